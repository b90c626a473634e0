// SPDX-License-Identifier: Apache-2.0
// @ts-check
/**
 * One question of an assessment: its answer, the reviewer's level beside, comments. Draws itself alone, and only when it
 * comes near the eyes: a set may have more than a thousand.
 */
import { LitElement, chip, fmtDateTime, html, icon, nothing, onLang, problemTitle, t, text } from '@console/api';
import { comments } from './question-comments.js';
import { chooseLevel, levelName, levelOf, needsEvidence, steps } from './scale.js';
import { CORNERSTONE, label } from './words.js';

class Question extends LitElement {
  static properties = { entry: { attribute: false }, turn: { attribute: false }, near: { attribute: false }, page: { attribute: false }, mode: { attribute: false } };

  constructor() {
    super();
    Object.assign(this, { near: false, talk: null });
  }

  createRenderRoot() { return this; }

  connectedCallback() {
    super.connectedCallback();
    this.end = onLang(() => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.end();
  }

  get scale() { return this.page.detail.scale; }

  get answering() { return this.page.answering; }

  get id_() { return `q-${this.entry.ref.replace(/[^\w-]/g, '_')}`; }

  render() {
    const { question } = this.entry.asked;
    const head = html`<h3 id=${this.id_}><span class="no">${label(question)}</span> <span>${text(question.title)}</span></h3>`;
    if (!this.near) return html`<article class="card asked far" aria-labelledby=${this.id_}>${head}</article>`;
    const mine = this.answering.answer(this.entry);
    return html`<article class="card asked ${this.entry.state === 'failed' ? 'invalid' : ''}" aria-labelledby=${this.id_}>
      ${head}
      ${text(question.prose) ? html`<details><summary>${t('gap-analysis.moreWords')}</summary><p class="pre small">${text(question.prose)}</p></details>` : nothing}
      <p class="chips">${this.marks()}</p>
      ${this.entry.asked.mayAnswer ? html`${this.before()}${this.form(mine)}` : this.given(mine)}
      ${this.judgement()}
      ${this.entry.state === 'stale' ? this.both() : nothing}
      ${comments(this)}
      <p class="saved small" role="status">${this.standing()}</p></article>`;
  }

  marks() {
    const { question, target, answer } = this.entry.asked;
    const gap = Number(answer?.gap ?? 0);
    return html`${question.weight >= CORNERSTONE ? chip('info', 'shield', t('gap-analysis.cornerstone')) : nothing}
      <span class="chip">${icon('flag')}<span>${t('gap-analysis.targetIs', { n: target })}</span></span>
      ${gap > 0 ? chip(gap >= 2 ? 'bad' : 'warn', 'down', t('gap-analysis.gapIs', { n: gap })) : nothing}
      ${question.properties?.['legal.se'] ? html`<span class="small muted">${question.properties['legal.se']}</span>` : nothing}`;
  }

  // ── answering ───────────────────────────────────────────────────────

  form(mine) {
    const { entry, scale } = this;
    const change = (values, options) => this.answering.change(entry, values, options);
    return html`
      ${mine.notApplicable ? nothing : html`${chooseLevel({ id: `${this.id_}-level`, scale, value: mine.level, label: t('gap-analysis.level'), changed: level => change({ level }) })}
        ${this.criterion(mine.level)}`}
      <label class="checkline"><input type="checkbox" .checked=${mine.notApplicable} @change=${event => change({ notApplicable: event.target.checked, level: event.target.checked ? null : mine.level })}><span>${t('gap-analysis.notApplicable')}</span></label>
      ${mine.notApplicable || mine.level !== null ? html`<div class="grid2">
        ${!mine.notApplicable && needsEvidence(scale, mine.level) ? this.evidence(mine) : nothing}
        ${this.reason(mine)}</div>` : nothing}`;
  }

  /** What the unit answered to the same before: one touch takes it over. */
  before() {
    const { before, asked, draft } = this.entry;
    if (!before || asked.answer || draft) return nothing;
    const level = before.notApplicable ? t('gap-analysis.notApplicable') : levelName(this.scale, before.level);
    const words = before.relationship === 'same' ? t('gap-analysis.before.same', { year: String(before.fromYear), level }) : t('gap-analysis.before.other', { pack: `${before.fromPack} ${before.fromRef}`, level });
    const { notApplicable, reason, evidenceRef } = before;
    return html`<p class="before small"><span class="muted">${t('gap-analysis.before.title')}</span> <strong>${words}</strong>
      <button class="btn small" type="button" @click=${() => this.answering.change(this.entry, { level: before.level, notApplicable, reason, evidenceRef })}>${icon('copy')}${t('gap-analysis.useIt')}</button></p>`;
  }

  criterion(level) {
    const words = text(levelOf(this.scale, level)?.criterion);
    if (words) return html`<p class="criterion small"><strong>${levelName(this.scale, level)}.</strong> ${words}</p>`;
    return level === null && steps(this.scale) ? html`<p class="criterion small muted">${t('gap-analysis.chooseLevel')}</p>` : nothing;
  }

  reason(mine) {
    const lacks = this.lacks('reason');
    return this.words('reason', mine, t(mine.notApplicable ? 'gap-analysis.whyNot' : 'gap-analysis.whyLevel'), {
      optional: !mine.notApplicable, hint: this.page.detail.advice && text(this.page.detail.advice), error: lacks && t('gap-analysis.reasonNeeded') });
  }

  evidence(mine) {
    const example = text(this.entry.asked.question.evidenceExample);
    return this.words('evidenceRef', mine, t('gap-analysis.evidence'), {
      hint: [t('gap-analysis.evidenceHint'), example && t('gap-analysis.evidenceSuch', { example })].filter(Boolean).join(' '), line: true, error: this.lacks('evidence') && t('gap-analysis.evidenceNeeded') });
  }

  lacks(what) { return this.page.showMissing && this.entry.asked.answer?.missing.includes(what); }

  words(name, mine, title, { optional = false, hint = '', line = false, error = null }) {
    const id = `${this.id_}-${name}`, aria = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
    const typed = event => this.answering.change(this.entry, { [name]: event.target.value }, { rest: true });
    const left = () => this.answering.left(this.entry);
    return html`<div class="field ${error ? 'invalid' : ''}"><label for=${id}>${title}${optional ? html` <span class="optional">${t('shell.optional')}</span>` : nothing}</label>
      ${hint ? html`<span class="hint" id=${`${id}-hint`}>${hint}</span>` : nothing}
      ${line ? html`<input id=${id} type="text" maxlength="300" autocomplete="off" aria-describedby=${aria} .value=${mine[name] ?? ''} @input=${typed} @change=${left}>`
        : html`<textarea id=${id} rows="2" maxlength="1000" aria-describedby=${aria} .value=${mine[name] ?? ''} @input=${typed} @change=${left}></textarea>`}
      ${error ? html`<span class="error" id=${`${id}-error`}>${icon('alert')}${error}</span>` : nothing}</div>`;
  }

  /** An answer that cannot be changed here and now. */
  given(mine) {
    const { answer } = this.entry.asked;
    if (!answer) return html`<p class="muted">${t('gap-analysis.unanswered')}</p>`;
    return html`<p><strong>${answer.notApplicable ? t('gap-analysis.notApplicable') : levelName(this.scale, answer.level)}</strong></p>
      ${answer.masked ? html`<p class="small muted">${icon('lock')} ${t('gap-analysis.masked')}</p>` : nothing}
      ${mine.reason ? html`<p class="pre">${mine.reason}</p>` : nothing}
      ${mine.evidenceRef ? html`<p class="small"><strong>${t('gap-analysis.evidence')}:</strong> <span class="wrap">${mine.evidenceRef}</span></p>` : nothing}`;
  }

  // ── the reviewer's level beside ─────────────────────────────────────

  judgement() {
    const { answer } = this.entry.asked;
    if (!answer) return nothing;
    if (this.mode === 'judge' && !answer.notApplicable) return this.judge(answer);
    if (answer.reviewedLevel === null && !answer.reviewComment) return nothing;
    return html`<div class="review"><p><strong>${t('gap-analysis.reviewersLevel')}:</strong> ${answer.reviewedLevel === null ? t('gap-analysis.agrees') : levelName(this.scale, answer.reviewedLevel)}${answer.reviewedBy ? html` <span class="small muted">${answer.reviewedBy.name}</span>` : nothing}</p>
      ${answer.reviewComment ? html`<p class="pre">${answer.reviewComment}</p>` : nothing}</div>`;
  }

  judge(answer) {
    const id = `${this.id_}-judged`, now = this.entry.judged ?? { level: answer.reviewedLevel, comment: answer.reviewComment ?? '' };
    const levels = steps(this.scale);
    const set = change => { this.entry.judged = { ...now, ...change }; this.requestUpdate(); };
    return html`<div class="review grid2"><div class="field"><label for=${id}>${t('gap-analysis.reviewersLevel')}</label>
        ${levels ? html`<select id=${id} @change=${event => set({ level: event.target.value === '' ? null : Number(event.target.value) })}><option value="" ?selected=${now.level === null}>${t('gap-analysis.agrees')}</option>
          ${levels.map(level => html`<option value=${level} ?selected=${now.level === level}>${levelName(this.scale, level)}</option>`)}</select>`
        : html`<input id=${id} type="number" min=${this.scale.low} max=${this.scale.high} .value=${now.level ?? ''} @change=${event => set({ level: event.target.value === '' ? null : Number(event.target.value) })}>`}</div>
      <div class="field"><label for=${`${id}-comment`}>${t('gap-analysis.reviewComment')}</label>
        <textarea id=${`${id}-comment`} rows="2" maxlength="1000" .value=${now.comment} @input=${event => set({ comment: event.target.value })}></textarea></div>
      ${this.entry.judged ? html`<div class="actions"><button class="btn small primary" type="button" @click=${() => this.answering.judge(this.entry, this.entry.judged)}>${icon('check')}${t('gap-analysis.saveReview')}</button></div>` : nothing}</div>`;
  }

  // ── two at once, and how it stands ──────────────────────────────────

  both() {
    const { answer } = this.entry.asked, mine = this.answering.answer(this.entry), name = answer?.answeredBy?.name ?? t('gap-analysis.somebody');
    const one = value => value.notApplicable ? t('gap-analysis.notApplicable') : levelName(this.scale, value.level);
    return html`<div class="note warn conflict" role="alert">${icon('alert')}<div><p><strong>${t('gap-analysis.overtaken', { name, time: fmtDateTime(answer?.answeredAt) })}</strong></p>
      <div class="grid2"><div><p class="small">${name}: <strong>${answer ? one(answer) : '–'}</strong></p>${answer?.reason ? html`<p class="pre small">${answer.reason}</p>` : nothing}
          <button class="btn" type="button" @click=${() => this.answering.keepTheirs(this.entry)}>${t('gap-analysis.keepTheirs', { name })}</button></div>
        <div><p class="small">${t('gap-analysis.yours')}: <strong>${one(mine)}</strong></p>${mine.reason ? html`<p class="pre small">${mine.reason}</p>` : nothing}
          <button class="btn" type="button" @click=${() => this.answering.keepMine(this.entry)}>${t('gap-analysis.keepMine')}</button></div></div></div></div>`;
  }

  standing() {
    const { state, problem, asked: { answer } } = this.entry;
    if (state === 'failed') {
      return html`<span class="error">${icon('alert')}${problem.offline ? t('gap-analysis.notSaved') : problem.violations.map(one => one.message).join(' ') || problem.detail || problemTitle(problem)}
        <button class="btn small" type="button" @click=${() => this.answering.keepMine(this.entry)}>${icon('sync')}${t('shell.tryAgain')}</button></span>`;
    }
    if (state === 'saving' || state === 'dirty') return html`<span class="muted">${t('gap-analysis.saving')}</span>`;
    if (!answer) return nothing;
    return html`${answer.warning ? html`<span class="warned">${icon('alert')}${text(answer.warning)}</span> ` : nothing}
      ${answer.missing.length ? html`<span class="warned">${icon('alert')}${answer.missing.map(what => t(`gap-analysis.missing.${what}`)).join(' ')}</span>` : nothing}
      <span class="muted">${answer.answeredBy ? t('gap-analysis.savedBy', { name: answer.answeredBy.name, time: fmtDateTime(answer.answeredAt) }) : nothing}</span>`;
  }
}

customElements.define('gap-analysis-question', Question);
