// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Page, Pager, api, html, pageHead, t, table, text, word } from '@console/api';

/** The check lists that rounds are walked by. */
class Checklists extends Page {
  constructor() {
    super();
    this.list = new Pager(this, after => api('/fire-safety/v1/checklists', { query: { after, limit: 50 } }));
  }

  render() {
    return html`
      ${pageHead({ title: t('fire-safety.checklists'), lead: t('fire-safety.checklistsLead') })}
      ${this.list.show(lists => table({
        caption: t('fire-safety.checklists'),
        rows: lists,
        columns: [
          { label: t('fire-safety.checklist'), head: true, cell: list => html`<a href=${`/fire-safety/checklists/${list.id}`}>${text(list.name)}</a>` },
          { label: t('fire-safety.premiseTypes'), wide: true, cell: list => list.premiseTypes.map(type => word(`shell.premiseType.${type}`, type === 'any' ? t('fire-safety.any') : type)).join(', ') },
          { label: t('fire-safety.pointCount'), num: true, cell: list => list.points },
          { label: t('fire-safety.version'), num: true, cell: list => list.listVersion },
        ],
      }))}`;
  }
}

customElements.define('fire-safety-checklists', Checklists);
