// SPDX-License-Identifier: Apache-2.0
/** What the list of deficiencies and the board have in common: their filters, in the address. */
import { Filters, html, link, note, nothing, premises, statesOf, t, units, word } from '@console/api';
import { periodWords } from './figures.js';

/** What a link from a figure brings along: kept, shown as one note, and not for editing here. */
const BROUGHT = { figure: '', period: '', asOf: '', unitPath: '', module: '', source: '', from: '', to: '', originalDueFrom: '', originalDueTo: '', compartment: '' };

export class FindingFilters extends Filters {
  constructor(host, changed) {
    super(host, { q: '', state: '', severity: '', responsible: '', unit: '', unitName: '', premise: '', premiseName: '', overdue: '', assignee: '', assigneeName: '', sort: 'due', ...BROUGHT }, changed);
  }

  /**
   * What the server is asked: `open` stands among the states.
   * @param sorted whether an order can be chosen: a board has its own
   */
  asked({ sorted = true } = {}) {
    const { unitName, premiseName, assigneeName, state, sort, ...filters } = this.values;
    const rest = sorted ? { ...filters, sort } : filters;
    return state === 'open' ? { ...rest, open: true } : { ...rest, state };
  }

  /** What differs from the usual, as it stands in an address. */
  changes() {
    return Object.fromEntries(Object.entries(this.values).filter(([key, value]) => value !== this.defaults[key]));
  }

  /** The same deficiencies as a list or as a board. */
  ways(present) {
    return html`<nav class="exports" aria-label=${t('rond.findings.ways')}>
      <a class="btn" href=${link('/findings', this.changes())} aria-current=${present === 'list' ? 'page' : nothing}>${t('rond.findings.asList')}</a>
      <a class="btn" href=${link('/findings/board', this.changes())} aria-current=${present === 'board' ? 'page' : nothing}>${t('rond.findings.asBoard')}</a></nav>`;
  }

  brought() {
    const { values } = this;
    if (!Object.keys(BROUGHT).some(key => values[key])) return nothing;
    return note('info', html`<p>${values.figure ? t('rond.findings.ofFigure', { figure: values.figure, period: values.period ? periodWords(values.period) : '' }) : t('rond.findings.selected')}</p>
      <button class="btn small" type="button" @click=${() => this.set({ ...BROUGHT })}>${t('rond.findings.showAll')}</button>`, 'filter');
  }

  /** @param states whether states can be chosen: a board has its columns */
  picker({ states = true } = {}) {
    const { values } = this;
    return html`<form class="filters" role="search" aria-label=${t('rond.findings.filter')} @submit=${event => { event.preventDefault(); this.set({ q: this.host.querySelector('#q').value.trim() }); }}>
      <div class="field wide"><label for="q">${t('rond.search')}</label><input id="q" type="search" autocomplete="off" .value=${values.q} placeholder=${t('rond.findings.searchHint')} @change=${event => this.set({ q: event.target.value.trim() })}></div>
      ${states ? this.select('state', t('rond.finding.state'), [['', t('rond.all')], ['open', t('rond.findings.open')], ...statesOf('finding')]) : nothing}
      ${this.select('severity', t('rond.finding.severity'), [['', t('rond.all')], ...statesOf('severity')])}
      ${this.select('responsible', t('rond.finding.responsible'), [['', t('rond.all')], ...['occupant', 'owner', 'shared'].map(party => [party, word(`shell.responsible.${party}`, party)])])}
      ${this.found('unit', t('rond.unit'), units)}
      ${this.found('premise', t('rond.premise'), premises)}
      ${states ? this.select('sort', t('rond.sort'), [['due', t('rond.findings.byDue')], ['-reported', t('rond.findings.byReported')]]) : nothing}
      ${this.check('overdue', 'true', t('rond.findings.onlyOverdue'))}
      ${this.check('assignee', 'me', t('rond.findings.onlyMine'))}</form>`;
  }

  select(name, label, options) {
    return html`<div class="field"><label for=${name}>${label}</label>
      <select id=${name} @change=${event => this.set({ [name]: event.target.value })}>${options.map(([value, words]) => html`<option value=${value} ?selected=${value === this.values[name]}>${words}</option>`)}</select></div>`;
  }

  found(name, label, search) {
    const chosen = this.values[name];
    return html`<div class="field"><label for=${name}>${label}</label>
      <rond-lookup .inputId=${name} .search=${search} .value=${chosen ? { id: chosen, label: this.values[`${name}Name`] || chosen } : null} .placeholder=${t('rond.all')}
        @chosen=${event => this.set({ [name]: event.detail?.id ?? '', [`${name}Name`]: event.detail?.label ?? '' })}></rond-lookup></div>`;
  }

  check(name, value, label) {
    return html`<label class="checkline"><input type="checkbox" .checked=${this.values[name] === value} @change=${event => this.set({ [name]: event.target.checked ? value : '' })}><span>${label}</span></label>`;
  }
}
