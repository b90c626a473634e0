// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Form, Loader, Page, Pager, address, api, ask, empty, fmtDate, fmtNumber, html, icon, lang, note, pageHead, t, table, toast } from '@console/api';

const API = '/internal-control/v1/disposals';

/** Working papers that may be disposed of, and those that have been: only by a decision, and with a report. */
class Disposal extends Page {
  constructor() {
    super();
    this.form = new Form(this, { decision: '' });
    this.due = new Loader(this, () => api(`${API}/preview`));
    this.list = new Pager(this, after => api(API, { query: { after, limit: 50 } }));
  }

  render() {
    return html`${pageHead({ title: t('internal-control.disposal'), lead: t('internal-control.disposalLead') })}<div class="stack">
      ${this.due.show(due => this.ask(due))}
      <section class="stack" aria-labelledby="runs"><h2 id="runs">${t('internal-control.disposed')}</h2>${this.list.show(rows => this.rows(rows), () => empty(t('internal-control.noDisposals'), undefined, 'trash'))}</section></div>`;
  }

  ask(due) {
    if (!due.samples) return note('ok', html`<p>${t('internal-control.nothingToDispose')}</p>`);
    return html`<form class="card stack" novalidate @submit=${this.form.on(values => this.dispose(values, due))}>
      ${this.form.summary()}
      <p><strong>${t('internal-control.toDispose', { n: due.samples })}</strong> ${t('internal-control.reportedBefore', { date: fmtDate(due.reportedBefore) })}${due.more ? ` ${t('internal-control.moreAfter')}` : ''}</p>
      ${this.form.text('decision', { label: t('internal-control.decisionNumber'), hint: t('internal-control.decisionNumberHint'), required: true, maxlength: 60 })}
      <div class="formfoot">${this.form.submit(t('internal-control.dispose'), { name: 'trash', kind: 'danger' })}</div></form>`;
  }

  async dispose(values, due) {
    if (!await ask({ title: t('internal-control.dispose'), text: t('internal-control.disposeText', { n: due.samples }), yes: t('internal-control.dispose'), danger: true })) return;
    const done = await api(`${API}/${crypto.randomUUID()}`, { method: 'PUT', body: { decision: values.decision.trim() } });
    this.form.set({ decision: '' });
    toast(t('internal-control.disposedNow', { n: done.samples }));
    await Promise.all([this.due.reload(), this.list.reload()]);
  }

  rows(rows) {
    return table({
      caption: t('internal-control.disposed'),
      rows,
      columns: [
        { label: t('internal-control.decisionNumber'), head: true, cell: row => row.decision },
        { label: t('internal-control.day'), cell: row => html`<span class="nowrap">${fmtDate(row.disposedOn)}</span>` },
        { label: t('internal-control.samples'), num: true, cell: row => fmtNumber(row.samples) },
        { label: t('internal-control.rows'), num: true, cell: row => fmtNumber(row.rows) },
        { label: t('internal-control.disposedBy'), cell: row => row.by?.name ?? '–' },
        { label: t('internal-control.report'), cell: row => html`<a class="btn small" download href=${address(`${API}/${row.id}/report`, { format: 'pdf', language: lang() })}>${icon('download')}PDF<span class="vh"> ${row.decision}</span></a>` },
      ],
    });
  }
}
customElements.define('internal-control-disposal', Disposal);
