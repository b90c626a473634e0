// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Loader, Page, address, api, chip, empty, facts, fmtDate, go, html, icon, lang, link, note, nothing, pageHead, show, t, table, text, toast, today } from '@console/api';
import { riskMatrix } from './matrix.js';
import { controlForm, decisionForm, reasonForm, riskForm, sureForm } from './plan-forms.js';
import { change } from './sent.js';
import { controlsForm, notesForm } from './several.js';
import { TO_DO, bandChip, controlChip, decision, periods, planChip, say } from './words.js';

/** Nothing more is to happen with it. */
const FINAL = ['no_deviation', 'minor_deviation', 'followed_up', 'not_performed'];

/** A board's plan: what could go wrong, what is controlled, and what the board decided. */
class Plan extends Page {
  static properties = { ...Page.properties, cell: { state: true }, period: { state: true } };

  constructor() {
    super();
    this.cell = null;
    this.period = '';
    this.plan = new Loader(this, () => api(this.base));
    this.catalogue = new Loader(this, () => api('/internal-control/v1/catalogue'));
  }

  get base() { return `/internal-control/v1/plans/${this.params.id}`; }

  may(action) { return this.plan.value.may.includes(action); }

  get edits() { return this.may('edit'); }

  post(path, body, seen = true) {
    return api(this.base + path, { method: 'POST', body, ifMatch: seen ? this.plan.value.plan.version : undefined });
  }

  async does(deed, done) {
    await change(this.plan, deed, undefined, done);
  }

  /** What was done row by row is taken row by row; said at the end. */
  async many(deed) {
    if (await deed()) toast(t('internal-control.saved'));
  }

  render() {
    const plan = this.plan.value?.plan;
    return html`${pageHead({
      title: plan ? `${plan.board.name}, ${plan.year}` : t('internal-control.planOne'),
      crumbs: [['/internal-control/plans', t('internal-control.plans')]],
      lead: plan ? t('internal-control.versionNumber', { number: plan.number }) : nothing,
      chips: plan ? planChip(plan.state) : nothing,
      actions: plan ? this.actions() : nothing,
    })}${this.plan.show(detail => this.catalogue.show(catalogue => this.draw(detail, catalogue)))}`;
  }

  actions() {
    const button = (action, name, deed, kind = '') => this.may(action) ? html`<button class="btn ${kind}" type="button" @click=${deed}>${icon(name)}${say('planAction', action)}</button>` : nothing;
    return html`${button('propose', 'send', () => this.does(() => sureForm(say('planAction', 'propose'), t('internal-control.proposeLead'), () => this.post('/propose')), say('planDone', 'propose')), 'primary')}
      ${button('return', 'sync', () => this.does(() => reasonForm(say('planAction', 'return'), text_ => this.post('/return', { reason: text_ }))))}
      ${button('take_back', 'history', () => this.does(() => sureForm(say('planAction', 'take_back'), t('internal-control.takeBackLead'), () => this.post('/take-back'))))}
      ${button('adopt', 'flag', () => this.does(() => decisionForm('adopt', body => this.post('/adopt', body))), 'primary')}
      ${button('revise', 'edit', () => this.revise())}
      ${button('report', 'done', () => this.reports())}
      ${button('withdraw', 'trash', () => this.does(() => sureForm(say('planAction', 'withdraw'), t('internal-control.withdrawLead'), () => this.post('/withdraw'), true)))}`;
  }

  /** The board's decision on the report; before that, what is still to happen, and that the year is not over. */
  reports() {
    const { plan, controls } = this.plan.value;
    const open = controls.filter(row => !row.leftOut && !FINAL.includes(row.state));
    if (open.length) {
      return show({ title: say('planAction', 'report'), body: html`<p>${t('internal-control.reportOpen', { n: open.length })}</p>
        <ul class="bullets">${open.map(row => html`<li>${text(row.words.title)}: ${say('control', row.state).toLowerCase()}</li>`)}</ul>` });
    }
    const early = today() <= `${plan.year}-12-31`;
    return this.does(() => decisionForm('report', body => this.post('/report', body), early ? t('internal-control.reportEarly', { year: String(plan.year) }) : undefined));
  }

  async revise() {
    const next = crypto.randomUUID();
    const made = await reasonForm(say('planAction', 'revise'), why => api(`${this.base}/revisions/${next}`, { method: 'PUT', body: { reason: why } }), t('internal-control.reviseLead'));
    if (made) go(link(`/internal-control/plans/${made.plan.id}`));
  }

