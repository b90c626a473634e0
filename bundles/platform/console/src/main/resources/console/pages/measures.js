// SPDX-License-Identifier: Apache-2.0
import { Filters, Page, Pager, api, empty, exports, fmtDate, fmtNumber, go, html, icon, nothing, overdueChip, pageHead, premises, session, stateChip, statesOf, t, table, units, chip } from '@console/api';
import { propose } from './measure-actions.js';
import { SavedViews } from './saved-views.js';

/** Measures of all modules. */
class Measures extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { q: '', state: '', priority: '', unit: '', unitName: '', premise: '', premiseName: '', overdue: '', effectDue: '', owner: '', sort: 'due' }, () => this.list.reload());
    this.filters.changes = () => Object.fromEntries(Object.entries(this.filters.values).filter(([key, value]) => value !== this.filters.defaults[key]));
    this.list = new Pager(this, after => api('/followup/v1/measures', { query: { ...this.asked(), after, limit: 50 } }));
    this.views = new SavedViews(this, 'measures', this.filters);
  }

  asked() {
    const { unitName, premiseName, state, ...rest } = this.filters.values;
    return state === 'open' ? { ...rest, open: true } : { ...rest, state };
  }

  render() {
    const { active } = this.filters;
    return html`${pageHead({
      title: t('rond.measures.title'), lead: t('rond.measures.lead'),
      actions: html`${exports('/followup/v1/measures', this.asked())}
        ${session.may('followup.propose_measure', 'followup.propose_measure_infosec', 'followup.propose_measure_security_protection') ? html`<button class="btn primary" type="button" @click=${() => this.propose()}>${icon('plus')}${t('rond.measure.new')}</button>` : nothing}`,
    })}
    ${this.picker()}
    ${this.views.draw()}
    ${this.list.show(rows => table({ caption: t('rond.measures.title'), columns: this.columns(), rows }), () => empty(
      t(active ? 'rond.measures.noneFound' : 'rond.measures.none'),
      active ? html`<button class="btn" type="button" @click=${() => this.filters.clear()}>${t('rond.clear')}</button>` : nothing, active ? 'search' : 'done'))}`;
  }

  async propose() {
    const made = await propose();
    if (made) go(`/measures/${made.id}`);
  }

  picker() {
    const { values } = this.filters;
    const select = (name, label, options) => html`<div class="field"><label for=${name}>${label}</label>
      <select id=${name} @change=${event => this.filters.set({ [name]: event.target.value })}>${options.map(([value, words]) => html`<option value=${value} ?selected=${value === values[name]}>${words}</option>`)}</select></div>`;
    const found = (name, label, search) => html`<div class="field"><label for=${name}>${label}</label>
      <rond-lookup .inputId=${name} .search=${search} .value=${values[name] ? { id: values[name], label: values[`${name}Name`] || values[name] } : null} .placeholder=${t('rond.all')}
        @chosen=${event => this.filters.set({ [name]: event.detail?.id ?? '', [`${name}Name`]: event.detail?.label ?? '' })}></rond-lookup></div>`;
    const check = (name, value, label) => html`<label class="checkline"><input type="checkbox" .checked=${values[name] === value} @change=${event => this.filters.set({ [name]: event.target.checked ? value : '' })}><span>${label}</span></label>`;
    return html`<form class="filters" role="search" aria-label=${t('rond.measures.filter')} @submit=${event => { event.preventDefault(); this.filters.set({ q: this.querySelector('#q').value.trim() }); }}>
      <div class="field wide"><label for="q">${t('rond.search')}</label><input id="q" type="search" autocomplete="off" .value=${values.q} placeholder=${t('rond.measure.what')} @change=${event => this.filters.set({ q: event.target.value.trim() })}></div>
      ${select('state', t('rond.finding.state'), [['', t('rond.all')], ['open', t('rond.measures.open')], ...statesOf('measure')])}
      ${select('priority', t('rond.measure.priority'), [['', t('rond.all')], ...statesOf('priority')])}
      ${found('unit', t('rond.unit'), units)}
      ${found('premise', t('rond.premise'), premises)}
      ${select('sort', t('rond.sort'), [['due', t('rond.findings.byDue')], ['-proposed', t('rond.measures.byProposed')]])}
      ${check('overdue', 'true', t('rond.findings.onlyOverdue'))}
      ${check('effectDue', 'true', t('rond.measures.effectDue'))}
      ${check('owner', 'me', t('rond.measures.onlyMine'))}</form>`;
  }

  columns() {
    return [
      { label: t('rond.measure.measure'), head: true, cell: row => html`<a href=${`/measures/${row.id}`}>${row.title}</a>` },
      { label: t('rond.finding.place'), cell: row => row.premiseName ?? row.unitName ?? '–' },
      { label: t('rond.measure.priority'), cell: row => stateChip('priority', row.priority) },
      { label: t('rond.finding.state'), cell: row => html`${stateChip('measure', row.state)} ${row.effectDue ? chip('warn', 'search', t('rond.measure.effectIsDue')) : nothing}` },
      { label: t('rond.measure.due'), cell: row => html`<span class="nowrap">${row.dueOn ? fmtDate(row.dueOn) : '–'}</span> ${row.overdue ? overdueChip() : nothing}` },
      { label: t('rond.measure.owner'), cell: row => row.ownerName ?? html`<span class="muted">${t('rond.finding.nobody')}</span>` },
      { label: t('rond.measure.cost'), num: true, cell: row => row.costSek === null ? '–' : fmtNumber(row.costSek, { maximumFractionDigits: 0 }) },
    ];
  }
}
customElements.define('rond-measures', Measures);
