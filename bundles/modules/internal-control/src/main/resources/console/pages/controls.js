// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Filters, Loader, Page, Pager, api, empty, exports, fmtDate, html, nothing, pageHead, session, t, table, text } from '@console/api';
import { CONTROL_STATES, choices, controlChip } from './words.js';

/** Controls of all plans that one may see, by the end of their periods; those of one's own among them. */
class Controls extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { year: '', board: '', unitPath: '', performer: '', state: '', endsFrom: '', endsTo: '', counting: '', asOf: '' }, () => this.list.reload());
    this.list = new Pager(this, after => api('/internal-control/v1/controls', { query: { ...this.filters.values, after, limit: 50 } }));
  }

  render() {
    const { values } = this.filters, me = session.who?.person ?? '';
    return html`
      ${pageHead({ title: t('internal-control.controls'), lead: t('internal-control.controlsLead'), actions: exports('/internal-control/v1/controls', values) })}
      <form class="filters" role="search" aria-label=${t('internal-control.controls')} @submit=${event => event.preventDefault()}>
        <div class="field"><label for="year">${t('internal-control.year')}</label><input id="year" type="number" min="2000" max="2100" inputmode="numeric" .value=${values.year} @change=${event => this.filters.set({ year: event.target.value })}></div>
        <div class="field"><label for="state">${t('internal-control.state')}</label><select id="state" @change=${event => this.filters.set({ state: event.target.value })}>
          ${choices('control', CONTROL_STATES).map(([value, words]) => html`<option value=${value} ?selected=${values.state === value}>${words}</option>`)}</select></div>
        ${me ? html`<label class="checkline"><input type="checkbox" .checked=${values.performer === me} @change=${event => this.filters.set({ performer: event.target.checked ? me : '' })}><span>${t('internal-control.mine')}</span></label>` : nothing}
        ${this.filters.active ? html`<button class="btn ghost" type="button" @click=${() => this.filters.clear()}>${t('internal-control.clear')}</button>` : nothing}
      </form>
      ${this.list.show(rows => this.rows(rows), () => empty(t('internal-control.noControlsHere'), nothing, 'clipboard'))}`;
  }

  rows(rows) {
    return table({
      caption: t('internal-control.controls'),
      rows,
      columns: [
        { label: t('internal-control.controlOne'), head: true, cell: row => html`<a href=${`/internal-control/controls/${row.id}`}>${text(row.words.title)}</a><br><span class="small muted plain">${row.board.name}, ${row.year}</span>` },
        { label: t('internal-control.period'), cell: row => html`<span class="nowrap">${fmtDate(row.periodFrom)}</span> – <span class="nowrap">${fmtDate(row.periodTo)}</span>` },
        { label: t('internal-control.performer'), cell: row => row.performer?.name ?? html`<span class="muted">${t('internal-control.nobody')}</span>` },
        { label: t('internal-control.state'), cell: row => controlChip(row.state, row.late) },
        { label: t('internal-control.deviations'), num: true, cell: row => row.result ? t('internal-control.partOf', { part: row.result.deviations, whole: row.result.sampleSize }) : '–' },
      ],
    });
  }
}
customElements.define('internal-control-controls', Controls);
