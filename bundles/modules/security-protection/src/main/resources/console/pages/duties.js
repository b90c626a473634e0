// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Loader, Page, api, fmtDate, html, pageHead, t, table, text } from '@console/api';
import { standingChip } from './words.js';

/** The register of duties. */
class Duties extends Page {
  constructor() {
    super();
    this.duties = new Loader(this, () => api('/security-protection/v1/duties'));
  }

  render() {
    return html`${pageHead({ title: t('security-protection.duties'), lead: t('security-protection.dutiesLead') })}
      ${this.duties.show(rows => table({
        caption: t('security-protection.duties'),
        rows,
        columns: [
          { label: t('security-protection.duty'), head: true, cell: row => text(row.duty.name) },
          { label: t('security-protection.standing'), cell: row => standingChip(row.standing) },
          { label: t('security-protection.nextDue'), cell: row => fmtDate(row.nextDue) || '–' },
        ],
      }))}`;
  }
}
customElements.define('security-protection-duties', Duties);
