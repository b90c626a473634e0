// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Filters, Loader, Page, api, askForm, chip, fmtDate, html, icon, note, nothing, pageHead, t, table, text } from '@console/api';
import { change } from './sent.js';
import { bandChip, bandOf } from './words.js';

/** The typical controls that ship with Rond, and which of them every board must have in a year. */
class CataloguePage extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { year: String(new Date().getFullYear()), area: '' }, () => this.common.reload());
    this.catalogue = new Loader(this, () => api('/internal-control/v1/catalogue'));
    this.common = new Loader(this, () => api(`/internal-control/v1/common-controls/${this.filters.values.year}`));
  }

  render() {
    return html`${pageHead({ title: t('internal-control.catalogue'), lead: t('internal-control.catalogueLead') })}
      ${this.catalogue.show(catalogue => this.draw(catalogue))}`;
  }

  draw(catalogue) {
    const { values } = this.filters;
    const shown = catalogue.controls.filter(one => !values.area || one.area === values.area);
    return html`<form class="filters" role="search" aria-label=${t('internal-control.catalogue')} @submit=${event => event.preventDefault()}>
      <div class="field"><label for="year">${t('internal-control.year')}</label><input id="year" type="number" min="2000" max="2100" inputmode="numeric" .value=${values.year} @change=${event => event.target.value && this.filters.set({ year: event.target.value })}></div>
      <div class="field"><label for="area">${t('internal-control.area')}</label><select id="area" @change=${event => this.filters.set({ area: event.target.value })}>
        <option value="">${t('internal-control.all')}</option>${catalogue.areas.map(area => html`<option value=${area.id} ?selected=${values.area === area.id}>${text(area.name)}</option>`)}</select></div></form>
      ${this.common.show(common => html`${this.decided(catalogue, common)}${this.rows(catalogue, shown, common)}`)}`;
  }

  decided(catalogue, common) {
    return note(common.decidedOn ? 'info' : 'warn', html`<p><strong>${common.decidedOn
      ? t('internal-control.commonDecided', { year: String(common.year), n: common.controls.length, date: fmtDate(common.decidedOn), name: common.decidedBy?.name ?? '–' })
      : t('internal-control.commonNotDecided', { year: String(common.year) })}</strong></p>
      ${common.mayDecide ? html`<button class="btn small" type="button" @click=${() => this.decide(catalogue, common)}>${icon('flag')}${t('internal-control.decideCommon')}</button>` : nothing}`);
  }

  /** Why some are ticked already. */
  chosen(common) {
    const n = common.controls.length;
    return common.decidedOn ? t('internal-control.chosenDecided', { n }) : common.suggestedFrom ? t('internal-control.chosenBefore', { n, year: String(common.suggestedFrom) }) : t('internal-control.chosenCatalogue', { n });
  }

  decide(catalogue, common) {
    const often = id => text(catalogue.frequencies.find(one => one.id === id)?.name ?? { sv: id, en: id }).toLowerCase();
    return change(this.common, () => askForm({
      title: t('internal-control.decideCommon'),
      lead: html`${t('internal-control.decideCommonLead', { year: String(common.year) })} ${this.chosen(common)}`,
      wide: true,
      values: { controls: common.controls },
      yes: t('internal-control.decideCommon'),
      fields: form => form.checks('controls', { label: t('internal-control.controls'), required: false, options: catalogue.controls.map(one => [one.id, `${one.id} ${text(one.name)} (${often(one.frequency)})`]) }),
      send: given => api(`/internal-control/v1/common-controls/${common.year}`, { method: 'PUT', body: { controls: given.controls }, ifMatch: common.version }),
    }));
  }

  rows(catalogue, shown, common) {
    const name = (list, id) => text(list.find(one => one.id === id)?.name ?? { sv: id, en: id });
    return table({
      caption: t('internal-control.catalogue'),
      rows: shown,
      columns: [
        { label: t('internal-control.controlOne'), head: true, cell: one => html`${text(one.name)}<br><span class="small muted plain">${one.id} · ${name(catalogue.areas, one.area)}</span>${common.controls.includes(one.id) ? html`<br>${common.decidedOn ? chip('info', 'flag', t('internal-control.mustHave')) : chip('plain', 'flag', common.suggestedFrom ? t('internal-control.commonIn', { year: String(common.suggestedFrom) }) : t('internal-control.suggestedForAll'))}` : nothing}` },
        { label: t('internal-control.risk'), wide: true, cell: one => html`${text(one.risk)}<br>${bandChip(bandOf(one.likelihood * one.consequence))} <span class="small muted num nowrap">${one.likelihood} × ${one.consequence}</span>` },
        { label: t('internal-control.method'), wide: true, cell: one => html`${text(one.method)}<br><span class="small muted">${text(one.sample)} · ${name(catalogue.frequencies, one.frequency)}</span>` },
        { label: t('internal-control.legal'), cell: one => html`<span class="small">${one.legal}</span>`, only: 'desktop' },
      ],
    });
  }
}
customElements.define('internal-control-catalogue', CataloguePage);
