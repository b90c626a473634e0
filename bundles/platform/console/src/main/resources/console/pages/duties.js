// SPDX-License-Identifier: Apache-2.0
import { Filters, Loader, Page, Pager, api, chip, empty, exports, fmtDate, fmtNumber, html, link, nothing, pageHead, session, stateChip, statesOf, t, table, text, today, units } from '@console/api';

const TO_DO = 'due,late';
const SILENT = 'late,missed';

/** What must be done by whom, and whether it was: as a list, and per unit. */
class Duties extends Page {
  constructor() {
    super();
    this.reader = session.may('followup.read', 'followup.read_infosec', 'followup.read_security_protection');
    this.filters = new Filters(this, { view: 'list', state: '', unit: '', unitName: '', unitPath: '', module: '', reports: '', period: '', mine: this.reader ? '' : 'true' }, () => this.current().reload());
    this.list = new Pager(this, after => api('/followup/v1/duties', { query: { ...this.asked(), after, limit: 50 } }));
    this.units = new Loader(this, () => this.filters.values.view === 'units' ? api('/followup/v1/duties/summary', { query: this.place() }) : null);
  }

  current() { return this.filters.values.view === 'units' ? this.units : this.list; }

  place() {
    const { unit, unitPath, period } = this.filters.values;
    return { unit, unitPath, period };
  }

  asked() {
    const { state, mine, module, reports } = this.filters.values;
    return { ...this.place(), module, reports, state, person: mine === 'true' ? 'me' : '' };
  }

  render() {
    const perUnit = this.reader && this.filters.values.view === 'units';
    return html`${pageHead({ title: t('rond.duties.title'), lead: t(perUnit ? 'rond.duties.unitsLead' : 'rond.duties.lead'),
      actions: exports(perUnit ? '/followup/v1/duties/summary' : '/followup/v1/duties', perUnit ? this.place() : this.asked()) })}
      ${this.picker(perUnit)}
      ${perUnit ? this.units.show(page => page?.items.length ? this.unitTable(page.items) : empty(t('rond.duties.none')))
        : this.list.show(rows => table({ caption: t('rond.duties.title'), columns: this.columns(), rows }), () => empty(
          t(this.filters.active ? 'rond.duties.noneFound' : 'rond.duties.none'),
          this.filters.active ? html`<button class="btn" type="button" @click=${() => this.filters.clear()}>${t('rond.clear')}</button>` : nothing))}`;
  }

  picker(perUnit) {
    const { values } = this.filters;
    const year = Number(today().slice(0, 4));
    const select = (name, label, options) => html`<div class="field"><label for=${name}>${label}</label>
      <select id=${name} @change=${event => this.filters.set({ [name]: event.target.value })}>${options.map(([value, words]) => html`<option value=${value} ?selected=${value === values[name]}>${words}</option>`)}</select></div>`;
    const years = [year + 1, year - 1, year - 2].map(one => [String(one), t('rond.duties.ofYear', { year: String(one) })]);
    const usual = values.mine === 'true' && !perUnit ? t('rond.duties.near') : t('rond.duties.ofYear', { year: String(year) });
    return html`<form class="filters" role="search" aria-label=${t('rond.duties.filter')} @submit=${event => event.preventDefault()}>
      ${this.reader ? select('view', t('rond.duties.view'), [['list', t('rond.duties.list')], ['units', t('rond.duties.perUnit')]]) : nothing}
      ${perUnit ? nothing : select('state', t('rond.duties.state'), [['', t('rond.all')], [TO_DO, t('rond.duties.toDo')], [SILENT, t('rond.duties.notDone')], ...statesOf('duty')])}
      ${this.reader ? html`<div class="field"><label for="unit">${t('rond.unit')}</label>
        <rond-lookup .inputId=${'unit'} .search=${units} .value=${values.unit ? { id: values.unit, label: values.unitName || values.unit } : null} .placeholder=${t('rond.all')}
          @chosen=${event => this.filters.set({ unit: event.detail?.id ?? '', unitName: event.detail?.label ?? '', unitPath: '' })}></rond-lookup></div>` : nothing}
      ${select('period', t('rond.period.which'), [['', usual], ...years, ...values.period && !years.some(([one]) => one === values.period) ? [[values.period, values.period]] : []])}
      ${perUnit || !this.reader ? nothing : html`<label class="checkline"><input type="checkbox" .checked=${values.mine === 'true'} @change=${event => this.filters.set({ mine: event.target.checked ? 'true' : '' })}><span>${t('rond.duties.onlyMine')}</span></label>`}
      ${perUnit || !values.reports ? nothing : html`<label class="checkline"><input type="checkbox" .checked=${values.reports === 'true'} @change=${event => this.filters.set({ reports: event.target.checked ? 'true' : '' })}><span>${t('rond.duties.onlyReports')}</span></label>`}</form>`;
  }

  columns() {
    return [
      { label: t('rond.duties.duty'), head: true, cell: row => html`<a href=${row.address}>${text(row.name)}</a><br><span class="small muted plain">${text(row.kindName)}</span>` },
      { label: t('rond.duties.place'), cell: row => row.premiseName ?? row.unitName },
      { label: t('rond.duties.who'), cell: row => row.personName ?? (row.roleName ? text(row.roleName) : '–') },
      { label: t('rond.duties.due'), cell: row => html`<span class="nowrap">${fmtDate(row.dueAt)}</span>` },
      { label: t('rond.duties.state'), cell: row => stateChip('duty', row.state) },
    ];
  }

  unitTable(rows) {
    const count = (label, value) => ({ label, num: true, cell: row => fmtNumber(value(row)) });
    return table({ caption: t('rond.duties.units'), rows, columns: [
      { label: t('rond.unit'), head: true, cell: row => html`<a href=${link('/duties', { unitPath: row.path, period: this.filters.values.period })}>${row.name}<span class="vh">: ${t('rond.duties.records')}</span></a> ${row.isSilent ? chip('bad', 'alert', t('rond.duties.silentUnit')) : nothing}` },
      count(t('rond.duties.reckoned'), row => row.reckoned),
      count(stateWordOf('done'), row => row.done),
      count(stateWordOf('done_late'), row => row.doneLate),
      count(stateWordOf('late'), row => row.late),
      count(stateWordOf('missed'), row => row.missed),
      count(stateWordOf('due'), row => row.due),
    ] });
  }
}

const stateWordOf = state => statesOf('duty').find(([id]) => id === state)[1];
customElements.define('rond-duties', Duties);
