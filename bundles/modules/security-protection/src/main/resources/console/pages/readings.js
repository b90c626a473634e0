// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Loader, Page, Pager, api, empty, fmtDateTime, html, nothing, pageHead, t, table, text } from '@console/api';
import { API, requestPage, say } from './words.js';

const NOTED = '/audit/v1/entries';

/** Who has read what was written: of a duty, and of a request that is of no duty. Once for each account, duty or request, and day. */
class Readings extends Page {
  constructor() {
    super();
    this.duties = new Loader(this, () => api(`${API}/duties`));
    this.ofDuties = new Pager(this, after => api(NOTED, { query: { action: 'security-protection.duty.read', after, limit: 50 } }));
    this.ofRequests = new Pager(this, after => api(NOTED, { query: { action: 'security-protection.request.read', after, limit: 50 } }));
  }

  render() {
    return html`${pageHead({ title: t('security-protection.readings'), lead: t('security-protection.readingsLead') })}
      <div class="stack">
        <section aria-labelledby="duties"><div class="cardhead"><h2 id="duties">${t('security-protection.readingsOfDuties')}</h2></div>
          ${this.duties.show(duties => this.list(this.ofDuties, ['readingsOfDuties', 'duty', 'noReadings'], duty(new Map(duties.map(one => [one.id, one.duty])))))}</section>
        <section aria-labelledby="disposals"><div class="cardhead"><h2 id="disposals">${t('security-protection.readingsOfDisposals')}</h2></div>
          ${this.list(this.ofRequests, ['readingsOfDisposals', 'request', 'noDisposalReadings'], disposal)}</section></div>`;
  }

  list(pager, [caption, what, none], cell) {
    return pager.show(rows => table({
      caption: t(`security-protection.${caption}`),
      rows,
      columns: [
        { label: t(`security-protection.${what}`), head: true, wide: true, cell },
        { label: t('security-protection.who'), cell: row => row.actorName ?? row.actor },
        { label: t('security-protection.when'), cell: row => html`<span class="nowrap">${fmtDateTime(row.at)}</span>` },
      ],
    }), () => empty(t(`security-protection.${none}`), nothing, 'eye'));
  }
}

const duty = known => row => {
  const one = known.get(row.subject);
  return one ? html`${text(one.name)}<br><span class="small muted plain">${one.code}</span>` : row.subject;
};

const disposal = row => html`<a href=${requestPage(row.subject)}>${say('requestKind', 'dispose')}</a>`;

customElements.define('security-protection-readings', Readings);
