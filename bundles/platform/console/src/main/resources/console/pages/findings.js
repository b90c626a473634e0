// SPDX-License-Identifier: Apache-2.0
import { Filters, Page, Pager, api, empty, exports, fmtDate, html, note, nothing, overdueChip, pageHead, premises, stateChip, statesOf, t, table, text, units } from '@console/api';
import { periodWords } from './figures.js';

/** What a link from a figure brings along: kept, shown as one note, and not for editing here. */
const BROUGHT = { figure: '', period: '', asOf: '', unitPath: '', module: '', source: '', from: '', to: '', originalDueFrom: '', originalDueTo: '' };

/** Deficiencies of all modules. */
class Findings extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { q: '', state: '', severity: '', unit: '', unitName: '', premise: '', premiseName: '', overdue: '', assignee: '', sort: 'due', ...BROUGHT }, () => this.list.reload());
    this.list = new Pager(this, after => api('/followup/v1/findings', { query: { ...this.asked(), after, limit: 50 } }));
  }

  /** What the server is asked: `open` stands among the states. */
  asked() {
    const { unitName, premiseName, state, ...rest } = this.filters.values;
    return state === 'open' ? { ...rest, open: true } : { ...rest, state };
  }

  render() {
    return html`${pageHead({
      title: t('rond.findings.title'), lead: t('rond.findings.lead'),
      actions: exports('/followup/v1/findings', this.asked()),
    })}
    ${this.brought()}
    ${this.picker()}
    ${this.list.show(rows => table({ caption: t('rond.findings.title'), columns: this.columns(), rows }), () => empty(
      t(this.filters.active ? 'rond.findings.noneFound' : 'rond.findings.none'),
      this.filters.active ? html`<button class="btn" type="button" @click=${() => this.filters.clear()}>${t('rond.clear')}</button>` : nothing, this.filters.active ? 'search' : 'done'))}`;
  }

  brought() {
    const { values } = this.filters;
    if (!Object.keys(BROUGHT).some(key => values[key])) return nothing;
    return note('info', html`<p>${values.figure ? t('rond.findings.ofFigure', { figure: values.figure, period: values.period ? periodWords(values.period) : '' }) : t('rond.findings.selected')}</p>
      <button class="btn small" type="button" @click=${() => this.filters.set({ ...BROUGHT })}>${t('rond.findings.showAll')}</button>`, 'filter');
  }

  picker() {
    const { values } = this.filters;
    const select = (name, label, options) => html`<div class="field"><label for=${name}>${label}</label>
      <select id=${name} @change=${event => this.filters.set({ [name]: event.target.value })}>${options.map(([value, words]) => html`<option value=${value} ?selected=${value === values[name]}>${words}</option>`)}</select></div>`;
    const found = (name, label, search) => html`<div class="field"><label for=${name}>${label}</label>
      <rond-lookup .inputId=${name} .search=${search} .value=${values[name] ? { id: values[name], label: values[`${name}Name`] || values[name] } : null} .placeholder=${t('rond.all')}
        @chosen=${event => this.filters.set({ [name]: event.detail?.id ?? '', [`${name}Name`]: event.detail?.label ?? '' })}></rond-lookup></div>`;
    return html`<form class="filters" role="search" aria-label=${t('rond.findings.filter')} @submit=${event => { event.preventDefault(); this.filters.set({ q: this.querySelector('#q').value.trim() }); }}>
      <div class="field wide"><label for="q">${t('rond.search')}</label><input id="q" type="search" autocomplete="off" .value=${values.q} placeholder=${t('rond.findings.searchHint')} @change=${event => this.filters.set({ q: event.target.value.trim() })}></div>
      ${select('state', t('rond.finding.state'), [['', t('rond.all')], ['open', t('rond.findings.open')], ...statesOf('finding')])}
      ${select('severity', t('rond.finding.severity'), [['', t('rond.all')], ...statesOf('severity')])}
      ${found('unit', t('rond.unit'), units)}
      ${found('premise', t('rond.premise'), premises)}
      ${select('sort', t('rond.sort'), [['due', t('rond.findings.byDue')], ['-reported', t('rond.findings.byReported')]])}
      <label class="checkline"><input type="checkbox" .checked=${values.overdue === 'true'} @change=${event => this.filters.set({ overdue: event.target.checked ? 'true' : '' })}><span>${t('rond.findings.onlyOverdue')}</span></label>
      <label class="checkline"><input type="checkbox" .checked=${values.assignee === 'me'} @change=${event => this.filters.set({ assignee: event.target.checked ? 'me' : '' })}><span>${t('rond.findings.onlyMine')}</span></label></form>`;
  }

  columns() {
    return [
      { label: t('rond.finding.deficiency'), head: true, cell: row => html`<a href=${`/findings/${row.id}`}>${text(row.title)}</a><br><span class="small muted num plain">${row.number}</span>` },
      { label: t('rond.finding.place'), cell: row => row.premiseName ?? row.unitName ?? '–' },
      { label: t('rond.finding.severity'), cell: row => stateChip('severity', row.severity) },
      { label: t('rond.finding.state'), cell: row => stateChip('finding', row.state) },
      { label: t('rond.finding.due'), cell: row => html`<span class="nowrap">${fmtDate(row.dueAt)}</span> ${row.overdue ? overdueChip() : nothing}` },
      { label: t('rond.finding.assignee'), cell: row => row.assigneeName ?? row.assigneeUnitName ?? html`<span class="muted">${t('rond.finding.nobody')}</span>` },
    ];
  }
}
customElements.define('rond-findings', Findings);
