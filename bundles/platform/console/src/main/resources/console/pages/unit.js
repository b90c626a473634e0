// SPDX-License-Identifier: Apache-2.0
import { Loader, Page, Pager, api, empty, facts, fmtDate, html, icon, link, nothing, pageHead, session, stateChip, t, table, word } from '@console/api';
import { roleTable } from './role-table.js';

/** A unit: where it stands, what is below it, its premises and who holds which role. */
class Unit extends Page {
  constructor() {
    super();
    this.unit = new Loader(this, () => this.read());
    this.units = new Loader(this, async () => (await api('/organisation/v1/units', { query: { parent: this.params.id, limit: 500 } })).items);
    this.premises = new Pager(this, after => api('/organisation/v1/premises', { query: { unit: this.params.id, after, limit: 50 } }));
    this.roles = new Pager(this, after => api('/organisation/v1/roles', { query: { scope: this.params.id, current: true, after } }));
  }

  /** The unit with those above it, nearest last. */
  async read() {
    const unit = await api(`/organisation/v1/units/${this.params.id}`);
    const above = [];
    for (let parent = unit.parent; parent;) {
      const one = await api(`/organisation/v1/units/${parent}`);
      above.unshift(one);
      parent = one.parent;
    }
    return { unit, above };
  }

  render() {
    const { unit, above = [] } = this.unit.value ?? {};
    return html`${pageHead({
      title: unit?.name ?? t('rond.unit'),
      lead: unit ? html`${word(`shell.unitKind.${unit.kind}`, unit.kind)} · <span class="num">${unit.code}</span>` : nothing,
      crumbs: [['/organisation', t('rond.organisation.title')], ...above.slice(1).map(one => [`/organisation/${one.id}`, one.name])],
      actions: unit ? html`
        ${session.may('followup.read_figures') ? html`<a class="btn" href=${link('/followup', { unit: unit.id })}>${icon('chart')}${t('rond.followup.title')}</a>` : nothing}
        <a class="btn" href=${link('/findings', { unit: unit.id, unitName: unit.name, state: 'open' })}>${icon('flag')}${t('rond.findings.title')}</a>` : nothing,
    })}
    ${this.unit.show(() => html`<div class="stack">
      <div class="card">${facts([[t('rond.code'), unit.code], [t('rond.validFrom'), fmtDate(unit.validFrom)], [t('rond.validTo'), fmtDate(unit.validTo)],
        [t('rond.unit.path'), html`<span class="num">${unit.path}</span>`]])}</div>
      ${this.units.value?.length ? html`<section aria-labelledby="below"><h2 id="below" class="head">${t('rond.unit.below')}</h2>
        ${table({ caption: t('rond.unit.below'), columns: [
          { label: t('rond.name'), head: true, cell: row => html`<a href=${`/organisation/${row.id}`}>${row.name}</a>` },
          { label: t('rond.code'), cell: row => html`<span class="num">${row.code}</span>` },
          { label: t('rond.kind'), cell: row => word(`shell.unitKind.${row.kind}`, row.kind) }], rows: this.units.value })}</section>` : nothing}
      <section aria-labelledby="premises"><h2 id="premises" class="head">${t('rond.premises.title')}</h2>
        ${this.premises.show(rows => table({ caption: t('rond.premises.title'), columns: [
          { label: t('rond.name'), head: true, cell: row => html`<a href=${`/premises/${row.id}`}>${row.name}</a>` },
          { label: t('rond.code'), cell: row => html`<span class="num">${row.code}</span>` },
          { label: t('rond.premise.type'), cell: row => word(`shell.premiseType.${row.premiseType}`, row.premiseType) },
          { label: t('rond.premise.status'), cell: row => stateChip('premise', row.status) }], rows }), () => empty(t('rond.unit.noPremises'), nothing, 'building'))}</section>
      <section aria-labelledby="roles"><h2 id="roles" class="head">${t('rond.roles.title')}</h2>
        ${this.roles.show(rows => roleTable(rows, { with: 'person', changed: () => this.roles.reload() }), () => empty(t('rond.unit.noRoles'), nothing, 'people'))}</section>
    </div>`)}`;
  }
}
customElements.define('rond-unit', Unit);
