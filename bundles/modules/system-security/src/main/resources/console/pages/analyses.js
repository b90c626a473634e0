// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Filters, Page, Pager, api, empty, exports, fmtDate, html, nothing, pageHead, t, table, units } from '@console/api';
import { STATES, VALIDITIES, analysisChip, changedChip, choices, levels, say, validityChip } from './words.js';

/** Every analysis: what is on its way, what holds, what soon does not. */
class Analyses extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { system: '', unit: '', unitName: '', unitPath: '', state: '', validity: '', changed: '', decidedFrom: '', decidedTo: '' }, () => this.list.reload());
    this.list = new Pager(this, after => api('/system-security/v1/analyses', { query: { ...this.asked(), after, limit: 50 } }));
  }

  asked() {
    const { unitName, ...asked } = this.filters.values;
    return asked;
  }

  render() {
    const { values } = this.filters;
    return html`
      ${pageHead({ title: t('system-security.analyses'), lead: t('system-security.analysesLead'), actions: exports('/system-security/v1/analyses', this.asked()) })}
      <form class="filters" role="search" aria-label=${t('system-security.analyses')} @submit=${event => event.preventDefault()}>
        <div class="field"><label for="unit">${t('system-security.unit')}</label>
          <rond-lookup .inputId=${'unit'} .search=${units} .value=${values.unit ? { id: values.unit, label: values.unitName } : null}
            @chosen=${event => this.filters.set({ unit: event.detail?.id ?? '', unitName: event.detail?.label ?? '' })}></rond-lookup></div>
        ${this.select('state', choices('state', STATES, t('system-security.all')))}
        ${this.select('validity', choices('validity', VALIDITIES, t('system-security.all')))}
        ${this.day('decidedFrom')} ${this.day('decidedTo')}
        ${this.select('changed', [['', t('system-security.all')], ['true', t('system-security.changedSinceDecision')]])}
        ${this.filters.active ? html`<button class="btn ghost" type="button" @click=${() => this.filters.clear()}>${t('system-security.clear')}</button>` : nothing}
      </form>
      ${this.list.show(rows => analysisTable(rows, true), () => empty(t('system-security.noAnalyses'), nothing, 'shield'))}`;
  }

  select(name, options) {
    return html`<div class="field"><label for=${name}>${say('filter', name)}</label><select id=${name} @change=${event => this.filters.set({ [name]: event.target.value })}>
      ${options.map(([value, words]) => html`<option value=${value} ?selected=${this.filters.values[name] === value}>${words}</option>`)}</select></div>`;
  }

  day(name) {
    return html`<div class="field"><label for=${name}>${say('filter', name)}</label><input id=${name} type="date" .value=${this.filters.values[name]} @change=${event => this.filters.set({ [name]: event.target.value })}></div>`;
  }
}
customElements.define('system-security-analyses', Analyses);

/** Analyses as rows; with the name of the system where they are of many. */
export const analysisTable = (rows, many) => table({
  caption: t('system-security.analyses'),
  rows,
  columns: [
    { label: many ? t('system-security.system') : t('system-security.started'), head: true, cell: row => html`<a href=${`/system-security/analyses/${row.id}`}>${many ? row.systemName : fmtDate(row.startedOn)}</a>${many ? html`<br><span class="small muted plain">${row.systemCode} · ${row.unit.name} · ${t('system-security.started')} ${fmtDate(row.startedOn)}</span>` : nothing}` },
    { label: say('filter', 'state'), cell: row => html`${analysisChip(row.state)}${row.changedSinceDecision ? html` ${changedChip()}` : nothing}` },
    { label: t('system-security.levels'), cell: row => levels(row.levels) },
    { label: t('system-security.decidedOn'), cell: row => row.decidedOn ? html`<span class="nowrap">${fmtDate(row.decidedOn)}</span>` : '–' },
    { label: t('system-security.validUntil'), cell: row => row.validUntil ? html`${validityChip(row)}<br><span class="small muted nowrap">${fmtDate(row.validUntil)}</span>` : '–' },
  ],
});
