// SPDX-License-Identifier: Apache-2.0
import { Filters, Page, Pager, api, chip, empty, fmtDateTime, html, icon, nothing, pageHead, t, table, text, toast } from '@console/api';

/** What I have been told. */
class Notices extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { unread: '' }, () => this.list.reload());
    this.list = new Pager(this, after => api('/notices/v1/notices', { query: { unread: this.filters.values.unread, after, limit: 50 } }));
  }

  render() {
    const unread = this.filters.values.unread === 'true';
    return html`${pageHead({ title: t('rond.notices.title'), lead: t('rond.notices.lead'),
      actions: html`<button class="btn" type="button" @click=${() => this.readAll()}>${icon('check')}${t('rond.notices.readAll')}</button>` })}
      <form class="filters" @submit=${event => event.preventDefault()}><label class="checkline"><input type="checkbox" .checked=${unread} @change=${event => this.filters.set({ unread: event.target.checked ? 'true' : '' })}><span>${t('rond.notices.onlyUnread')}</span></label></form>
      ${this.list.show(rows => table({ caption: t('rond.notices.title'), columns: this.columns(), rows }), () => empty(t(unread ? 'rond.notices.noneUnread' : 'rond.notices.none')))}`;
  }

  columns() {
    return [
      { label: t('rond.notices.what'), head: true, cell: row => html`${row.address
        ? html`<a class=${row.readAt ? '' : 'notice-unread'} href=${row.address} @click=${() => this.read(row)}>${text(row.subject)}</a>`
        : html`<span class=${row.readAt ? '' : 'notice-unread'}>${text(row.subject)}</span>`}<br><span class="small muted plain">${text(row.body)}</span>` },
      { label: t('rond.notices.when'), cell: row => html`<span class="nowrap">${fmtDateTime(row.toldAt)}</span>` },
      { label: t('rond.notices.state'), cell: row => row.readAt ? chip('plain', 'check', t('rond.notices.read')) : html`${chip('info', 'bell', t('rond.notices.unread'))}
        <button class="btn small" type="button" @click=${() => this.read(row)}>${t('rond.notices.markRead')}<span class="vh">: ${text(row.subject)}</span></button>` },
    ];
  }

  async read(row) {
    if (row.readAt) return;
    const read = await api(`/notices/v1/notices/${row.id}/read`, { method: 'POST' }).catch(() => null);
    if (!read) return;
    this.list.value = this.list.value.map(one => one.id === row.id ? read : one);
    this.requestUpdate();
    dispatchEvent(new Event('notices-read'));
  }

  async readAll() {
    try {
      await api('/notices/v1/notices/read', { method: 'POST' });
      toast(t('rond.notices.allRead'));
      dispatchEvent(new Event('notices-read'));
      this.list.reload();
    } catch (problem) {
      this.list.problem = problem;
      this.requestUpdate();
    }
  }
}
customElements.define('rond-notices', Notices);