  draw(detail, catalogue) {
    const { plan } = detail;
    return html`<div class="stack">
      ${plan.returnedBecause ? note('warn', html`<p><strong>${t('internal-control.returnedBecause')}</strong></p><p class="pre">${plan.returnedBecause}</p>`, 'sync') : nothing}
      ${plan.revisedBecause ? note('info', html`<p><strong>${t(['draft', 'proposed'].includes(plan.state) ? 'internal-control.revisesBecause' : 'internal-control.revisedBecause')}</strong></p><p class="pre">${plan.revisedBecause}</p>`, 'history') : nothing}
      ${plan.state === 'adopted' ? note('info', html`<p>${t('internal-control.beginsOn', { date: fmtDate(`${plan.year}-01-01`) })}</p>`, 'calendar') : nothing}
      ${detail.missing.length ? this.missing(detail) : nothing}
      <div class="card">${facts([
        [t('internal-control.board'), plan.board.name],
        ...adoptions(detail),
        [t('internal-control.boardReport'), plan.report ? decision(plan.report) : nothing],
        [t('internal-control.versions'), detail.versions.length > 1 ? html`<span class="chips">${detail.versions.map(one => one.id === plan.id ? html`<strong>${t('internal-control.versionNumber', { number: one.number })}, ${say('plan', one.state).toLowerCase()}</strong>` : html`<a href=${`/internal-control/plans/${one.id}`}>${t('internal-control.versionNumber', { number: one.number })}, ${say('plan', one.state).toLowerCase()}</a>`)}</span>` : nothing],
      ])}${this.report(detail)}</div>
      <section aria-labelledby="risks" class="stack"><div class="cardhead"><h2 id="risks">${t('internal-control.riskAnalysis')}</h2>
        ${this.edits ? html`<button class="btn small" type="button" @click=${() => this.does(() => riskForm(this, catalogue, null))}>${icon('plus')}${t('internal-control.addRisk')}</button>` : nothing}</div>
        ${this.risks(detail, catalogue)}${this.areas(detail)}</section>
      <section aria-labelledby="controls" class="stack"><div class="cardhead"><h2 id="controls">${t('internal-control.controls')}</h2>
        ${this.edits ? html`<span class="btnrow">${detail.common.length ? html`<button class="btn small primary" type="button" @click=${() => this.does(() => this.post('/common-controls', undefined, false))}>${icon('plus')}${t('internal-control.addCommon', { n: detail.common.length })}</button>` : nothing}
          ${detail.controls.filter(changeable).length > 1 ? html`<button class="btn small" type="button" @click=${() => this.many(() => controlsForm(this))}>${icon('people')}${t('internal-control.setSeveral')}</button>` : nothing}
          <button class="btn small" type="button" @click=${() => this.does(() => controlForm(this, catalogue, detail, null))}>${icon('plus')}${t('internal-control.addControl')}</button></span>` : nothing}</div>
        ${this.controls(detail, catalogue)}</section></div>`;
  }

  missing(detail) {
    return html`<div class="card onward" role="group" aria-labelledby="missing"><h2 id="missing">${t('internal-control.beforeProposal')}</h2>
      <ul class="bullets">${detail.missing.slice(0, 12).map(one => html`<li>${text(one.message)}${one.rule === 'common-undecided' ? html` <a href=${link('/internal-control/catalogue', { year: String(detail.plan.year) })}>${t('internal-control.toCommon')}</a>` : nothing}</li>`)}${detail.missing.length > 12 ? html`<li class="muted">${t('internal-control.andMore', { n: detail.missing.length - 12 })}</li>` : nothing}</ul></div>`;
  }

  /** The report of a year or a tertial, once the board has adopted the plan. */
  report({ plan }) {
    if (['draft', 'proposed'].includes(plan.state) && plan.number === 1) return nothing;
    const offered = periods(new Date(plan.year, 6, 1)).filter(([value]) => value.startsWith(String(plan.year)));
    const period = this.period || String(plan.year);
    return html`<div class="filters section no-print"><div class="field"><label for="period">${t('internal-control.reportPeriod')}</label>
      <select id="period" @change=${event => { this.period = event.target.value; }}>${offered.map(([value, words]) => html`<option value=${value} ?selected=${value === period}>${words}</option>`)}</select></div>
      <span class="exports" role="group" aria-label=${t('internal-control.boardReport')}>${[['pdf', 'PDF'], ['docx', 'Word'], ['xlsx', 'Excel']].map(([format, label]) =>
        html`<a class="btn" download href=${address(`${this.base}/report-file`, { period, format, language: lang() })}>${icon('download')}${label}</a>`)}</span></div>`;
  }

