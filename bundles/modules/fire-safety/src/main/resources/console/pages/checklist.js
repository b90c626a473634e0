// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Loader, Page, api, facts, html, nothing, pageHead, stateChip, t, table, text, word } from '@console/api';

/** A check list to read: its points by area, how often and how each is checked. */
class Checklist extends Page {
  constructor() {
    super();
    this.list = new Loader(this, () => api(`/fire-safety/v1/checklists/${this.params.id}`));
  }

  render() {
    const list = this.list.value;
    return html`
      ${pageHead({ title: list ? text(list.name) : t('fire-safety.checklist'), lead: list?.note ? text(list.note) : nothing, crumbs: [['/fire-safety/checklists', t('fire-safety.checklists')]] })}
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
}

customElements.define('fire-safety-checklist', Checklist);
