// SPDX-License-Identifier: Apache-2.0
import { Filters, Page, Pager, api, empty, exports, html, link, pageHead, t, units } from '@console/api';
import { PERIODS, kindOf, periodWords, periods, present } from './figures.js';
import { silentTable } from './followup-silence.js';

/** Every unit for which something fell due and that did nothing of it. */
class SilentUnits extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { unit: '', unitName: '', period: present('quarter') }, () => this.list.reload());
    this.list = new Pager(this, after => api('/followup/v1/silent-units', { query: { ...this.asked(), after, limit: 100 } }));
  }

  asked() {
    const { unit, period } = this.filters.values;
    return { unit, period };
  }

  render() {
    const { unit, unitName, period } = this.filters.values;
    const kind = kindOf(period);
    return html`${pageHead({ title: t('rond.silent.title'), lead: `${unitName ? `${unitName} · ` : ''}${periodWords(period)}. ${t('rond.silent.meaning')}`,
      crumbs: [[link('/followup', { unit, period }), t('rond.followup.title')]], actions: exports('/followup/v1/silent-units', this.asked()) })}
      <form class="filters" role="search" aria-label=${t('rond.followup.choose')} @submit=${event => event.preventDefault()}>
        <div class="field wide"><label for="unit">${t('rond.unit')}</label>
          <rond-lookup .inputId=${'unit'} .search=${units} .value=${unit ? { id: unit, label: unitName || unit } : null} .placeholder=${t('rond.all')}
            @chosen=${event => this.filters.set({ unit: event.detail?.id ?? '', unitName: event.detail?.label ?? '' })}></rond-lookup></div>
        <div class="field"><label for="kind">${t('rond.period.kind')}</label>
          <select id="kind" @change=${event => this.filters.set({ period: present(event.target.value) })}>${PERIODS.map(one => html`<option value=${one} ?selected=${one === kind}>${t(`rond.period.${one}`)}</option>`)}</select></div>
        <div class="field"><label for="period">${t('rond.period.which')}</label>
          <select id="period" @change=${event => this.filters.set({ period: event.target.value })}>${periods(kind).map(([value, words]) => html`<option value=${value} ?selected=${value === period}>${words}</option>`)}</select></div></form>
      ${this.list.show(rows => silentTable(rows), () => empty(t('rond.silent.none')))}`;
  }
}
customElements.define('rond-silent-units', SilentUnits);