  risks(detail, catalogue) {
    if (!detail.risks.length) return empty(t('internal-control.noRisks'), nothing, 'alert');
    const here = (risk, likelihood, consequence) => risk.likelihood === likelihood && risk.consequence === consequence;
    const kept = detail.risks.filter(risk => !risk.removedBecause);
    const shown = this.cell ? kept.filter(risk => here(risk, ...this.cell)) : [...detail.risks].sort((a, b) => b.value - a.value);
    return html`${riskMatrix({
      count: (likelihood, consequence) => kept.filter(risk => here(risk, likelihood, consequence)).length,
      pressed: (likelihood, consequence) => this.cell?.[0] === likelihood && this.cell?.[1] === consequence,
      press: (likelihood, consequence) => { this.cell = this.cell?.[0] === likelihood && this.cell?.[1] === consequence ? null : [likelihood, consequence]; },
    })}
    ${this.cell ? html`<div class="cardhead"><h3>${t('internal-control.risksOfCell', { likelihood: this.cell[0], consequence: this.cell[1] })}</h3><button class="btn small" type="button" @click=${() => { this.cell = null; }}>${t('internal-control.allRisks')}</button></div>` : nothing}
    ${shown.length ? this.riskTable(shown, catalogue) : empty(t('internal-control.noRisksHere'), nothing, 'alert')}`;
  }

  riskTable(rows, catalogue) {
    const area = id => text(catalogue.areas.find(one => one.id === id)?.name ?? { sv: id, en: id });
    return table({
      caption: t('internal-control.risks'),
      rows,
      columns: [
        { label: t('internal-control.risk'), head: true, cell: risk => html`${text(risk.words)}<br><span class="small muted plain">${area(risk.area)}</span>${risk.removedBecause ? html`<br>${chip('plain', 'minus', t('internal-control.leftOut'))}` : nothing}` },
        { label: t('internal-control.riskValue'), cell: risk => html`${bandChip(risk.band)}<br><span class="small muted num nowrap">${risk.likelihood} × ${risk.consequence} = ${risk.value}</span>` },
        { label: t('internal-control.handling'), wide: true, cell: risk => html`${risk.handling ? say('handling', risk.handling) : chip('warn', 'alert', t('internal-control.handlingMissing'))}
          ${risk.motivation ? html`<br><span class="small muted">${risk.motivation}</span>` : nothing}
          ${risk.action ? html`<br><span class="small">${risk.action.measure ? html`<a href=${`/measures/${risk.action.measure}`}>${risk.action.title}</a>` : risk.action.title} · ${risk.action.owner?.name ?? '–'} · <span class="nowrap">${fmtDate(risk.action.dueOn)}</span></span>` : nothing}` },
        ...(this.edits ? [{ label: t('internal-control.change'), cell: risk => html`<span class="btnrow">
          ${changeable(risk) ? html`<button class="btn small" type="button" aria-label=${`${t('internal-control.change')}: ${text(risk.words)}`} @click=${() => this.does(() => riskForm(this, catalogue, risk))}>${t('internal-control.change')}</button>` : nothing}
          ${risk.removedBecause ? nothing : html`<button class="btn small ghost" type="button" aria-label=${`${t('internal-control.remove')}: ${text(risk.words)}`} @click=${() => this.does(() => reasonForm(t('internal-control.remove'), why => this.post(`/risks/${risk.id}/remove`, { reason: why }, false), text(risk.words)))}>${t('internal-control.remove')}</button>`}</span>` }] : []),
      ],
    });
  }

  /** A plan without controls says why. */
  nothing(plan) {
    const at = `${this.base}/without-controls`;
    const say = () => this.does(() => reasonForm(t('internal-control.controlNothing'), why => api(at, { method: 'PUT', body: { reason: why } }), t('internal-control.controlNothingLead')));
    return html`${empty(t('internal-control.noControls'), plan.withoutControls ? html`<p class="pre">${plan.withoutControls}</p>` : nothing, 'clipboard')}
      ${this.edits ? html`<p class="btnrow"><button class="btn small" type="button" @click=${say}>${icon('edit')}${t('internal-control.controlNothing')}</button>
        ${plan.withoutControls ? html`<button class="btn small ghost" type="button" @click=${() => this.does(() => api(at, { method: 'DELETE' }))}>${t('internal-control.remove')}</button>` : nothing}</p>` : nothing}`;
  }

