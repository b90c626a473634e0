// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Loader, Page, api, askForm, facts, go, html, icon, nothing, pageHead, session, stateChip, t, table, text, toast, word } from '@console/api';

/** A check list to read: its points by area, how often and how each is checked. */
class Checklist extends Page {
  constructor() {
    super();
    this.list = new Loader(this, () => api(`/fire-safety/v1/checklists/${this.params.id}`));
  }

  render() {
    const list = this.list.value;
    return html`
      ${pageHead({ title: list ? text(list.name) : t('fire-safety.checklist'), lead: list?.note ? text(list.note) : nothing, crumbs: [['/fire-safety/checklists', t('fire-safety.checklists')]], actions: list && session.may('fire-safety.edit_checklists') ? this.actions(list) : nothing })}
      ${this.list.show(value => html`
        <section class="card"><h2 class="vh">${t('fire-safety.about')}</h2>${facts([
          [t('fire-safety.code'), value.code],
          [t('fire-safety.version'), value.listVersion],
          [t('fire-safety.pointCount'), value.points.length],
          [t('fire-safety.premiseTypes'), value.premiseTypes.map(type => word(`shell.premiseType.${type}`, type === 'any' ? t('fire-safety.any') : type)).join(', ')],
        ])}</section>
        <section class="section"><h2>${t('fire-safety.pointsTitle')}</h2>${table({
          caption: t('fire-safety.pointsTitle'),
          rows: value.points,
          columns: [
            { label: t('fire-safety.point'), head: true, wide: true, cell: point => html`${point.number}. ${text(point.text)}${point.how ? html`<br><span class="muted small">${text(point.how)}</span>` : nothing}` },
            { label: t('fire-safety.area'), cell: point => text(point.category.name) },
            { label: t('fire-safety.frequency'), cell: point => t(`fire-safety.frequency.${point.frequency}`) },
            { label: t('fire-safety.severity'), cell: point => stateChip('severity', point.severity) },
            { label: t('fire-safety.responsible'), cell: point => word(`shell.responsible.${point.responsible}`, point.responsible) },
          ],
        })}</section>`)}`;
  }

  actions(list) {
    return html`<button class="btn" type="button" @click=${() => this.retire(list)}>${icon('minus')}${t('fire-safety.editor.retire')}</button>
      <button class="btn" type="button" @click=${() => this.copy(list)}>${icon('copy')}${t('fire-safety.editor.copy')}</button>
      <button class="btn primary" type="button" @click=${() => this.begin(list, null).catch(problem => toast(problem.detail || problem.message, 'bad'))}>${icon('edit')}${t('fire-safety.editor.newVersion')}</button>`;
  }

  async begin(list, code) {
    const id = crypto.randomUUID();
    await api(`/fire-safety/v1/checklist-drafts/${id}/begin`, { method: 'POST', body: { checklist: list.id, code } });
    go(`/fire-safety/checklist-drafts/${id}`);
    return true;
  }

  copy(list) {
    return askForm({
      title: t('fire-safety.editor.copy'),
      lead: t('fire-safety.editor.copyLead'),
      values: { code: `own.${list.code.split('.').pop().replaceAll('_', '-')}` },
      yes: t('fire-safety.create'),
      fields: form => form.text('code', { label: t('fire-safety.code'), hint: t('fire-safety.editor.codeHint'), required: true, maxlength: 60 }),
      send: ({ code }) => this.begin(list, code),
    });
  }

  async retire(list) {
    const done = await askForm({
      title: t('fire-safety.editor.retire'),
      lead: t('fire-safety.editor.retireLead'),
      values: { comment: '' },
      yes: t('fire-safety.editor.retire'),
      danger: true,
      fields: form => form.text('comment', { label: t('fire-safety.reason'), rows: 2, required: true, maxlength: 1000 }),
      send: ({ comment }) => api(`/fire-safety/v1/checklist-drafts/retire/${list.code}`, { method: 'POST', body: { reason: 'other', comment } }),
    });
    if (done) {
      toast(t('fire-safety.editor.retired'));
      go('/fire-safety/checklists');
    }
  }
}

customElements.define('fire-safety-checklist', Checklist);
