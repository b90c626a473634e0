// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Loader, Page, Pager, api, empty, fmtDateTime, html, nothing, pageHead, t, table, text } from '@console/api';
import { API } from './words.js';

/** Who has read what was written of which duty: once for each account, duty and day. */
class Readings extends Page {
  constructor() {
    super();
    this.duties = new Loader(this, () => api(`${API}/duties`));
    this.list = new Pager(this, after => api('/audit/v1/entries', { query: { action: 'security-protection.duty.read', after, limit: 50 } }));
  }

  render() {
    return html`${pageHead({ title: t('security-protection.readings'), lead: t('security-protection.readingsLead') })}
      ${this.duties.show(duties => this.list.show(rows => this.rows(rows, new Map(duties.map(one => [one.id, one.duty]))), () => empty(t('security-protection.noReadings'), nothing, 'eye')))}`;
  }

  rows(rows, duties) {
    return table({
      caption: t('security-protection.readings'),
      rows,
      columns: [
        { label: t('security-protection.duty'), head: true, wide: true, cell: row => { const duty = duties.get(row.subject); return duty ? html`${text(duty.name)}<br><span class="small muted plain">${duty.code}</span>` : row.subject; } },
        { label: t('security-protection.who'), cell: row => row.actorName ?? row.actor },
        { label: t('security-protection.when'), cell: row => html`<span class="nowrap">${fmtDateTime(row.at)}</span>` },
      ],
    });
  }
}
customElements.define('security-protection-readings', Readings);