  /** Areas without a risk: somebody says that they were gone through. */
  areas(detail) {
    const without = detail.areas.filter(area => !area.risks);
    if (!without.length) return nothing;
    const silent = without.filter(area => !area.note);
    return html`<details ?open=${this.edits && silent.length > 0}><summary>${icon('list')}${t('internal-control.areasWithout', { n: without.length })}</summary>
      ${this.edits && silent.length > 1 ? html`<p class="btnrow"><button class="btn small" type="button" @click=${() => this.many(() => notesForm(this, silent))}>${icon('list')}${t('internal-control.noteSeveral')}</button></p>` : nothing}
      ${table({
        caption: t('internal-control.areas'),
        rows: without,
        columns: [
          { label: t('internal-control.area'), head: true, cell: area => text(area.name) },
          { label: t('internal-control.goneThrough'), wide: true, cell: area => area.note ?? chip('warn', 'alert', t('internal-control.notGoneThrough')) },
          ...(this.edits ? [{ label: t('internal-control.change'), cell: area => area.note
            ? html`<button class="btn small ghost" type="button" aria-label=${`${t('internal-control.remove')}: ${text(area.name)}`} @click=${() => this.does(() => api(`${this.base}/areas/${area.area}`, { method: 'DELETE' }))}>${t('internal-control.remove')}</button>`
            : html`<button class="btn small" type="button" aria-label=${`${t('internal-control.noteArea')}: ${text(area.name)}`} @click=${() => this.does(() => reasonForm(t('internal-control.noteArea'), what => api(`${this.base}/areas/${area.area}`, { method: 'PUT', body: { reason: what } }), text(area.name)))}>${t('internal-control.noteArea')}</button>` }] : []),
        ],
      })}</details>`;
  }

  controls(detail, catalogue) {
    if (!detail.controls.length) return this.nothing(detail.plan);
    return table({
      caption: t('internal-control.controls'),
      rows: detail.controls,
      columns: [
        { label: t('internal-control.controlOne'), head: true, cell: row => html`<a href=${`/internal-control/controls/${row.id}`}>${text(row.words.title)}</a>${row.control ? html`<br><span class="small muted plain">${row.control}</span>` : nothing}
          ${row.removedBecause ? html`<br>${chip('plain', 'minus', t('internal-control.leftOut'))} <span class="small muted plain">${row.removedBecause}</span>` : nothing}` },
        { label: t('internal-control.period'), cell: row => html`<span class="nowrap">${fmtDate(row.periodFrom)}</span> – <span class="nowrap">${fmtDate(row.periodTo)}</span>` },
        { label: t('internal-control.performer'), cell: row => row.performer?.name ?? html`<span class="muted">${t('internal-control.nobody')}</span>` },
        { label: t('internal-control.routineUnit'), cell: row => row.routineUnit?.name ?? html`<span class="muted">–</span>`, only: 'desktop' },
        { label: t('internal-control.state'), cell: row => controlChip(row.state, row.late) },
        ...(this.edits ? [{ label: t('internal-control.change'), cell: row => TO_DO.includes(row.state) ? this.changes(row, detail, catalogue) : nothing }] : []),
      ],
    });
  }

  changes(row, detail, catalogue) {
    const named = key => `${t(`internal-control.${key}`)}: ${text(row.words.title)}`;
    return html`<span class="btnrow">
      ${changeable(row) ? html`<button class="btn small" type="button" aria-label=${named('change')} @click=${() => this.does(() => controlForm(this, catalogue, detail, row))}>${t('internal-control.change')}</button>` : nothing}
      ${row.removedBecause ? html`<button class="btn small" type="button" aria-label=${named('keep')} @click=${() => this.does(() => this.post(`/controls/${row.id}/keep`, undefined, false))}>${t('internal-control.keep')}</button>`
        : html`<button class="btn small ghost" type="button" aria-label=${named('remove')} @click=${() => this.does(() => reasonForm(t('internal-control.remove'), why => this.post(`/controls/${row.id}/remove`, { reason: why }, false), text(row.words.title)))}>${t('internal-control.remove')}</button>`}</span>`;
  }
}

/** New in this draft; what the board has adopted before is left out or kept. */
const changeable = row => row.may.includes('change');

/** The board's first decision on the plan, and the one on the version that is shown. */
function adoptions({ plan, versions }) {
  const first = versions.find(one => one.number === 1)?.adoption;
  const own = [t(plan.number === 1 ? 'internal-control.adoption' : 'internal-control.revisedAt'), plan.adoption ? decision(plan.adoption) : nothing];
  return plan.number === 1 || !first ? [own] : [[t('internal-control.firstAdopted'), decision(first)], own];
}

customElements.define('internal-control-plan', Plan);
