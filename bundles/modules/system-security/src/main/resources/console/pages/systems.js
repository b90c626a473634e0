// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Filters, Page, Pager, api, empty, exports, fmtDate, go, html, icon, link, nothing, pageHead, session, t, table, toast, units } from '@console/api';
import { systemForm } from './system-form.js';
import { HOSTINGS, STATUSES, VALIDITIES, choices, levels, say, statusChip, validityChip } from './words.js';

const SORTS = ['name', 'code', 'validUntil'];

/** The register of IT systems, and which of them have an analysis that holds. */
class Systems extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { q: '', unit: '', unitName: '', unitPath: '', status: '', hosting: '', validity: '', personalData: '', inScope: '', owner: '', asOf: '', sort: 'name' }, () => this.list.reload());
    this.list = new Pager(this, after => api('/system-security/v1/systems', { query: { ...this.asked(), after, limit: 50 } }));
  }

  asked() {
    const { unitName, ...asked } = this.filters.values;
    return asked;
  }

  render() {
    const { values } = this.filters;
    return html`
      ${pageHead({ title: t('system-security.systems'), lead: t('system-security.systemsLead'), actions: html`
        ${exports('/system-security/v1/systems', this.asked())}
        ${session.may('system-security.import_systems') ? html`<a class="btn" href="/system-security/systems/import">${icon('upload')}${t('system-security.import')}</a>` : nothing}
        ${session.may('system-security.edit_system') ? html`<button class="btn primary" type="button" @click=${() => this.add()}>${icon('plus')}${t('system-security.addSystem')}</button>` : nothing}` })}
      <form class="filters" role="search" aria-label=${t('system-security.systems')} @submit=${event => event.preventDefault()}>
        <div class="field"><label for="q">${t('system-security.search')}</label><input id="q" type="search" autocomplete="off" .value=${values.q} @change=${event => this.filters.set({ q: event.target.value.trim() })}></div>
        <div class="field"><label for="unit">${t('system-security.unit')}</label>
          <rond-lookup .inputId=${'unit'} .search=${units} .value=${values.unit ? { id: values.unit, label: values.unitName } : null}
            @chosen=${event => this.filters.set({ unit: event.detail?.id ?? '', unitName: event.detail?.label ?? '' })}></rond-lookup></div>
        ${this.select('validity', choices('validity', VALIDITIES, t('system-security.all')))}
        ${this.select('status', choices('status', STATUSES, t('system-security.all')))}
        ${this.select('hosting', choices('hosting', HOSTINGS, t('system-security.all')))}
        ${this.select('sort', SORTS.map(sort => [sort, say('sort', sort)]))}
        ${this.tick('inScope')} ${this.tick('personalData')}
        ${this.filters.active ? html`<button class="btn ghost" type="button" @click=${() => this.filters.clear()}>${t('system-security.clear')}</button>` : nothing}
      </form>
      ${this.list.show(rows => this.rows(rows), () => empty(t(this.filters.active ? 'system-security.noSystemsHere' : 'system-security.noSystems'), nothing, 'grid'))}`;
  }

  select(name, options) {
    return html`<div class="field"><label for=${name}>${say('filter', name)}</label><select id=${name} @change=${event => this.filters.set({ [name]: event.target.value })}>
      ${options.map(([value, words]) => html`<option value=${value} ?selected=${this.filters.values[name] === value}>${words}</option>`)}</select></div>`;
  }

  tick(name) {
    return html`<label class="checkline"><input type="checkbox" .checked=${this.filters.values[name] === 'true'} @change=${event => this.filters.set({ [name]: event.target.checked ? 'true' : '' })}><span>${say('filter', name)}</span></label>`;
  }

  rows(rows) {
    return table({
      caption: t('system-security.systems'),
      rows,
      columns: [
        { label: t('system-security.system'), head: true, cell: row => html`<a href=${`/system-security/systems/${row.id}`}>${row.name}</a><br><span class="small muted plain">${row.code}</span>` },
        { label: t('system-security.unit'), cell: row => row.unit.name },
        { label: t('system-security.owner'), cell: row => row.owner?.name ?? html`<span class="muted">${t('system-security.nobody')}</span>` },
        { label: say('filter', 'hosting'), cell: row => say('hosting', row.hosting), only: 'desktop' },
        { label: t('system-security.levels'), cell: row => levels(row.levels) },
        { label: say('filter', 'status'), cell: row => statusChip(row.status) },
        { label: say('filter', 'validity'), cell: row => html`${validityChip(row)}${row.validUntil ? html`<br><span class="small muted nowrap">${t('system-security.until', { date: fmtDate(row.validUntil) })}</span>` : nothing}` },
      ],
    });
  }

  async add() {
    const made = await systemForm(null);
    if (!made) return;
    toast(t('system-security.saved'));
    go(link(`/system-security/systems/${made.id}`));
  }
}
customElements.define('system-security-systems', Systems);
