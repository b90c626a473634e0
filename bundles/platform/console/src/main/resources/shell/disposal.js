// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** Disposal of what is kept no longer, the same in every module: only by a decision, and with a report. */
import { html, nothing } from 'lit';
import { ask, toast } from './dialogs.js';
import { Form } from './forms.js';
import { address, api } from './http.js';
import { fmtDate, fmtNumber, lang, t } from './i18n.js';
import { icon } from './icons.js';
import { Loader, Page, Pager, empty, note, pageHead } from './page.js';
import { table } from './tables.js';

/**
 * What may be disposed of, and what has been. A module extends it and says what is its own:
 *
 * `class Disposal extends DisposalPage { constructor() { super({ at: '/training/v1/disposals', module: 'training', before: 'endedBefore', counts: ['records'] }); } }`
 *
 * The address answers the runs, `preview` what is due, and takes `{ decision }` by PUT. Words are the module's: `training.toDispose` and so on.
 */
export class DisposalPage extends Page {
  /** @param {{ at: string, module: string, before: string, counts: string[], by?: string }} own `before`: the day in the preview, and its words; `counts`: what is counted, the first of it what is due; `by`: the heading of who did it */
  constructor(own) {
    super();
    this.own = { by: 'disposedBy', ...own };
    this.form = new Form(this, { decision: '' });
    this.due = new Loader(this, () => api(`${own.at}/preview`));
    this.list = new Pager(this, after => api(own.at, { query: { after, limit: 50 } }));
  }

  says(key, values) { return t(`${this.own.module}.${key}`, values); }

  number(counted) { return counted[this.own.counts[0]]; }

  render() {
    return html`${pageHead({ title: this.says('disposal'), lead: this.says('disposalLead') })}<div class="stack">
      ${this.due.show(due => this.ask(due))}
      <section class="stack" aria-labelledby="runs"><h2 id="runs">${this.says('disposed')}</h2>${this.list.show(rows => this.rows(rows), () => empty(this.says('noDisposals'), nothing, 'trash'))}</section></div>`;
  }

  ask(due) {
    if (!this.number(due)) return note('ok', html`<p>${this.says('nothingToDispose')}</p>`);
    return html`<form class="card stack" novalidate @submit=${this.form.on(values => this.dispose(values, due))}>
      ${this.form.summary()}
      <p><strong>${this.says('toDispose', { n: this.number(due) })}</strong> ${this.says(this.own.before, { date: fmtDate(due[this.own.before]) })}${due.more ? ` ${this.says('moreAfter')}` : ''}</p>
      ${this.form.text('decision', { label: this.says('decisionNumber'), hint: this.says('decisionNumberHint'), required: true, maxlength: 60 })}
      <div class="formfoot">${this.form.submit(this.says('dispose'), { name: 'trash', kind: 'danger' })}</div></form>`;
  }

  async dispose(values, due) {
    if (!await ask({ title: this.says('dispose'), text: this.says('disposeText', { n: this.number(due) }), yes: this.says('dispose'), danger: true })) return;
    const done = await api(`${this.own.at}/${crypto.randomUUID()}`, { method: 'PUT', body: { decision: values.decision.trim() } });
    this.form.set({ decision: '' });
    toast(this.says('disposedNow', { n: this.number(done) }));
    await Promise.all([this.due.reload(), this.list.reload()]);
  }

  rows(rows) {
    return table({
      caption: this.says('disposed'),
      rows,
      columns: [
        { label: this.says('decisionNumber'), head: true, cell: row => row.decision },
        { label: this.says('day'), cell: row => html`<span class="nowrap">${fmtDate(row.disposedOn)}</span>` },
        ...this.own.counts.map(name => ({ label: this.says(name), num: true, cell: row => fmtNumber(row[name]) })),
        { label: this.says(this.own.by), cell: row => row.by?.name ?? '–' },
        { label: this.says('report'), cell: row => html`<a class="btn small" download href=${address(`${this.own.at}/${row.id}/report`, { format: 'pdf', language: lang() })}>${icon('download')}PDF<span class="vh"> ${row.decision}</span></a>` },
      ],
    });
  }
}
