// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { ApiProblem, Loader, Page, address, announce, api, chip, fmtDate, lang, html, icon, note, nothing, pageHead, query, setQuery, t, text, toast } from '@console/api';
import { classify } from './step-classify.js';
import { decide } from './step-decide.js';
import { describe } from './step-describe.js';
import { release } from './release.js';
import { gate } from './step-gate.js';
import { requirements } from './step-requirements.js';
import { risks } from './step-risks.js';
import { analysisChip, changedChip, levels, say, validityChip } from './words.js';

const STEPS = { gate, describe, classify, requirements, risks, decide };
const FIRST = { draft: 'gate', gated: 'describe', classified: 'requirements', assessed: 'risks', moved_to_security_protection: 'gate' };

/** What leads on from a state, and on which step it is done. */
const ONWARD = { classify: ['classify', 'check'], assess: ['risks', 'check'], submit: ['decide', 'send'], 'ask-again': ['decide', 'sync'] };

/** What somebody can do to take it on. */
const DEEDS = ['answer-gate', 'write', 'write-sets', 'review', 'return', 'decide'];

/** Where somebody is waited for. */
const WAITS = ['draft', 'gated', 'classified', 'assessed', 'review', 'in_review'];

/** One analysis, step by step; the gate comes first, and before it is answered there is nothing to write in. */
class Analysis extends Page {
  static properties = { ...Page.properties, cell: { state: true }, later: { state: true } };

  constructor() {
    super();
    this.cell = null;
    this.later = false;
    this.analysis = new Loader(this, () => api(`/system-security/v1/analyses/${this.params.id}`));
    this.content = new Loader(this, () => api('/system-security/v1/content'));
  }

  get base() { return `/system-security/v1/analyses/${this.params.id}`; }

  get step() {
    const wanted = query().step, { state } = this.analysis.value.analysis;
    if (this.isShut) return 'gate';
    return STEPS[wanted] ? wanted : FIRST[state] ?? 'decide';
  }

  /** Before the gate, and after it has shut, no other step is open. */
  get isShut() { return ['draft', 'moved_to_security_protection'].includes(this.analysis.value.analysis.state); }

  shutWords() { return t(this.analysis.value.analysis.state === 'draft' ? 'system-security.gateFirst' : 'system-security.gateShut'); }

  /** Whose turn it is, for whoever has nothing to do just now. */
  next({ analysis, reviewedBy }) {
    const turn = analysis.state === 'in_review' && !reviewedBy ? 'review' : analysis.state;
    return WAITS.includes(turn) ? note('info', say('waits', turn), 'clock') : nothing;
  }

  may(action) { return this.analysis.value.actions.includes(action); }

  render() {
    const view = this.analysis.value?.analysis;
    return html`${pageHead({
      title: view ? view.systemName : t('system-security.analysis'),
      crumbs: [['/system-security/analyses', t('system-security.analyses')]],
      lead: view ? html`${t('system-security.analysisOf', { date: fmtDate(view.startedOn) })} · <a href=${`/system-security/systems/${view.system}`}>${view.systemCode}</a> · ${view.unit.name}` : nothing,
      chips: view ? html`${analysisChip(view.state)}${view.validUntil ? validityChip(view) : nothing}${view.changedSinceDecision ? changedChip() : nothing}` : nothing,
      actions: view && !this.isShut ? html`<span class="exports" role="group" aria-label=${t('system-security.report')}>${[['pdf', 'PDF'], ['docx', 'Word']].map(([format, label]) =>
        html`<a class="btn" download href=${address(`${this.base}/report`, { format, language: lang() })}>${icon('download')}${label}</a>`)}</span>${view.decidedOn ? release(this.base) : nothing}` : nothing,
    })}${this.analysis.show(detail => this.content.show(content => this.draw(detail, content)))}`;
  }

  draw(detail, content) {
    const step = this.step, at = Object.keys(STEPS).indexOf(step);
    return html`${this.steps(step)}
      ${this.onward(detail, step)}
      <section class="stack" aria-labelledby="step"><h2 id="step" tabindex="-1">${at + 1}. ${say('step', step)}</h2>
        ${STEPS[step](this, detail, content)}</section>
      ${this.isShut ? nothing : html`<nav class="actions section" aria-label=${t('system-security.nearSteps')}>
        ${at > 0 ? html`<button class="btn" type="button" @click=${() => this.to(Object.keys(STEPS)[at - 1])}>${icon('left')}${say('step', Object.keys(STEPS)[at - 1])}</button>` : nothing}
        ${at < 5 ? html`<button class="btn" type="button" @click=${() => this.to(Object.keys(STEPS)[at + 1])}>${say('step', Object.keys(STEPS)[at + 1])}${icon('right')}</button>` : nothing}</nav>`}`;
  }

