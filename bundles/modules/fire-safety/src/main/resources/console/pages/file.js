// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Filters, Page, Pager, address, api, empty, html, icon, nothing, pageHead, t, units } from '@console/api';
import { KINDS, recordTable } from './file-kinds.js';

/** Records of the fire-safety file over all premises: overdue services, drills, events, visits. */
class FireSafetyFile extends Page {
  constructor() {
    super();
    const first = location.pathname.endsWith('/events') ? 'events' : 'equipment';      // where the figure of events leads
    this.filters = new Filters(this, { kind: first, unit: '', unitName: '', unitPath: '', premise: '', from: '', to: '', state: '', asOf: '' }, () => this.list.reload());
    this.list = new Pager(this, after => api(`/fire-safety/v1/${this.kind}`, { query: { ...this.query(), after, limit: 50 } }));
  }

  get kind() { return KINDS[this.filters.values.kind] ? this.filters.values.kind : 'equipment'; }

  query() {
    const { unit, unitPath, premise, from, to, state, asOf } = this.filters.values;
    return { unit, unitPath, premise, from, to, state, asOf: this.kind === 'events' ? asOf : '' };
  }

  render() {
    const { values } = this.filters, { kind } = this;
    return html`
      ${pageHead({ title: t('fire-safety.file'), lead: t('fire-safety.fileLead'), actions: html`
        <a class="btn" download href=${address(`/fire-safety/v1/${kind}`, { ...this.query(), format: 'csv' })}>${icon('download')}CSV</a>
        ${KINDS[kind].may() ? html`<button class="btn primary" type="button" @click=${async () => { if (await KINDS[kind].add(null)) this.list.reload(); }}>${icon('plus')}${t(`fire-safety.${kind}.add`)}</button>` : nothing}` })}
      <form class="filters" role="search" aria-label=${t('fire-safety.file')} @submit=${event => event.preventDefault()}>
        <div class="field"><label for="filter-kind">${t('fire-safety.show')}</label><select id="filter-kind" @change=${event => { this.list.value = undefined; this.filters.set({ kind: event.target.value, state: '' }); }}>
          ${Object.keys(KINDS).map(one => html`<option value=${one} ?selected=${kind === one}>${t(`fire-safety.${one}`)}</option>`)}</select></div>
        <div class="field"><label for="filter-unit">${t('fire-safety.unit')}</label>
          <rond-lookup .inputId=${'filter-unit'} .search=${units} .value=${values.unit ? { id: values.unit, label: values.unitName } : null}
            @chosen=${event => this.filters.set({ unit: event.detail?.id ?? '', unitName: event.detail?.label ?? '' })}></rond-lookup></div>
        ${this.day('from', t(kind === 'equipment' ? 'fire-safety.equipment.from' : 'fire-safety.from'))} ${this.day('to', t(kind === 'equipment' ? 'fire-safety.equipment.to' : 'fire-safety.to'))}
        ${this.filters.active ? html`<button class="btn ghost" type="button" @click=${() => this.filters.clear()}>${t('fire-safety.clear')}</button>` : nothing}
      </form>
      ${this.list.show(rows => recordTable(kind, rows, { withPremise: true, changed: () => this.list.reload() }), () => empty(t(`fire-safety.${kind}.none`), nothing, 'file'))}`;
  }

  day(name, label) {
    return html`<div class="field"><label for=${`filter-${name}`}>${label}</label><input id=${`filter-${name}`} type="date" .value=${this.filters.values[name]} @change=${event => this.filters.set({ [name]: event.target.value })}></div>`;
  }
}

customElements.define('fire-safety-file', FireSafetyFile);
