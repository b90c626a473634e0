// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Page, Pager, api, askForm, empty, fmtDate, fmtDateTime, html, icon, note, nothing, pageHead, t, table, toast, today } from '@console/api';
import { answers, subject } from './request-answers.js';
import { API, banner, gateCheck, gateField, needed, requestChip, requestPage, say, valueOf } from './words.js';

/** What one has asked for and another has to confirm. */
class Requests extends Page {
  constructor() {
    super();
    this.list = new Pager(this, after => api(`${API}/requests`, { query: { after, limit: 50 } }));
  }

  render() {
    return html`${pageHead({ title: t('security-protection.requests'), lead: t('security-protection.requestsLead'), actions: html`<button class="btn small" type="button" @click=${() => this.dispose()}>${icon('trash')}${t('security-protection.askDisposal')}</button>` })}
      ${this.list.show(rows => table({
        caption: t('security-protection.requests'),
        rows,
        columns: [
          { label: t('security-protection.what'), head: true, wide: true, cell: row => html`<a href=${requestPage(row.id)}>${say('requestKind', row.kind)}</a><br><span class="small muted plain">${subject(row)}${this.value(row)}</span>` },
          { label: t('security-protection.standing'), cell: row => requestChip(row.state) },
          { label: t('security-protection.askedBy'), cell: row => html`${row.askedBy}<br><span class="small muted">${fmtDateTime(row.askedAt)}</span>` },
          { label: t('security-protection.decidedBy'), cell: row => row.decidedBy ? html`${row.decidedBy}<br><span class="small muted">${fmtDateTime(row.decidedAt)}</span>` : row.state === 'open' ? html`<span class="small muted">${t('security-protection.expires', { at: fmtDateTime(row.expiresAt) })}</span>` : '–' },
          { label: t('security-protection.answer'), cell: row => row.state === 'open' ? answers(row, () => this.list.reload()) : '–' },
        ],
      }), () => empty(t('security-protection.noRequests'), nothing, 'done'))}`;
  }

  /** Of a figure: its day, and what becomes public or is. */
  value({ about }) {
    return about?.measure ? html`<br>${fmtDate(about.day)}${about.value === null ? nothing : html`: ${valueOf(about)}`}` : nothing;
  }

  async dispose() {
    const id = crypto.randomUUID(), now = today(), latest = `${Number(now.slice(0, 4)) - 5}${now.slice(4).replace('-02-29', '-02-28')}`;
    const asked = await askForm({
      title: t('security-protection.disposalTitle'),
      lead: t('security-protection.disposalLead'),
      values: { gate: '', day: latest, decision: '' },
      yes: t('security-protection.ask'),
      danger: true,
      check: gateCheck,
      fields: form => html`${banner()}${gateField(form)}
        ${form.text('day', { label: t('security-protection.disposalBefore'), type: 'date', required: true, max: latest })}
        ${form.text('decision', { label: t('security-protection.decision'), required: needed(form), maxlength: 40 })}${note('info', t('security-protection.needsAnother'), 'people')}`,
      send: given => api(`${API}/requests/${id}`, { method: 'PUT', body: { kind: 'dispose', nothingClassified: given.gate === 'no', day: given.day || null, decision: given.decision.trim() || null } }),
    });
    if (!asked) return;
    toast(t('security-protection.asked'));
    await this.list.reload();
  }
}
customElements.define('security-protection-requests', Requests);