  steps(current) {
    return html`<nav class="steps" aria-label=${t('system-security.steps')}><ol>${Object.keys(STEPS).map((step, i) => html`<li>
      <button type="button" class="btn ${step === current ? 'primary' : ''}" aria-current=${step === current ? 'step' : nothing} aria-disabled=${this.isShut && step !== 'gate'}
        @click=${() => this.isShut && step !== 'gate' ? toast(this.shutWords(), 'bad') : this.to(step)}><span class="num">${i + 1}</span> ${say('step', step)}</button></li>`)}</ol></nav>`;
  }

  async to(step) {
    setQuery({ step });
    this.requestUpdate();
    await this.updateComplete;
    /** @type {HTMLElement} */ (this.querySelector('#step'))?.focus();
  }

  /** What the analysis waits for, and the button that takes it on where nothing is missing. */
  onward(detail, step) {
    const action = Object.keys(ONWARD).find(one => this.may(one));
    const missing = detail.missing.filter(one => one.action !== 'decide');
    if (!action && !detail.actions.some(one => DEEDS.includes(one))) return this.next(detail);
    if (!action && !missing.length) return nothing;
    const next = action ?? missing[0].action, [where, name] = ONWARD[next] ?? ['decide', 'check'];
    return html`<div class="card section onward" role="group" aria-labelledby="onward"><h2 id="onward">${say('onward', next)}</h2>
      ${missing.length ? html`<p class="muted">${t('system-security.stillToDo', { n: missing.length })}</p>
        <ul class="bullets">${missing.slice(0, 8).map(one => html`<li><button class="btn link" type="button" @click=${() => this.to(this.stepOf(one.pointer))}>${text(one.message)}</button></li>`)}
        ${missing.length > 8 ? html`<li class="muted">${t('system-security.andMore', { n: missing.length - 8 })}</li>` : nothing}</ul>` : html`<p class="muted">${t('system-security.nothingMissing')}</p>`}
      ${action ? html`<div class="actions"><button class="btn ${missing.length ? '' : 'primary'}" type="button" aria-disabled=${missing.length > 0} @click=${() => missing.length ? this.to(where === step ? this.stepOf(missing[0].pointer) : where) : this.act(action)}>${icon(name)}${say('action', action)}</button></div>` : nothing}</div>`;
  }

  stepOf(pointer) {
    if (pointer.startsWith('/informationSets') || pointer.startsWith('/levels')) return 'classify';
    if (pointer.startsWith('/risks')) return 'risks';
    if (pointer.startsWith('/requirements')) return 'requirements';
    return pointer.startsWith('/reviewStatement') ? 'decide' : 'describe';
  }

  act(action) {
    return this.change(() => this.send(`/${action}`, { method: 'POST', ifMatch: this.analysis.value.version }), say('done', action));
  }

  /** Sends something of the analysis; what somebody else was faster with is read anew, also behind a dialog. */
  async send(path, options) {
    try {
      return await api(this.base + path, options);
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.status === 412) this.analysis.reload();
      throw problem;
    }
  }

  /**
   * Takes what the server answered for the whole analysis. Where somebody else was faster it is read anew.
   *
   * @param {() => Promise<any>} deed answers the analysis, or nothing where the user left
   * @param {string | null} [done] what to say then; null where it shows, and is only said aloud
   */
  async change(deed, done = t('system-security.saved')) {
    try {
      const changed = await deed();
      if (!changed) return;
      this.analysis.value = changed;
      this.requestUpdate();
      if (done) toast(done);
      else announce(t('system-security.saved'));
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      if (problem.status === 412) {
        toast(t('system-security.readAnew'), 'bad');
      } else {
        toast(problem.violations.length ? problem.violations.map(one => one.message).join(' ') : problem.detail || problem.title, 'bad');
      }
    }
  }

  /** The levels as chips, for several steps. */
  levelsNow(detail) {
    return chip('info', 'shield', html`${t('system-security.levels')}: ${levels(detail.analysis.levels)}`);
  }
}
customElements.define('system-security-analysis', Analysis);
