// SPDX-License-Identifier: Apache-2.0
// @ts-check
import {
  ApiProblem, Page, announce, fmtDate, html, note, nothing, icon, outbox, overdueChip, pageHead,
  problemNote, session, skeleton, stateChip, t, taken, text, toast,
} from '@console/api';
import { ROUNDS, WALKED } from './along.js';
import { isDone, lacking } from './completeness.js';
import { bad, question } from './question.js';
import { Answers } from './round-answers.js';
import { about, actions, answered } from './round-view.js';

/** A round: walked here, on a phone in a cellar as well as at a desk. */
class Round extends Page {
  static properties = { round: { state: true }, problem: { state: true }, sending: { state: true } };

  constructor() {
    super();
    this.sending = false;
    this.rest = () => this.answers.rest();
  }

  connectedCallback() {
    super.connectedCallback();
    this.answers = new Answers(this, this.params.id);
    this.endings.push(outbox.subscribe(() => this.overlay()));
    addEventListener('pagehide', this.rest);
    document.addEventListener('visibilitychange', this.rest);      // the phone goes into the pocket in the middle of a word
    this.read();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.rest);
    document.removeEventListener('visibilitychange', this.rest);
    this.rest();
    this.answers.forget();
  }

  get path() { return `${ROUNDS}/${this.params.id}`; }

  async read() {
    try {
      const { value, kept } = await taken(this.path);
      if (!kept) this.answers.said.clear();
      this.base = value;
      this.problem = null;
      await this.overlay();
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) console.error(problem);
      this.problem = problem;
    }
  }

  async overlay() {
    const round = this.base && await this.answers.laidOver(this.base);
    if (!round) return;
    this.round = round;
    await this.compare();
  }

  /** Where somebody else has answered meanwhile, their answer is fetched to be shown beside. */
  async compare() {
    const stale = this.round.points.filter(point => point.refused?.refused.conflict).map(point => point.refused.nonce).join();
    if (stale && stale !== this.compared) {
      this.compared = stale;
      await this.read();
    }
  }

  get editable() { return WALKED.includes(this.round.state) && session.may('fire-safety.perform_round') && this.round.actions.includes('answer'); }

  get missing() { return this.round.points.filter(lacking); }

  // ── handing in ──────────────────────────────────────────────────────

  async submit() {
    const { missing } = this;
    if (missing.length) {
      announce(t('fire-safety.missing', { n: missing.length }));
      this.showMissing = true;
      this.requestUpdate();
      await this.updateComplete;
      this.show(missing[0]);
      return;
    }
    if (this.sending) return;
    this.sending = true;
    try {
      const { own, refused, pending } = await this.answers.handIn(this.round.state === 'returned' ? 'resubmit' : 'submit');
      if (own) this.problem = new ApiProblem(own.refused.status, own.refused);
      else if (refused.length) toast(t('fire-safety.refused'), 'bad');
      else if (pending.length) toast(t('fire-safety.submitWaits'));
      else await this.handedIn();
    } catch (problem) {
      this.problem = problem;
    }
    this.sending = false;
  }

  async handedIn() {
    await this.read();
    scrollTo(0, 0);
    toast(t('fire-safety.submitted'));
  }

  /** Brings a point before the eyes, and its first control under the thumb. */
  show(point) {
    const place = this.place(point.id);
    place?.scrollIntoView({ block: 'center' });
    /** @type {HTMLElement | null | undefined} */ (place?.querySelector(point.answer?.answer ? 'textarea' : 'input'))?.focus({ preventScroll: true });
  }

  next() {
    const { missing } = this;
    const after = missing.find(point => this.place(point.id).getBoundingClientRect().top > innerHeight / 3);
    if (missing.length) this.show(after ?? missing[0]);
  }

  place(point) { return this.querySelector(`#point-${CSS.escape(point)}`); }

  updated() {
    super.updated();
    const wanted = new URLSearchParams(location.search).get('point');
    if (!wanted || this.shown || !this.round) return;
    this.shown = true;                                              // from the list of what waits: straight to the point
    this.place(wanted)?.scrollIntoView({ block: 'center' });
  }

  // ── drawing ─────────────────────────────────────────────────────────

  render() {
    if (!this.round) {
      return html`${pageHead({ title: t('fire-safety.round'), crumbs: this.crumbs() })}${this.problem?.offline ? note('warn', t('fire-safety.takenAway'), 'offline') : nothing}${this.problem ? problemNote(this.problem, () => this.read()) : skeleton(8)}`;
    }
    const { round } = this;
    return html`
      ${pageHead({
        title: round.premise.name,
        lead: `${text(round.checklist.name)} · ${t('fire-safety.points', { n: round.points.length })} · ${t('fire-safety.dueOn', { date: fmtDate(round.dueAt) })}`,
        crumbs: this.crumbs(),
        chips: html`${stateChip('round', round.state)} ${round.overdue ? overdueChip() : nothing} ${round.extra ? html`<span class="chip">${icon('plus')}<span>${t('fire-safety.extraRound')}</span></span>` : nothing}`,
        actions: actions(this),
      })}
      ${this.notes()}
      ${this.editable ? nothing : about(round)}
      ${this.areas().map(([category, points]) => html`
        <div class="area"><h2>${text(category.name)}</h2></div>
        <div class="checks">${points.map(point => this.editable ? question(this, point) : answered(point))}</div>`)}
      ${this.editable ? this.bar() : nothing}`;
  }

  crumbs() { return [['/fire-safety/rounds', t('fire-safety.rounds')]]; }

  notes() {
    const { round, answers: { handingIn } } = this;
    return html`
      ${this.problem ? problemNote(this.problem) : nothing}
      ${this.violations()}
      ${outbox.state.unsaved ? note('bad', t('shell.full')) : nothing}
      ${handingIn && !handingIn.refused ? note('info', t('fire-safety.handedInWaits'), 'send') : nothing}
      ${outbox.state.online ? nothing : note('warn', t('fire-safety.offline'), 'offline')}
      ${round.comment && round.state === 'returned' ? note('warn', html`<strong>${t('fire-safety.returnedBecause')}</strong> ${round.comment}`) : nothing}`;
  }

  violations() {
    const list = this.problem?.violations ?? [];
    return list.length ? html`<div class="note bad">${icon('alert')}<div><ul>${list.map(violation => html`<li>${violation.message}</li>`)}</ul></div></div>` : nothing;
  }

  areas() {
    const areas = new Map();
    for (const point of this.round.points) {
      if (!areas.has(point.category.id)) areas.set(point.category.id, [point.category, []]);
      areas.get(point.category.id)[1].push(point);
    }
    return [...areas.values()];
  }

  bar() {
    const { points } = this.round;
    const done = points.filter(isDone).length;
    const deficient = points.filter(point => bad(point.answer?.answer)).length;
    const missing = this.missing.length;
    return html`<div class="actionbar">
      <div class="prog"><span id="progress-label" class="small"><strong class="num nowrap">${t('fire-safety.done', { n: done, all: points.length })}${deficient ? ',' : ''}</strong>${deficient ? html` <span class="nowrap">${t('fire-safety.found', { n: deficient })}</span>` : nothing}</span>
        <progress aria-labelledby="progress-label" max=${points.length} .value=${done}></progress></div>
      ${missing ? html`<button class="btn iconic" id="next" type="button" aria-label=${t('fire-safety.next')} title=${t('fire-safety.next')} @click=${() => this.next()}>${icon('down')}</button>` : nothing}
      <button class="btn primary" id="submit" type="button" aria-disabled=${missing > 0 || this.sending} @click=${() => this.submit()}>${icon('send')}${t('fire-safety.submit')}</button></div>`;
  }
}

customElements.define('fire-safety-round', Round);
