// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Page, Pager, api, ask, empty, fmtDate, fmtDateTime, html, icon, nothing, pageHead, t, table } from '@console/api';
import { API, attempt, requestChip, say } from './words.js';

/** What one has asked for and another has to confirm. */
class Requests extends Page {
  constructor() {
    super();
    this.list = new Pager(this, after => api(`${API}/requests`, { query: { after, limit: 50 } }));
  }

  render() {
    return html`${pageHead({ title: t('security-protection.requests'), lead: t('security-protection.requestsLead') })}
      ${this.list.show(rows => table({
        caption: t('security-protection.requests'),
        rows,
        columns: [
          { label: t('security-protection.what'), head: true, cell: row => html`${say('requestKind', row.kind)}<br><span class="small muted plain">${row.kind === 'withdraw' ? nothing : row.subject}${row.day ? `, ${fmtDate(row.day)}` : nothing}</span>` },
          { label: t('security-protection.standing'), cell: row => requestChip(row.state) },
          { label: t('security-protection.askedBy'), cell: row => html`${row.askedBy}<br><span class="small muted">${fmtDateTime(row.askedAt)}</span>` },
          { label: t('security-protection.decidedBy'), cell: row => row.decidedBy ? html`${row.decidedBy}<br><span class="small muted">${fmtDateTime(row.decidedAt)}</span>` : row.state === 'open' ? html`<span class="small muted">${t('security-protection.expires', { at: fmtDateTime(row.expiresAt) })}</span>` : '–' },
          { label: t('security-protection.answer'), cell: row => row.state === 'open' ? this.answers(row) : '–' },
        ],
      }), () => empty(t('security-protection.noRequests'), nothing, 'done'))}`;
  }

  answers(row) {
    return row.mine
      ? html`<button class="btn small" type="button" @click=${() => this.answer(row, 'refuse', 'takeBack')}>${icon('minus')}${t('security-protection.takeBack')}</button>`
      : html`<div class="actions"><button class="btn small primary" type="button" @click=${() => this.answer(row, 'confirm', 'confirm')}>${icon('check')}${t('security-protection.confirm')}</button>
        <button class="btn small" type="button" @click=${() => this.answer(row, 'refuse', 'refuse')}>${icon('stop')}${t('security-protection.refuse')}</button></div>`;
  }

  async answer(row, path, words) {
    const title = `${t(`security-protection.${words}`)}: ${say('requestKind', row.kind)}`;
    if (path === 'confirm' && !await ask({ title, text: say('confirmLead', row.kind), yes: t('security-protection.confirm'), danger: row.kind === 'purge' })) return;
    await attempt(() => api(`${API}/requests/${row.id}/${path}`, { method: 'POST' }), say('answered', path));
    await this.list.reload();
  }
}
customElements.define('security-protection-requests', Requests);
