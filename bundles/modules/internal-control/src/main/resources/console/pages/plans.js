// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Filters, Page, Pager, api, askForm, empty, exports, go, html, icon, link, nothing, pageHead, session, t, table } from '@console/api';
import { PLAN_STATES, boards, choices, decision, planChip, say } from './words.js';

/** The plans of all boards that one may see, the latest year first. */
class Plans extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { year: '', board: '', unit: '', unitPath: '', state: '', asOf: '' }, () => this.list.reload());
    this.list = new Pager(this, after => api('/internal-control/v1/plans', { query: { ...this.filters.values, after, limit: 50 } }));
  }

  render() {
    const { values } = this.filters;
    return html`
      ${pageHead({ title: t('internal-control.plans'), lead: t('internal-control.plansLead'), actions: html`${exports('/internal-control/v1/plans', values)}
        ${session.may('internal-control.edit_plan') ? html`<button class="btn primary" type="button" @click=${() => this.begin()}>${icon('plus')}${t('internal-control.beginPlan')}</button>` : nothing}` })}
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
        { label: t('internal-control.board'), head: true, cell: row => html`<a href=${`/internal-control/plans/${row.id}`}>${row.board.name}, ${row.year}</a><br><span class="small muted plain">${t('internal-control.versionNumber', { number: row.number })}</span>` },
        { label: t('internal-control.state'), cell: row => planChip(row.state) },
        { label: t('internal-control.adoption'), cell: row => decision(row.adoption) },
        { label: t('internal-control.controls'), cell: row => html`<span class="num">${row.counts.controls}</span>${row.counts.toDo ? html`<br><span class="small muted">${t('internal-control.leftToDo', { n: row.counts.toDo })}</span>` : nothing}` },
        { label: t('internal-control.deviations'), cell: row => row.counts.minor + row.counts.major ? t('internal-control.minorAndMajor', { minor: row.counts.minor, major: row.counts.major }) : '–' },
        { label: say('control', 'not_performed'), num: true, cell: row => row.counts.notPerformed },
      ],
    });
  }

  async begin() {
    const id = crypto.randomUUID();
    const made = await askForm({
      title: t('internal-control.beginPlan'),
      lead: t('internal-control.beginLead'),
      values: { board: '', year: String(new Date().getFullYear() + 1) },
      yes: t('internal-control.beginPlan'),
      fields: form => html`${form.lookup('board', { label: t('internal-control.boardOrCompany'), required: true, search: boards })}
        ${form.text('year', { label: t('internal-control.year'), type: 'number', min: 2000, max: 2100, required: true })}`,
      send: given => api(`/internal-control/v1/plans/${id}`, { method: 'PUT', body: { board: given.board, year: Number(given.year) } }),
    });
    if (made) go(link(`/internal-control/plans/${made.plan.id}`));
  }
}
customElements.define('internal-control-plans', Plans);
