// SPDX-License-Identifier: Apache-2.0
import { Filters, Page, Pager, api, exports, html, pageHead, stateChip, statesOf, t, table, units, word } from '@console/api';

const TYPES = ['preschool', 'pedagogical_care', 'school_primary', 'school_upper_secondary', 'adult_education', 'elderly_care_home', 'group_home_lss', 'short_term_care', 'day_centre',
  'office', 'town_hall', 'service_centre', 'sports_hall', 'swimming_pool', 'ice_rink', 'assembly_hall', 'culture_house', 'library', 'theatre', 'youth_centre', 'workshop_depot', 'technical_facility', 'other'];

/** The register of premises. */
class Premises extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { q: '', type: '', status: '', unit: '', unitName: '' }, () => this.list.reload());
    this.list = new Pager(this, after => api('/organisation/v1/premises', { query: { ...this.asked(), after, limit: 50 } }));
  }

  asked() {
    const { unitName, ...asked } = this.filters.values;
    return asked;
  }

  render() {
    const { values } = this.filters;
    const select = (name, label, options) => html`<div class="field"><label for=${name}>${label}</label><select id=${name} @change=${event => this.filters.set({ [name]: event.target.value })}>
      ${[['', t('rond.all')], ...options].map(([value, words]) => html`<option value=${value} ?selected=${value === values[name]}>${words}</option>`)}</select></div>`;
    return html`${pageHead({ title: t('rond.premises.title'), lead: t('rond.premises.lead'),
      actions: exports('/organisation/v1/premises', this.asked()) })}
    <form class="filters" role="search" aria-label=${t('rond.premises.find')} @submit=${event => { event.preventDefault(); this.filters.set({ q: this.querySelector('#q').value.trim() }); }}>
      <div class="field wide"><label for="q">${t('rond.search')}</label><input id="q" type="search" autocomplete="off" .value=${values.q} placeholder=${t('rond.premises.searchHint')} @change=${event => this.filters.set({ q: event.target.value.trim() })}></div>
      ${select('type', t('rond.premise.type'), TYPES.map(type => [type, word(`shell.premiseType.${type}`, type)]))}
      ${select('status', t('rond.premise.status'), statesOf('premise'))}
      <div class="field"><label for="unit">${t('rond.unit')}</label><rond-lookup .inputId=${'unit'} .search=${units} .placeholder=${t('rond.all')} .value=${values.unit ? { id: values.unit, label: values.unitName || values.unit } : null}
        @chosen=${event => this.filters.set({ unit: event.detail?.id ?? '', unitName: event.detail?.label ?? '' })}></rond-lookup></div></form>
    ${this.list.show(rows => table({ caption: t('rond.premises.title'), columns: [
      { label: t('rond.name'), head: true, cell: row => html`<a href=${`/premises/${row.id}`}>${row.name}</a>` },
      { label: t('rond.code'), cell: row => html`<span class="num">${row.code}</span>` },
      { label: t('rond.premise.type'), cell: row => word(`shell.premiseType.${row.premiseType}`, row.premiseType) },
      { label: t('rond.premise.occupant'), cell: row => row.occupantName ?? '–' },
      { label: t('rond.premise.address'), cell: row => row.address },
      { label: t('rond.premise.status'), cell: row => stateChip('premise', row.status) },
    ], rows }))}`;
  }
}
customElements.define('rond-premises', Premises);
