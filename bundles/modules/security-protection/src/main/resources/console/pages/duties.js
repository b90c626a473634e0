// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Loader, Page, api, fmtDate, html, nothing, pageHead, t, table, text } from '@console/api';
import { clock } from './clock.js';
import { API, banner, dutyPage, say, standingChip, waitingChip } from './words.js';

/** The register of duties and its clock. No word of what was written is here. */
class Duties extends Page {
  constructor() {
    super();
    this.duties = new Loader(this, () => api(`${API}/duties`));
  }

  render() {
    return html`${pageHead({ title: t('security-protection.duties'), lead: t('security-protection.dutiesLead') })}${banner()}
      ${this.duties.show(rows => html`<div class="stack">${clock(rows)}${this.register(rows)}</div>`)}`;
  }

  register(rows) {
    return table({
      caption: t('security-protection.register'),
      rows,
      columns: [
        { label: t('security-protection.duty'), head: true, wide: true, cell: row => html`<a href=${dutyPage(row.duty.code)}>${text(row.duty.name)}</a><br><span class="small muted plain">${row.duty.code} · ${say('basis', row.duty.basis)}${row.duty.legal ? ` · ${row.duty.legal}` : nothing}</span>` },
        { label: t('security-protection.standing'), cell: row => html`${standingChip(row.standing)} ${waitingChip(row)}` },
        { label: t('security-protection.fulfilledOn'), cell: row => row.fulfilledOn ? html`<span class="nowrap">${fmtDate(row.fulfilledOn)}</span>` : '–' },
        { label: t('security-protection.nextDue'), cell: row => row.nextDue ? html`<span class="nowrap">${fmtDate(row.nextDue)}</span>` : row.duty.deadline ? text(row.duty.deadline) : '–' },
      ],
    });
  }
}
customElements.define('security-protection-duties', Duties);
