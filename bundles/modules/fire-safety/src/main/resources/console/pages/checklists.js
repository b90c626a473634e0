// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Loader, Page, Pager, api, html, icon, nothing, pageHead, session, t, table, text, word } from '@console/api';

/** The check lists that rounds are walked by. */
class Checklists extends Page {
  constructor() {
    super();
    this.list = new Pager(this, after => api('/fire-safety/v1/checklists', { query: { after, limit: 50 } }));
    this.drafts = new Loader(this, () => session.may('fire-safety.edit_checklists') ? api('/fire-safety/v1/checklist-drafts') : []);
  }

  written() {
    const drafts = this.drafts.value ?? [];
    return drafts.length ? html`<section class="card" aria-labelledby="drafts"><h2 id="drafts">${t('fire-safety.editor.drafts')}</h2>
      <ul class="rows">${drafts.map(draft => html`<li><a href=${`/fire-safety/checklist-drafts/${draft.id}`}><span><span class="t">${text(draft.name)}</span>
        <span class="small muted">${t('fire-safety.editor.lead', { code: draft.code, version: draft.listVersion })}</span></span><span class="end">${icon('right')}</span></a></li>`)}</ul></section>` : nothing;
  }

  render() {
    return html`
      ${pageHead({ title: t('fire-safety.checklists'), lead: t('fire-safety.checklistsLead') })}
      ${this.written()}
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
