// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Filters, Page, Pager, api, chip, empty, exports, fmtDate, html, nothing, pageHead, stateChip, t, table, text } from '@console/api';
import { BANDS, bandChip, choices, say } from './words.js';

const systemLink = row => html`<a href=${`/system-security/analyses/${row.analysis}?step=risks`}>${row.systemName}</a><br><span class="small muted plain">${row.unit.name}</span>`;

/** The open orange and red risks that a figure counts. */
class OpenRisks extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { unitPath: '', band: '', asOf: '' }, () => this.list.reload());
    this.list = new Pager(this, after => api('/system-security/v1/risks', { query: { ...this.filters.values, after, limit: 50 } }));
  }

  render() {
    const { values } = this.filters;
    return html`${pageHead({ title: t('system-security.openRisks'), lead: values.asOf ? t('system-security.onDay', { date: fmtDate(values.asOf) }) : t('system-security.openRisksLead'), crumbs: [['/system-security/analyses', t('system-security.analyses')]], actions: exports('/system-security/v1/risks', values) })}
      <form class="filters" role="search" aria-label=${t('system-security.openRisks')} @submit=${event => event.preventDefault()}>
        <div class="field"><label for="band">${say('filter', 'band')}</label><select id="band" @change=${event => this.filters.set({ band: event.target.value })}>
          ${choices('band', BANDS.slice(2), t('system-security.all')).map(([value, words]) => html`<option value=${value} ?selected=${values.band === value}>${words}</option>`)}</select></div></form>
      ${this.list.show(rows => table({
        caption: t('system-security.openRisks'),
        rows,
        columns: [
          { label: t('system-security.system'), head: true, cell: systemLink },
          { label: t('system-security.risk'), wide: true, cell: row => row.name ? text(row.name) : t('system-security.hidden') },
          { label: t('system-security.today'), cell: row => bandChip(row.band) },
          { label: t('system-security.afterMeasures'), cell: row => row.expectedBand ? bandChip(row.expectedBand) : '–' },
          { label: t('system-security.acceptance'), cell: row => row.accepted ? html`${chip('ok', 'done', t('system-security.accepted'))}<br><span class="small muted nowrap">${t('system-security.until', { date: fmtDate(row.acceptedUntil) })}</span>` : chip('bad', 'alert', t('system-security.notAccepted')) },
        ],
      }), () => empty(t('system-security.noRisks'), nothing, 'done'))}`;
  }
}
customElements.define('system-security-open-risks', OpenRisks);

/** The measures that a figure counts: due in a period. */
class DueMeasures extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { unitPath: '', due: String(new Date().getFullYear()), asOf: '' }, () => this.list.reload());
    this.list = new Pager(this, after => api('/system-security/v1/measures', { query: { ...this.filters.values, after, limit: 50 } }));
  }

  render() {
    const { values } = this.filters;
    return html`${pageHead({ title: t('system-security.dueMeasures'), lead: t('system-security.dueMeasuresLead', { period: values.due }), crumbs: [['/system-security/analyses', t('system-security.analyses')]], actions: exports('/system-security/v1/measures', values) })}
      ${this.list.show(rows => table({
        caption: t('system-security.dueMeasures'),
        rows,
        columns: [
          { label: t('system-security.measure'), head: true, cell: row => row.measure ? html`<a href=${`/measures/${row.measure}`}>${row.title ?? t('system-security.hidden')}</a>` : row.title ?? t('system-security.hidden') },
          { label: t('system-security.system'), cell: systemLink },
          { label: t('system-security.dueOn'), cell: row => html`<span class="nowrap">${fmtDate(row.dueOn)}</span>` },
          { label: say('filter', 'state'), cell: row => stateChip('measure', row.state) },
          { label: t('system-security.doneOn'), cell: row => row.doneOn ? html`<span class="nowrap">${fmtDate(row.doneOn)}</span>` : '–' },
          { label: t('system-security.inTime'), cell: row => row.inTime ? chip('ok', 'check', t('system-security.yes')) : chip('bad', 'clock', t('system-security.no')) },
        ],
      }), () => empty(t('system-security.noMeasures'), nothing, 'done'))}`;
  }
}
customElements.define('system-security-due-measures', DueMeasures);
