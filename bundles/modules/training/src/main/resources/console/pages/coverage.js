// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Filters, Loader, Page, api, chart, chip, empty, exports, fmtNumber, fmtPercent, html, icon, note, nothing, pageHead, t, table, text, units } from '@console/api';
import { coverageMap } from './coverage-map.js';
import { choices, courseChoices, courses, words } from './words.js';

const STATUS = { met: ['ok', 'done'], unmet: ['bad', 'alert'], too_few: ['plain', 'eye'] };
const PAGE = 500;
const MOST = 2000;
const SHOWN = 50;

/** How far each unit and premises has come with a course: bars, a map and a table of the same. Nobody is named. */
class Coverage extends Page {
  static properties = { ...Page.properties, whole: { state: true } };

  constructor() {
    super();
    this.whole = false;
    this.filters = new Filters(this, { course: 'tr.fire_basic', unit: '', unitName: '', unitPath: '', status: '' }, () => this.reload());
    this.courses = new Loader(this, courses);
    this.parts = new Loader(this, () => api('/training/v1/coverage/parts', { query: this.asked() }));
    this.rows = new Loader(this, () => this.all());
  }

  asked() {
    const { course, unitPath } = this.filters.values;
    return { course, unitPath };
  }

  reload() { return Promise.all([this.parts.reload(), this.rows.reload()]); }

  /** The map wants them all: some hundreds. */
  async all() {
    const rows = [];
    let after;
    do {
      const page = await api('/training/v1/coverage', { query: { ...this.asked(), after, limit: PAGE } });
      rows.push(...page.items);
      after = page.next;
    } while (after && rows.length < MOST);
    return rows;
  }

  get course() { return this.courses.value?.find(course => course.code === this.filters.values.course); }

  render() {
    const { values } = this.filters;
    const name = this.course ? words(this.course.current.name) : values.course;
    return html`${pageHead({ title: t('training.coverage'), lead: t('training.coverageLead'), actions: exports('/training/v1/coverage', this.asked()) })}
      <form class="filters" role="search" aria-label=${t('training.coverage')} @submit=${event => event.preventDefault()}>
        <div class="field"><label for="course">${t('training.course')}</label><select id="course" @change=${event => this.filters.set({ course: event.target.value })}>
          ${courseChoices(this.courses.value).map(([code, label]) => html`<option value=${code} ?selected=${values.course === code}>${label}</option>`)}</select></div>
        <div class="field"><label for="unit">${t('training.unit')}</label>
          <rond-lookup .inputId=${'unit'} .search=${units} .value=${values.unit ? { id: values.unit, label: values.unitName } : null}
            @chosen=${event => this.filters.set({ unit: event.detail?.id ?? '', unitName: event.detail?.label ?? '', unitPath: event.detail?.item?.path ?? '' })}></rond-lookup></div>
        <div class="field"><label for="status">${t('training.state')}</label><select id="status" @change=${event => this.filters.set({ status: event.target.value })}>
          ${choices('coverageStatus', Object.keys(STATUS), t('training.all')).map(([value, label]) => html`<option value=${value} ?selected=${values.status === value}>${label}</option>`)}</select></div>
        ${this.filters.active ? html`<button class="btn ghost" type="button" @click=${() => this.filters.clear()}>${t('training.clear')}</button>` : nothing}</form>
      <div class="stack">${this.parts.show(parts => this.bars(parts, name))}
        ${this.rows.show(rows => rows.length ? html`${coverageMap(rows, name)}${this.table(rows.filter(row => !values.status || row.status === values.status), name)}` : empty(t('training.nobodyHasTo'), nothing, 'people'))}
        ${note('info', html`<p>${t('training.smallGroups')}</p>`)}</div>`;
  }

  bars(parts, name) {
    const told = parts.filter(part => part.people !== null && part.people > 0);
    if (told.length < 2) return nothing;
    return html`<section class="card" aria-labelledby="bars"><h2 id="bars">${t('training.byUnit')}</h2>${chart({
      labels: told.map(part => part.unit.name), heading: t('training.unit'), caption: t('training.barsLabel', { course: name }), percent: true,
      series: [
        { label: t('training.share'), values: told.map(part => 100 * part.valid / part.people), colour: 'primary', beside: told.map(part => t('training.of', { n: fmtNumber(part.valid), all: fmtNumber(part.people) })) },
        ...this.course ? [{ label: t('training.target'), values: told.map(() => this.course.current.targetCoverage), colour: 'plain', line: true }] : [],
      ],
    })}</section>`;
  }

  table(rows, name) {
    const more = rows.length - SHOWN;
    return html`${table({
      caption: t('training.coverageOf', { course: name }),
      rows: this.whole ? rows : rows.slice(0, SHOWN),
      columns: [
        { label: t('training.unit'), head: true, cell: row => html`<a href=${`/organisation/${row.unit.id}`}>${row.unit.name}</a><br><span class="small muted plain">${row.unit.code}</span>` },
        { label: t('training.premise'), cell: row => row.premise ? html`<a href=${`/premises/${row.premise.id}`}>${row.premise.name}</a>` : '–' },
        { label: t('training.trained'), num: true, cell: row => row.people === null ? t('training.fewer') : row.people ? html`${t('training.of', { n: fmtNumber(row.valid), all: fmtNumber(row.people) })} <span class="muted small nowrap">${fmtPercent(100 * row.valid / row.people)}</span>` : '–' },
        { label: t('training.atLeastTrained'), cell: row => row.least === null ? '–' : row.leastMet ? chip('ok', 'done', t('training.atLeast', { n: row.least })) : chip('bad', 'alert', t('training.lacks', { n: row.least })) },
        { label: t('training.state'), cell: row => chip(...STATUS[row.status] ?? ['plain', 'minus'], t(`training.coverageStatus.${row.status}`)) },
      ],
    })}${more > 0 && !this.whole ? html`<div class="pager"><span class="muted small" role="status">${t('training.shownOf', { n: SHOWN, all: rows.length })}</span><button class="btn" type="button" @click=${() => { this.whole = true; }}>${icon('down')}${t('training.showAll')}</button></div>` : nothing}`;
  }
}
customElements.define('training-coverage', Coverage);
