// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Filters, Loader, Page, api, empty, fmtNumber, html, nothing, pageHead, t, table, text } from '@console/api';
import { API, assessmentChip, changeChip, changeWords, scoreWords } from './words.js';

/** A campaign across its departments: groups of questions by units, and two of them against each other. */
class Comparison extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { one: '', other: '' }, () => {});
    this.comparison = new Loader(this, () => api(`${API}/campaigns/${this.params.id}/comparison`));
  }

  render() {
    const known = this.comparison.value?.campaign;
    return html`${pageHead({ title: t('gap-analysis.comparison'), lead: known ? `${known.name} · ${text(known.packName)}` : nothing,
      crumbs: [['/gap-analysis/campaigns', t('gap-analysis.campaigns')], [`/gap-analysis/campaigns/${this.params.id}`, known?.name ?? t('gap-analysis.campaign')]] })}
      ${this.comparison.show(value => value.units.some(unit => unit.level.level !== null) ? this.draw(value) : empty(t('gap-analysis.nothingReviewed')))}`;
  }

  draw(value) {
    return html`<div class="stack">
      <section aria-labelledby="heat"><h2 id="heat">${t('gap-analysis.heatMap')}</h2><p class="muted small head">${t('gap-analysis.heatLead')}</p>${this.heat(value)}${this.legend()}</section>
      <section aria-labelledby="years"><h2 id="years">${t('gap-analysis.sinceLast')}</h2><p class="muted small head">${t('gap-analysis.sinceLastLead')}</p>${this.years(value)}</section>
      ${value.units.filter(unit => unit.level.level !== null).length > 1 ? this.against(value) : nothing}</div>`;
  }

  /** Both a picture and its table: every cell says its number, and of how many answers. */
  heat({ units, rows, whole }) {
    return html`<div class="tablewrap scroll" tabindex="0" role="group" aria-labelledby="heat"><table class="heat"><caption class="vh">${t('gap-analysis.heatMap')}</caption>
      <thead><tr><th scope="col">${t('gap-analysis.area')}</th>${units.map(column => html`<th scope="col"><a href=${`/gap-analysis/assessments/${column.assessment}`}>${column.unit.name}</a></th>`)}<th scope="col">${t('gap-analysis.together')}</th></tr></thead>
      <tbody>${rows.map(row => html`<tr><th scope="row">${row.label && row.label !== row.ref ? html`<span class="num">${row.label}</span> ` : nothing}${text(row.title)}</th>${row.cells.map(cell)}${cell(row.whole)}</tr>`)}
        <tr class="sum"><th scope="row">${t('gap-analysis.together')}</th>${units.map(column => cell(column.level))}${cell(whole)}</tr></tbody></table></div>`;
  }

  legend() {
    return html`<ul class="heat-legend small">${[0, 1, 2, 3, 4].map(step => html`<li><span class=${`key heat-${step}`} aria-hidden="true"></span>${t('gap-analysis.levelsFrom', { from: fmtNumber(step), to: fmtNumber(step + 1) })}</li>`)}</ul>`;
  }

  years({ units }) {
    return table({ caption: t('gap-analysis.sinceLast'), rows: units, columns: [
      { label: t('gap-analysis.unit'), head: true, cell: row => html`<a href=${`/gap-analysis/assessments/${row.assessment}`}>${row.unit.name}</a>` },
      { label: t('gap-analysis.state'), cell: row => assessmentChip(row.state) },
      { label: t('gap-analysis.score'), num: true, cell: row => scoreWords(row.level.level) },
      { label: t('gap-analysis.change'), cell: row => row.level.level === null ? '–' : changeChip(row.change) },
    ] });
  }

  against({ units, rows }) {
    const there = units.filter(unit => unit.level.level !== null);
    const one = there.find(unit => unit.unit.id === this.filters.values.one) ?? there[0], other = there.find(unit => unit.unit.id === this.filters.values.other) ?? there[1];
    const [i, j] = [units.indexOf(one), units.indexOf(other)];
    const choice = (name, chosen) => html`<div class="field"><label for=${name}>${t(`gap-analysis.${name}`)}</label><select id=${name} @change=${event => this.filters.set({ [name]: event.target.value })}>
      ${there.map(unit => html`<option value=${unit.unit.id} ?selected=${unit === chosen}>${unit.unit.name}</option>`)}</select></div>`;
    const differ = row => row.cells[i].level === null || row.cells[j].level === null ? null : String(Number(row.cells[i].level) - Number(row.cells[j].level));
    return html`<section aria-labelledby="against"><h2 id="against">${t('gap-analysis.against')}</h2><form class="filters" @submit=${event => event.preventDefault()}>${choice('one', one)}${choice('other', other)}</form>
      ${table({ caption: t('gap-analysis.against'), rows, columns: [
        { label: t('gap-analysis.area'), head: true, cell: row => text(row.title) },
        { label: one.unit.name, num: true, cell: row => scoreWords(row.cells[i].level) },
        { label: other.unit.name, num: true, cell: row => scoreWords(row.cells[j].level) },
        { label: t('gap-analysis.difference'), num: true, cell: row => changeWords(differ(row)) },
      ] })}</section>`;
  }
}

const cell = ({ level, questions }) => level === null ? html`<td class="heat-none"><span aria-hidden="true">–</span><span class="vh">${t('gap-analysis.noLevel')}</span></td>`
  : html`<td class=${`heat-${Math.min(4, Math.floor(Number(level)))}`}><span class="num">${scoreWords(level)}</span><span class="vh">, ${t('gap-analysis.questions', { n: questions })}</span></td>`;

customElements.define('gap-analysis-comparison', Comparison);
