// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Form, Loader, Page, Pager, address, api, ask, empty, fmtDate, fmtNumber, html, icon, lang, note, nothing, pageHead, t, table, toast } from '@console/api';

/** What may be disposed of, and what has been: only by a decision, and with a report. */
class Disposal extends Page {
  constructor() {
    super();
    this.form = new Form(this, { decision: '' });
    this.due = new Loader(this, () => api('/training/v1/disposals/preview'));
    this.list = new Pager(this, after => api('/training/v1/disposals', { query: { after, limit: 50 } }));
  }

  render() {
    return html`${pageHead({ title: t('training.disposal'), lead: t('training.disposalLead') })}<div class="stack">
      ${this.due.show(due => this.ask(due))}
      <section class="stack" aria-labelledby="runs"><h2 id="runs">${t('training.disposed')}</h2>${this.list.show(rows => this.rows(rows), () => empty(t('training.noDisposals'), nothing, 'trash'))}</section></div>`;
  }

  ask(due) {
    if (!due.records) return note('ok', html`<p>${t('training.nothingToDispose')}</p>`);
    return html`<form class="card stack" novalidate @submit=${this.form.on(values => this.dispose(values, due))}>
      ${this.form.summary()}
      <p><strong>${t('training.toDispose', { n: due.records })}</strong> ${t('training.endedBefore', { date: fmtDate(due.endedBefore) })}${due.more ? html` ${t('training.moreAfter')}` : nothing}</p>
      ${this.form.text('decision', { label: t('training.decisionNumber'), hint: t('training.decisionNumberHint'), required: true, maxlength: 60 })}
      <div class="formfoot">${this.form.submit(t('training.dispose'), { name: 'trash', kind: 'danger' })}</div></form>`;
  }

  async dispose(values, due) {
    if (!await ask({ title: t('training.dispose'), text: t('training.disposeText', { n: due.records }), yes: t('training.dispose'), danger: true })) return;
    const done = await api(`/training/v1/disposals/${crypto.randomUUID()}`, { method: 'PUT', body: { decision: values.decision.trim() } });
    this.form.set({ decision: '' });
    toast(t('training.disposedNow', { n: done.records }));
    await Promise.all([this.due.reload(), this.list.reload()]);
  }

  rows(rows) {
    return table({
      caption: t('training.disposed'),
      rows,
      columns: [
        { label: t('training.decisionNumber'), head: true, cell: row => row.decision },
        { label: t('training.day'), cell: row => fmtDate(row.disposedOn) },
        { label: t('training.records'), num: true, cell: row => fmtNumber(row.records) },
        { label: t('training.decidedBy'), cell: row => row.by?.name ?? '–' },
        { label: t('training.report'), cell: row => html`<a class="btn small" download href=${address(`/training/v1/disposals/${row.id}/report`, { format: 'pdf', language: lang() })}>${icon('download')}PDF<span class="vh"> ${row.decision}</span></a>` },
      ],
    });
  }
}
customElements.define('training-disposal', Disposal);
