// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Loader, Page, Pager, api, ask, askForm, empty, fmtDate, fmtDateTime, html, icon, note, nothing, pageHead, session, t, table, text, toast, today } from '@console/api';
import { API, attempt, banner, gateCheck, gateField, requestChip, say } from './words.js';

/** Names of duties and figures by their codes, for whoever may read them. */
async function names() {
  if (!session.may('security-protection.read')) return new Map();
  const [duties, figures] = await Promise.all([api(`${API}/duties`), api(`${API}/figures`)]);
  return new Map([...duties.map(({ duty }) => [duty.code, duty.name]), ...figures.map(one => [one.figure, one.name])]);
}

/** What one has asked for and another has to confirm. */
class Requests extends Page {
  constructor() {
    super();
    this.list = new Pager(this, after => api(`${API}/requests`, { query: { after, limit: 50 } }));
    this.names = new Loader(this, names);
  }

  render() {
    return html`${pageHead({ title: t('security-protection.requests'), lead: t('security-protection.requestsLead'), actions: html`<button class="btn small" type="button" @click=${() => this.dispose()}>${icon('trash')}${t('security-protection.askDisposal')}</button>` })}
      ${this.list.show(rows => table({
        caption: t('security-protection.requests'),
        rows,
        columns: [
          { label: t('security-protection.what'), head: true, cell: row => html`${say('requestKind', row.kind)}<br><span class="small muted plain">${this.subject(row)}${row.day ? `, ${fmtDate(row.day)}` : nothing}</span>` },
          { label: t('security-protection.standing'), cell: row => requestChip(row.state) },
          { label: t('security-protection.askedBy'), cell: row => html`${row.askedBy}<br><span class="small muted">${fmtDateTime(row.askedAt)}</span>` },
          { label: t('security-protection.decidedBy'), cell: row => row.decidedBy ? html`${row.decidedBy}<br><span class="small muted">${fmtDateTime(row.decidedAt)}</span>` : row.state === 'open' ? html`<span class="small muted">${t('security-protection.expires', { at: fmtDateTime(row.expiresAt) })}</span>` : '–' },
          { label: t('security-protection.answer'), cell: row => row.state === 'open' ? this.answers(row) : '–' },
        ],
      }), () => empty(t('security-protection.noRequests'), nothing, 'done'))}`;
  }

  /** What it is about, by code and name. The number of a release says nothing. */
  subject({ kind, subject }) {
    const name = this.names.value?.get(subject);
    return kind === 'withdraw' ? nothing : name ? `${subject} · ${text(name)}` : subject;
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
        ${form.text('decision', { label: t('security-protection.decision'), required: true, maxlength: 40 })}${note('info', t('security-protection.needsAnother'), 'people')}`,
      send: given => api(`${API}/requests/${id}`, { method: 'PUT', body: { kind: 'dispose', nothingClassified: given.gate === 'no', day: given.day || null, decision: given.decision.trim() || null } }),
    });
    if (!asked) return;
    toast(t('security-protection.asked'));
    await this.list.reload();
  }

  answers(row) {
    return row.mine
      ? html`<button class="btn small" type="button" @click=${() => this.answer(row, 'refuse', 'takeBack')}>${icon('minus')}${t('security-protection.takeBack')}</button>`
      : html`<div class="actions"><button class="btn small primary" type="button" @click=${() => this.answer(row, 'confirm', 'confirm')}>${icon('check')}${t('security-protection.confirm')}</button>
        <button class="btn small" type="button" @click=${() => this.answer(row, 'refuse', 'refuse')}>${icon('stop')}${t('security-protection.refuse')}</button></div>`;
  }

  async answer(row, path, words) {
    const title = `${t(`security-protection.${words}`)}: ${say('requestKind', row.kind)}`;
    if (path === 'confirm' && !await ask({ title, text: say('confirmLead', row.kind), yes: t('security-protection.confirm'), danger: ['purge', 'dispose'].includes(row.kind) })) return;
    await attempt(() => api(`${API}/requests/${row.id}/${path}`, { method: 'POST' }), say('answered', path));
    await this.list.reload();
  }
}
customElements.define('security-protection-requests', Requests);
