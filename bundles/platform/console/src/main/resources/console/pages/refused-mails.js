// SPDX-License-Identifier: Apache-2.0
import { ApiProblem, Page, Pager, api, ask, empty, fmtDateTime, html, icon, nothing, pageHead, session, t, table, toast } from '@console/api';

/** Mails that the mail server refused for good: why, and what an administrator does about each. */
class RefusedMails extends Page {
  constructor() {
    super();
    this.list = new Pager(this, after => api('/notices/v1/refused-mails', { query: { after, limit: 50 } }));
  }

  render() {
    return html`${pageHead({ title: t('rond.mails.title'), lead: t('rond.mails.lead') })}
      ${this.list.show(rows => table({ caption: t('rond.mails.title'), columns: this.columns(), rows }), () => empty(t('rond.mails.none'), nothing, 'mail'))}`;
  }

  columns() {
    return [
      { label: t('rond.mails.to'), head: true, cell: row => html`${session.may('organisation.read') ? html`<a href=${`/people/${row.person}`}>${row.name}</a>` : row.name}<br><span class="small muted plain">${row.email}</span>` },
      { label: t('rond.mails.fault'), wide: true, cell: row => html`<span class="pre">${row.fault || t('rond.mails.noWord')}</span>` },
      { label: t('rond.mails.refused'), cell: row => html`<span class="nowrap">${fmtDateTime(row.refusedAt ?? row.writtenAt)}</span>` },
      { label: t('rond.mails.do'), cell: row => html`<span class="btnrow">
        <button class="btn small" type="button" @click=${() => this.settle('retry', row)}>${icon('send')}${t('rond.mails.retry')}<span class="vh">: ${row.name}</span></button>
        <button class="btn small danger" type="button" @click=${() => this.drop(row)}>${icon('trash')}${t('rond.mails.drop')}<span class="vh">: ${row.name}</span></button></span>` },
    ];
  }

  async drop(row) {
    if (await ask({ title: t('rond.mails.dropTitle'), text: t('rond.mails.dropText', { name: row.name }), yes: t('rond.mails.drop'), danger: true })) await this.settle('drop', row);
  }

  async settle(action, row) {
    try {
      await api(`/notices/v1/refused-mails/${row.id}/${action}`, { method: 'POST' });
      toast(t(`rond.mails.${action}.done`, { name: row.name }));
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      toast(problem.detail || problem.title || t('shell.problem.offline'), 'bad');
    }
    await this.list.reload();
    this.querySelector('h1')?.focus();
  }
}
customElements.define('rond-refused-mails', RefusedMails);
