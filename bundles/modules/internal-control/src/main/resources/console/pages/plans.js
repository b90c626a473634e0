// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Filters, Page, Pager, api, empty, exports, fmtDate, html, nothing, pageHead, t, table } from '@console/api';
import { PLAN_STATES, choices, planChip, say } from './words.js';

/** The plans of all boards that one may see, the latest year first. */
class Plans extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { year: '', board: '', unitPath: '', state: '' }, () => this.list.reload());
    this.list = new Pager(this, after => api('/internal-control/v1/plans', { query: { ...this.filters.values, after, limit: 50 } }));
  }

  render() {
    const { values } = this.filters;
    return html`
      ${pageHead({ title: t('internal-control.plans'), lead: t('internal-control.plansLead'), actions: exports('/internal-control/v1/plans', values) })}
      <form class="filters" role="search" aria-label=${t('internal-control.plans')} @submit=${event => event.preventDefault()}>
        <div class="field"><label for="year">${t('internal-control.year')}</label><input id="year" type="number" min="2000" max="2100" inputmode="numeric" .value=${values.year} @change=${event => this.filters.set({ year: event.target.value })}></div>
        <div class="field"><label for="state">${t('internal-control.state')}</label><select id="state" @change=${event => this.filters.set({ state: event.target.value })}>
          ${choices('plan', PLAN_STATES).map(([value, words]) => html`<option value=${value} ?selected=${values.state === value}>${words}</option>`)}</select></div>
        ${this.filters.active ? html`<button class="btn ghost" type="button" @click=${() => this.filters.clear()}>${t('internal-control.clear')}</button>` : nothing}
      </form>
      ${this.list.show(rows => this.rows(rows), () => empty(t('internal-control.noPlans'), nothing, 'list'))}`;
  }

  rows(rows) {
    return table({
      caption: t('internal-control.plans'),
      rows,
      columns: [
        { label: t('internal-control.board'), head: true, cell: row => html`${row.board.name}<br><span class="small muted plain">${t('internal-control.yearAndVersion', { year: row.year, number: row.number })}</span>` },
        { label: t('internal-control.state'), cell: row => planChip(row.state) },
        { label: t('internal-control.adoption'), cell: row => row.adoption ? html`<span class="nowrap">${fmtDate(row.adoption.meetingDate)}</span> ${row.adoption.paragraph}<br><span class="small muted">${row.adoption.registrationNumber}</span>` : '–' },
        { label: t('internal-control.controls'), cell: row => row.counts.controls },
        { label: say('control', 'minor_deviation'), cell: row => row.counts.minor },
        { label: say('control', 'major_deviation'), cell: row => row.counts.major },
        { label: say('control', 'not_performed'), cell: row => row.counts.notPerformed },
      ],
    });
  }
}
customElements.define('internal-control-plans', Plans);
