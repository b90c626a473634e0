// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Filters, Page, Pager, api, empty, exports, fmtDate, html, nothing, pageHead, session, t, table } from '@console/api';
import { API, answererWords, assessmentChip, assessmentStates, changeWords, lateChip, scoreWords } from './words.js';

/** Assessments: first those where it is my turn. */
class Assessments extends Page {
  constructor() {
    super();
    const mine = session.may('gap-analysis.answer', 'gap-analysis.answer_it', 'gap-analysis.approve');
    this.filters = new Filters(this, { show: mine ? 'mine' : 'all', state: '', year: '' }, () => this.list.reload());
    this.list = new Pager(this, after => api(`${API}/assessments`, { query: { ...this.asked(), after, limit: 50 } }));
  }

  asked() {
    const { show, state, year } = this.filters.values;
    return { mine: show === 'mine' ? 'true' : '', state, year };
  }

  render() {
    const { show } = this.filters.values;
    return html`${pageHead({ title: t('gap-analysis.assessments'), lead: t('gap-analysis.assessmentsLead'), actions: exports(`${API}/assessments`, this.asked()) })}
      <form class="filters" role="search" aria-label=${t('gap-analysis.assessments')} @submit=${event => event.preventDefault()}>
        ${this.choice('show', t('gap-analysis.show'), [['mine', t('gap-analysis.mine')], ['all', t('gap-analysis.all')]])}
        ${this.choice('state', t('gap-analysis.state'), [['', t('gap-analysis.allStates')], ...assessmentStates()])}</form>
      ${this.list.show(rows => table({ caption: t('gap-analysis.assessments'), rows, columns: this.columns() }),
        () => empty(t(show === 'mine' ? 'gap-analysis.noneMine' : 'gap-analysis.noneAtAll'), show === 'mine' ? html`<button class="btn" type="button" @click=${() => this.filters.set({ show: 'all' })}>${t('gap-analysis.showAll')}</button>` : nothing))}`;
  }

  choice(name, label, options) {
    return html`<div class="field"><label for=${`filter-${name}`}>${label}</label><select id=${`filter-${name}`} @change=${event => this.filters.set({ [name]: event.target.value })}>
      ${options.map(([value, words]) => html`<option value=${value} ?selected=${this.filters.values[name] === value}>${words}</option>`)}</select></div>`;
  }

  columns() {
    return [
      { label: t('gap-analysis.unit'), head: true, cell: row => html`<a href=${`/gap-analysis/assessments/${row.id}`}>${row.unit.name} ${row.year}</a><br><span class="small muted plain">${answererWords(row.answerers)}</span>` },
      { label: t('gap-analysis.due'), cell: row => html`<span class="nowrap">${fmtDate(row.dueOn)}</span>` },
      { label: t('gap-analysis.answered'), num: true, cell: row => t('gap-analysis.of', { n: row.answered, all: row.questions }) },
      { label: t('gap-analysis.state'), cell: row => html`${assessmentChip(row.state)} ${row.late ? lateChip() : nothing}` },
      { label: t('gap-analysis.score'), num: true, cell: row => scoreWords(row.score) },
      { label: t('gap-analysis.change'), num: true, cell: row => changeWords(row.change) },
    ];
  }
}

customElements.define('gap-analysis-assessments', Assessments);
