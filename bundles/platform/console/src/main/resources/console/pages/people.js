// SPDX-License-Identifier: Apache-2.0
import { Filters, Page, Pager, api, exports, html, pageHead, t, table, units } from '@console/api';

/** The register of people. */
class People extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { q: '', unit: '', unitName: '' }, () => this.list.reload());
    this.list = new Pager(this, after => api('/organisation/v1/people', { query: { ...this.asked(), after, limit: 50 } }));
  }

  asked() {
    const { unitName, ...asked } = this.filters.values;
    return asked;
  }

  render() {
    const { values } = this.filters;
    return html`${pageHead({ title: t('rond.people.title'), lead: t('rond.people.lead'), actions: exports('/organisation/v1/people', this.asked()) })}
    <form class="filters" role="search" aria-label=${t('rond.people.find')} @submit=${event => { event.preventDefault(); this.filters.set({ q: this.querySelector('#q').value.trim() }); }}>
      <div class="field wide"><label for="q">${t('rond.search')}</label><input id="q" type="search" autocomplete="off" .value=${values.q} placeholder=${t('rond.people.searchHint')} @change=${event => this.filters.set({ q: event.target.value.trim() })}></div>
      <div class="field wide"><label for="unit">${t('rond.unit')}</label><rond-lookup .inputId=${'unit'} .search=${units} .placeholder=${t('rond.all')} .value=${values.unit ? { id: values.unit, label: values.unitName || values.unit } : null}
        @chosen=${event => this.filters.set({ unit: event.detail?.id ?? '', unitName: event.detail?.label ?? '' })}></rond-lookup></div></form>
    ${this.list.show(rows => table({ caption: t('rond.people.title'), columns: [
      { label: t('rond.name'), head: true, cell: row => html`<a href=${`/people/${row.id}`}>${personName(row)}</a>` },
      { label: t('rond.person.title'), cell: row => row.title },
      { label: t('rond.unit'), cell: row => row.unitName ?? '–' },
      { label: t('rond.person.email'), cell: row => row.email },
    ], rows }))}`;
  }
}
export const personName = person => person.name ?? [person.givenName, person.familyName].filter(Boolean).join(' ');
customElements.define('rond-people', People);
