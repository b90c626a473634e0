// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Page, Pager, api, chip, exports, fmtDate, html, icon, nothing, pageHead, session, t, table, text, word } from '@console/api';
import { API } from './words.js';

/** The question sets of the installation, in all their versions. */
class Packs extends Page {
  constructor() {
    super();
    this.list = new Pager(this, after => api(`${API}/packs`, { query: { after, limit: 50 } }));
  }

  render() {
    return html`${pageHead({ title: t('gap-analysis.packs'), lead: t('gap-analysis.packsLead'), actions: html`${exports(`${API}/packs`)}
        ${session.may('gap-analysis.import_packs') ? html`<a class="btn primary" href="/gap-analysis/packs/import">${icon('upload')}${t('gap-analysis.importPack')}</a>` : nothing}` })}
      ${this.list.show(rows => table({ caption: t('gap-analysis.packs'), rows, columns: [
        { label: t('gap-analysis.name'), head: true, cell: row => html`<a href=${`/gap-analysis/packs/${row.id}`}>${text(row.name)}<span class="vh"> ${row.version}</span></a><br><span class="small muted plain">${row.code}</span>` },
        { label: t('gap-analysis.version'), cell: row => html`<span class="num">${row.version}</span> ${row.latest ? chip('ok', 'check', t('gap-analysis.latest')) : nothing}` },
        { label: t('gap-analysis.questionsHead'), num: true, cell: row => row.questions },
        { label: t('gap-analysis.source'), cell: row => word(`gap-analysis.source.${row.source}`, row.source) },
        { label: t('gap-analysis.installedAt'), cell: row => html`<span class="nowrap">${fmtDate(row.installedAt)}</span>` },
      ] }))}`;
  }
}

customElements.define('gap-analysis-packs', Packs);
