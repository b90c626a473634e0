// SPDX-License-Identifier: Apache-2.0
import { Filters, Loader, Page, Pager, api, empty, exports, html, link, pageHead, t, text } from '@console/api';
import { periodWords, present } from './figures.js';
import { rankTable } from './followup-attention.js';

const MINIMA = ['1', '3', '5', '10', '20', '50'];

/** Every unit that has cases enough to be compared in a share, worst or best first. */
class Ranking extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { figure: 'k.sba.01', unit: '', unitName: '', period: present('quarter'), minimum: '3', sort: 'worst' }, () => this.list.reload());
    this.list = new Pager(this, after => api(`/followup/v1/figures/${encodeURIComponent(this.filters.values.figure)}/ranking`, { query: { ...this.asked(), after, limit: 100 } }));
    this.figures = new Loader(this, async () => (await api('/followup/v1/figures')).items.filter(one => one.denominator && one.unit === 'percent'));
  }

  asked() {
    const { unit, period, minimum, sort } = this.filters.values;
    return { unit, period, minimum, sort };
  }

  render() {
    const { figure, unit, unitName, period } = this.filters.values;
    const figures = this.figures.value ?? [];
    const shown = figures.find(one => one.id === figure);
    return html`${pageHead({ title: t('rond.ranking.title'), lead: `${shown ? `${text(shown.name)} · ` : ''}${unitName ? `${unitName} · ` : ''}${periodWords(period)}. ${t('rond.ranking.lead')}`,
      crumbs: [[link('/followup', { unit, period }), t('rond.followup.title')]], actions: exports(`/followup/v1/figures/${figure}/ranking`, this.asked()) })}
      <form class="filters" role="search" aria-label=${t('rond.followup.choose')} @submit=${event => event.preventDefault()}>
        ${this.select('figure', t('rond.followup.figure'), [...this.figures.value && !shown ? [[figure, figure]] : [], ...figures.map(one => [one.id, text(one.name)])])}
        ${this.select('sort', t('rond.sort'), [['worst', t('rond.followup.worst')], ['best', t('rond.followup.best')]])}
        ${this.select('minimum', t('rond.ranking.minimum'), MINIMA.map(one => [one, one]))}</form>
      ${this.list.show(rows => rankTable(t('rond.ranking.title'), rows, shown?.unit ?? 'percent', period, true), () => empty(t('rond.ranking.none')))}`;
  }

  select(name, label, options) {
    return html`<div class="field"><label for=${name}>${label}</label>
      <select id=${name} @change=${event => this.filters.set({ [name]: event.target.value })}>${options.map(([value, words]) => html`<option value=${value} ?selected=${value === this.filters.values[name]}>${words}</option>`)}</select></div>`;
  }
}
customElements.define('rond-ranking', Ranking);
