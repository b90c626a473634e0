// SPDX-License-Identifier: Apache-2.0
// @ts-check
/**
 * Saves the answers of an assessment, each as it is touched. Several answer at once: every answer has a version of its own,
 * and what somebody else has answered meanwhile is shown beside, not written over.
 */
import { ApiProblem, api } from '@console/api';
import { API } from './words.js';

/** Typed words are saved when the fingers rest. */
const REST = 900;
const STALE = [412, 428];

export class Answering {
  /** @param {string} id of the assessment @param {() => void} changed @param {() => Promise<any>} read fetches the assessment anew */
  constructor(id, changed, read) {
    Object.assign(this, { id, changed, read, entries: new Map() });
  }

  get path() { return `${API}/assessments/${this.id}`; }

  /** What is known of a question: {asked, state, problem, theirs, draft, judged}. */
  of(ref) { return this.entries.get(ref); }

  get list() { return [...this.entries.values()]; }

  /** Lays what the server says over everything that is not being written here. */
  take(detail) {
    for (const asked of detail.questions) {
      const { ref } = asked.question, known = this.entries.get(ref);
      if (!known) this.entries.set(ref, { ref, asked, state: 'rest', draft: null, judged: null });
      else if (known.state === 'rest') known.asked = asked;
      else known.asked = { ...asked, answer: known.asked.answer };
    }
  }

  /** The answer as the user sees it. */
  answer(entry) {
    const { level = null, notApplicable = false, reason = null, evidenceRef = null } = entry.asked.answer ?? {};
    return { level, notApplicable, reason, evidenceRef, ...entry.draft };
  }

  /** A touch is saved at once, words when they rest. */
  change(entry, change, { rest = false } = {}) {
    entry.draft = { ...this.answer(entry), ...change };
    entry.state = entry.sending ? 'saving' : 'dirty';
    this.tell(entry);
    clearTimeout(entry.timer);
    if (rest) entry.timer = setTimeout(() => this.save(entry), REST);
    else this.save(entry);
  }

  /** What is still being typed goes now. */
  left(entry) {
    if (entry.state !== 'dirty') return;
    clearTimeout(entry.timer);
    this.save(entry);
  }

  flush() { this.list.forEach(entry => this.left(entry)); }

  /** One request at a time for each question; what is changed meanwhile follows with the version that came back. */
  async save(entry) {
    if (entry.sending) { entry.again = true; return; }
    entry.sending = true;
    const draft = entry.draft;
    await this.send(entry, `answers/${encodeURIComponent(entry.ref)}`, cleaned(draft), () => { if (entry.draft === draft) entry.draft = null; });
    entry.sending = false;
    if (entry.again && entry.state !== 'stale') {
      entry.again = false;
      await this.save(entry);
    }
  }

  async judge(entry, judged) {
    entry.judged = judged;
    await this.send(entry, `answers/${encodeURIComponent(entry.ref)}/review`, { level: judged.level, comment: judged.comment || null }, () => { entry.judged = null; });
  }

  async send(entry, address, body, done) {
    Object.assign(entry, { state: 'saving', problem: null });
    this.tell(entry);
    try {
      const answer = await api(`${this.path}/${address}`, { method: 'PUT', body, ifMatch: entry.asked.answer?.version });
      entry.asked = { ...entry.asked, answer };
      done();
      entry.state = entry.draft ? 'dirty' : 'rest';
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      if (STALE.includes(problem.status)) await this.overtaken(entry);
      else Object.assign(entry, { state: 'failed', problem });
    }
    this.tell(entry);
  }

  /** Somebody else was first: their answer is fetched to stand beside mine. */
  async overtaken(entry) {
    entry.state = 'stale';
    const detail = await this.read().catch(() => null);
    const theirs = detail?.questions.find(asked => asked.question.ref === entry.ref);
    if (theirs) entry.asked = theirs;
    if (same(this.answer({ asked: entry.asked }), entry.draft)) Object.assign(entry, { draft: null, state: 'rest' });
  }

  keepTheirs(entry) {
    Object.assign(entry, { draft: null, judged: null, state: 'rest', again: false });
    this.tell(entry);
  }

  keepMine(entry) { return entry.judged ? this.judge(entry, entry.judged) : this.save(entry); }

  tell(entry) {
    entry.turn = (entry.turn ?? 0) + 1;
    this.changed();
  }
}

const cleaned = ({ level, notApplicable, reason, evidenceRef }) => ({
  level: notApplicable ? null : level, notApplicable, reason: reason?.trim() || null, evidenceRef: notApplicable ? null : evidenceRef?.trim() || null,
});

const same = (one, other) => other !== null && JSON.stringify(cleaned(one)) === JSON.stringify(cleaned(other));
