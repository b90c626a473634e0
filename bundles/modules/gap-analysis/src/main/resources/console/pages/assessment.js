// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Page, announce, api, exports, facts, fmtDate, fmtDateTime, html, icon, note, nothing, pageHead, problemNote, query, skeleton, t, text } from '@console/api';
import './assessed-question.js';
import { Answering } from './answering.js';
import { actions, handIn } from './assessment-actions.js';
import { release } from './release.js';
import { criteria } from './scale.js';
import { API, answererWords, assessmentChip, changeChip, label, lateChip, scoreWords } from './words.js';

const LOOK = 60000;
const AHEAD = '1200px 0px';
const VIEWS = ['all', 'open', 'gap', 'cornerstone', 'commented'];

/** An assessment: answered, reviewed, approved or read. */
class Assessment extends Page {
  static properties = { ...Page.properties, detail: { state: true }, problem: { state: true }, view: { state: true }, words: { state: true }, sending: { state: true } };

  constructor() {
    super();
    Object.assign(this, { detail: null, problem: null, view: 'all', words: '', shown: null, sending: false });
    this.away = () => this.answering?.flush();
    this.back = () => document.visibilityState === 'visible' ? this.look() : this.away();
  }

  connectedCallback() {
    super.connectedCallback();
    this.answering = new Answering(this.params.id, () => this.changed(), () => this.fetch());
    this.eyes = new IntersectionObserver(entries => entries.forEach(({ target, isIntersecting }) => { if (isIntersecting) this.see(target); }), { rootMargin: AHEAD });
    addEventListener('pagehide', this.away);
    document.addEventListener('visibilitychange', this.back);
    this.timer = setInterval(() => this.back(), LOOK);
    this.read();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.away);
    document.removeEventListener('visibilitychange', this.back);
    clearInterval(this.timer);
    this.eyes.disconnect();
    this.away();
  }

  get path() { return `${API}/assessments/${this.params.id}`; }

  fetch() { return api(this.path); }

  async read() {
    try {
      this.took(await this.fetch());
      this.problem = null;
    } catch (problem) {
      this.problem = problem;
    }
  }

  took(detail) {
    this.detail = detail;
    this.answering.take(detail);
    this.grouped = grouped(detail);
    if (!this.remembered && this.may('answer')) this.remember();
  }

  /** What was answered before, or in other sets, to the same: proposed, never taken by itself. */
  async remember() {
    this.remembered = true;
    const found = await api(`${this.path}/suggestions`).catch(() => []);
    for (const one of found.toReversed()) {
      const entry = this.answering.of(one.ref);
      if (entry) this.answering.tell(Object.assign(entry, { before: one }));
    }
  }

  /** What others have answered meanwhile. */
  look() {
    if (this.detail && ['draft', 'in_progress', 'self_assessed'].includes(this.detail.assessment.state)) this.fetch().then(detail => this.took(detail), () => {});
  }

  /** The first answer begins the assessment: what can be done with it is asked anew. */
  changed() {
    this.requestUpdate();
    if (this.detail.assessment.state !== 'draft' || this.begun || !this.answering.list.some(entry => entry.asked.answer)) return;
    this.begun = true;
    this.look();
  }

  see(target) {
    target.near = true;
    this.eyes.unobserve(target);
  }

  updated() {
    super.updated();
    this.querySelectorAll('gap-analysis-question:not([watched])').forEach(element => {
      element.toggleAttribute('watched', true);
      this.eyes.observe(element);
    });
    const wanted = this.answering?.of(query().ref);
    if (!wanted || this.sought) return;
    this.sought = true;                                             // from a list: straight to the question
    this.show(this.element(wanted));
  }

  // ── what is asked and what is left ──────────────────────────────────

  get may() { return action => this.detail.assessment.actions.includes(action); }

  get mode() { return this.may('judge') ? 'judge' : 'answer'; }

  get left() { return this.answering.list.filter(entry => !isComplete(entry)); }

  /** Chosen when the filter is set: what is answered does not vanish under the thumb. */
  choose(change) {
    Object.assign(this, change);
    const wanted = this.words.trim().toLowerCase();
    const fits = {
      all: () => true, open: entry => !isComplete(entry), gap: entry => Number(entry.asked.answer?.gap ?? 0) > 0,
      cornerstone: entry => entry.asked.question.weight >= 3, commented: entry => entry.asked.comments > 0 || entry.asked.answer?.reviewComment,
    }[this.view];
    this.shown = this.view === 'all' && !wanted ? null : new Set(this.answering.list
      .filter(entry => fits(entry) && (!wanted || `${label(entry.asked.question)} ${text(entry.asked.question.title)}`.toLowerCase().includes(wanted))).map(entry => entry.ref));
    announce(t('gap-analysis.shownQuestions', { n: this.shown?.size ?? this.answering.entries.size }));
  }

  next() {
    const { left } = this;
    if (!left.length) return;
    const elements = left.map(entry => this.element(entry)).filter(element => element && !element.hidden);
    const element = elements.find(one => one.getBoundingClientRect().top > innerHeight / 2) ?? elements[0] ?? this.element(left[0]);
    this.show(element);
  }

  element(entry) { return /** @type {any} */ (this.querySelector(`gap-analysis-question[data-ref="${CSS.escape(entry.ref)}"]`)); }

  async show(element) {
    if (element.hidden) this.choose({ view: 'all', words: '' });
    this.see(element);
    await element.updateComplete;
    element.scrollIntoView({ block: 'center' });
    element.querySelector('input, textarea, select')?.focus({ preventScroll: true });
  }

  // ── drawing ─────────────────────────────────────────────────────────

  render() {
    const crumbs = [['/gap-analysis/assessments', t('gap-analysis.assessments')]];
    if (!this.detail) return html`${pageHead({ title: t('gap-analysis.assessmentOne'), crumbs })}${this.problem ? problemNote(this.problem, () => this.read()) : skeleton(8)}`;
    const { assessment, packName } = this.detail;
    return html`
      ${pageHead({
        title: assessment.unit.name, crumbs, actions: html`${exports(`${this.path}/answers`)}${['approved', 'compiled'].includes(assessment.state) ? release(this.path) : nothing}${actions(this)}`,
        lead: html`<a href=${`/gap-analysis/campaigns/${assessment.campaign}`}>${text(packName)} ${assessment.year}</a> · ${t('gap-analysis.questions', { n: assessment.questions })} · ${t('gap-analysis.dueOn', { date: fmtDate(assessment.dueOn) })}`,
        chips: html`${assessmentChip(assessment.state)} ${assessment.late ? lateChip() : nothing} ${assessment.score !== null ? html`<span class="chip">${icon('chart')}<span>${t('gap-analysis.scoreIs', { score: scoreWords(assessment.score) })}</span></span> ${changeChip(assessment.change)}` : nothing}`,
      })}
      ${this.problem ? this.refusal() : nothing}
      ${assessment.comment ? note('warn', html`<p><strong>${t('gap-analysis.returnedBecause')}</strong> ${assessment.comment}</p>`) : nothing}
      ${this.may('answer') ? nothing : this.about(assessment)}
      <div class="beside"><div class="stack">${this.filters()}${this.grouped.map(group => this.group(group))}</div>
        <aside aria-labelledby="scale"><details class="card" ?open=${innerWidth > 1100}><summary><h2 id="scale">${t('gap-analysis.levels')}</h2></summary>${criteria(this.detail.scale)}</details></aside></div>
      ${this.may('submit') || this.may('answer') ? this.bar() : nothing}`;
  }

  refusal() {
    const { violations = [] } = this.problem;
    return html`${problemNote(this.problem)}${violations.length ? html`<div class="note bad">${icon('alert')}<div><ul>${violations.slice(0, 20).map(one => html`<li>${one.message}</li>`)}</ul></div></div>` : nothing}`;
  }

  about(assessment) {
    const signed = (at, who) => at && `${fmtDateTime(at)}${who ? ` · ${who.name}` : ''}`;
    return html`<section class="card"><h2 class="vh">${t('gap-analysis.assessmentOne')}</h2>${facts([
      [t('gap-analysis.answersAs'), answererWords(assessment.answerers)], [t('gap-analysis.answered'), t('gap-analysis.of', { n: assessment.answered, all: assessment.questions })],
      [t('gap-analysis.submittedAt'), signed(assessment.submittedAt, assessment.submitter)], [t('gap-analysis.reviewedAt'), signed(assessment.reviewedAt, assessment.reviewer)],
      [t('gap-analysis.approvedAt'), signed(assessment.approvedAt, assessment.approver)], [t('gap-analysis.compiledAt'), fmtDateTime(assessment.compiledAt)],
    ])}</section>`;
  }

  filters() {
    return html`<form class="filters" role="search" aria-label=${t('gap-analysis.find')} @submit=${event => event.preventDefault()}>
      <div class="field"><label for="view">${t('gap-analysis.show')}</label><select id="view" @change=${event => this.choose({ view: event.target.value })}>${VIEWS.map(view => html`<option value=${view} ?selected=${view === this.view}>${t(`gap-analysis.view.${view}`)}</option>`)}</select></div>
      <div class="field"><label for="find">${t('gap-analysis.find')}</label><input id="find" type="search" autocomplete="off" .value=${this.words} @input=${event => this.choose({ words: event.target.value })}></div>
      ${this.grouped.length > 1 ? html`<div class="field"><label for="jump">${t('gap-analysis.jump')}</label><select id="jump" @change=${event => { this.querySelector(`#group-${event.target.value}`)?.scrollIntoView(); event.target.value = ''; }}><option value="">${t('gap-analysis.choose')}</option>
        ${this.grouped.map((group, i) => html`<option value=${i}>${text(group.title)}</option>`)}</select></div>` : nothing}</form>
      ${this.shown?.size === 0 ? html`<p class="muted">${t('gap-analysis.noneShown')}</p>` : nothing}`;
  }

  group({ title, refs, index }) {
    const gone = this.shown && !refs.some(ref => this.shown.has(ref));
    return html`<section ?hidden=${gone} aria-labelledby=${`group-${index}`}><div class="area"><h2 id=${`group-${index}`}>${text(title)}</h2></div>
      <div class="checks">${refs.map(ref => this.question(this.answering.of(ref)))}</div></section>`;
  }

  question(entry) {
    return html`<gap-analysis-question data-ref=${entry.ref} ?hidden=${this.shown && !this.shown.has(entry.ref)} .entry=${entry} .page=${this} .mode=${this.mode}
      .turn=${`${entry.turn ?? 0}/${entry.asked.answer?.version ?? ''}/${entry.asked.mayAnswer}/${entry.asked.comments}/${this.showMissing ?? ''}`}></gap-analysis-question>`;
  }

  bar() {
    const all = this.answering.entries.size, left = this.left.length;
    return html`<div class="actionbar"><div class="prog"><span id="progress-label" class="small"><strong class="num nowrap">${t('gap-analysis.done', { n: all - left, all })}</strong></span>
        <progress aria-labelledby="progress-label" max=${all || 1} .value=${all - left}></progress></div>
      ${left ? html`<button class="btn iconic" id="next" type="button" aria-label=${t('gap-analysis.next')} title=${t('gap-analysis.next')} @click=${() => this.next()}>${icon('down')}</button>` : nothing}
      ${this.may('submit') ? html`<button class="btn primary" id="submit" type="button" aria-disabled=${left > 0 || this.sending} @click=${() => handIn(this)}>${icon('send')}${t('gap-analysis.submit')}</button>` : nothing}</div>`;
  }
}

const isComplete = ({ asked: { answer } }) => Boolean(answer) && !answer.missing.length;

/** Questions under the group above them, in the order of the set. */
function grouped({ groups, questions }) {
  const nodes = new Map([...groups, ...questions.map(asked => asked.question)].map(node => [node.ref, node]));
  const heads = new Set(groups.map(group => group.ref));
  const above = node => { let ref = node.parentRef; while (ref && !heads.has(ref)) ref = nodes.get(ref)?.parentRef; return ref ?? ''; };
  const found = new Map();
  for (const { question } of questions) {
    const ref = above(question);
    if (!found.has(ref)) found.set(ref, { title: nodes.get(ref)?.title ?? t('gap-analysis.withoutGroup'), refs: [], index: found.size });
    found.get(ref).refs.push(question.ref);
  }
  return [...found.values()];
}

customElements.define('gap-analysis-assessment', Assessment);
