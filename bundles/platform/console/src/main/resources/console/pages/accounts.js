// SPDX-License-Identifier: Apache-2.0
import { Filters, Page, Pager, api, fmtDate, html, icon, pageHead, stateChip, statesOf, t, table } from '@console/api';
import { invite } from './account-actions.js';

/** Who can sign in. */
class Accounts extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { q: '', state: '' }, () => this.list.reload());
    this.list = new Pager(this, after => api('/access/v1/accounts', { query: { ...this.filters.values, after, limit: 50 } }));
  }

  render() {
    const { values } = this.filters;
    return html`${pageHead({ title: t('rond.accounts.title'), lead: t('rond.accounts.lead'),
      actions: html`<button class="btn primary" type="button" @click=${() => invite({}, () => this.list.reload())}>${icon('plus')}${t('rond.accounts.invite')}</button>` })}
    <form class="filters" role="search" aria-label=${t('rond.accounts.find')} @submit=${event => { event.preventDefault(); this.filters.set({ q: this.querySelector('#q').value.trim() }); }}>
      <div class="field wide"><label for="q">${t('rond.search')}</label><input id="q" type="search" autocomplete="off" .value=${values.q} placeholder=${t('rond.accounts.searchHint')} @change=${event => this.filters.set({ q: event.target.value.trim() })}></div>
      <div class="field"><label for="state">${t('rond.accounts.state')}</label><select id="state" @change=${event => this.filters.set({ state: event.target.value })}>
        ${[['', t('rond.all')], ...statesOf('account')].map(([value, words]) => html`<option value=${value} ?selected=${value === values.state}>${words}</option>`)}</select></div></form>
    ${this.list.show(rows => table({ caption: t('rond.accounts.title'), columns: [
      { label: t('rond.name'), head: true, cell: row => html`<a href=${`/accounts/${row.id}`}>${row.name ?? row.username}</a>` },
      { label: t('rond.accounts.username'), cell: row => row.username },
      { label: t('rond.accounts.state'), cell: row => stateChip('account', row.state) },
      { label: t('rond.accounts.created'), cell: row => html`<span class="nowrap">${fmtDate(row.createdAt)}</span>` },
    ], rows }))}`;
  }
}
customElements.define('rond-accounts', Accounts);
