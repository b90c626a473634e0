// SPDX-License-Identifier: Apache-2.0
import { Loader, Page, Pager, api, chip, empty, facts, fmtDate, fmtNumber, html, icon, link, modules, nothing, overdueChip, pageHead, stateChip, t, text, word } from '@console/api';
import { assignButton, roleTable } from './role-table.js';

const NBSP = '\u00a0';

/** A premise: what it is, who is responsible, what is open. */
class Premise extends Page {
  constructor() {
    super();
    this.premise = new Loader(this, () => api(`/organisation/v1/premises/${this.params.id}`));
    this.roles = new Pager(this, after => api('/organisation/v1/roles', { query: { scope: this.params.id, current: true, after } }));
    this.findings = new Loader(this, () => api('/followup/v1/findings', { query: { premise: this.params.id, open: true, limit: 8 } }));
  }

  render() {
    const premise = this.premise.value;
    return html`${pageHead({
      title: premise?.name ?? t('rond.premise'),
      crumbs: [['/premises', t('rond.premises.title')]],
      lead: premise ? html`<span class="num">${premise.code}</span> · ${word(`shell.premiseType.${premise.premiseType}`, premise.premiseType)} · ${premise.address}` : nothing,
      chips: premise ? stateChip('premise', premise.status) : nothing,
      actions: premise && modules.find('fire-safety') ? html`<a class="btn" href=${link('/fire-safety/rounds', { premise: premise.id, premiseName: premise.name })}>${icon('clipboard')}${t('rond.premise.rounds')}</a>` : nothing,
    })}
    ${this.premise.show(value => html`<div class="two"><div class="stack">
      <section aria-labelledby="roles"><div class="cardhead"><h2 id="roles">${t('rond.premise.responsible')}</h2>${assignButton({ scope: value.id, scopeLabel: value.name, scopeKind: 'premise' }, () => this.roles.reload())}</div>
        ${this.roles.show(rows => roleTable(rows, { with: 'person', changed: () => this.roles.reload() }), () => empty(t('rond.premise.nobody'), nothing, 'people'))}</section>
      <section class="card" aria-labelledby="open"><div class="cardhead"><h2 id="open">${t('rond.premise.open')}</h2><a class="small" href=${link('/findings', { premise: value.id, premiseName: value.name })}>${t('rond.premise.allFindings')}</a></div>
        ${this.findings.show(({ items }) => items.length ? html`<ul class="rows">${items.map(finding => html`<li><a href=${`/findings/${finding.id}`}><span><span class="t">${text(finding.title)}</span>
          <span class="small muted">${finding.number} · ${t('rond.finding.dueOn', { day: fmtDate(finding.dueAt) })}</span></span><span class="end">${stateChip('severity', finding.severity)}${finding.overdue ? overdueChip() : nothing}${icon('right')}</span></a></li>`)}</ul>`
          : empty(t('rond.premise.noFindings')))}</section></div>
      <section class="card" aria-labelledby="about"><h2 id="about">${t('rond.premise.about')}</h2>${facts([
        [t('rond.premise.occupant'), html`<a href=${`/organisation/${value.occupant}`}>${value.occupantName ?? t('rond.unit')}</a>`],
        [t('rond.premise.owner'), value.owner ? html`<a href=${`/organisation/${value.owner}`}>${value.ownerName ?? word(`shell.ownership.${value.ownerKind}`, value.ownerKind)}</a>` : word(`shell.ownership.${value.ownerKind}`, value.ownerKind)],
        [t('rond.premise.property'), value.propertyDesignation],
        [t('rond.premise.position'), value.latitude === null || value.latitude === undefined ? null : html`<span class="num">${value.latitude} ${value.longitude}</span>`],
        [t('rond.premise.area'), value.areaSquareMetres === null ? null : `${fmtNumber(value.areaSquareMetres)}${NBSP}m²`],
        [t('rond.premise.maxPersons'), value.maxPersons === null ? null : fmtNumber(value.maxPersons)],
        [t('rond.premise.level'), word(`shell.sbaLevel.${value.sbaLevel}`, value.sbaLevel)],
        [t('rond.premise.sleeping'), value.sleeping ? chip('warn', 'moon', t('rond.yes')) : t('rond.no')],
        [t('rond.validFrom'), fmtDate(value.activeFrom)],
        [t('rond.validTo'), fmtDate(value.activeTo)],
      ])}</section></div>`)}`;
  }
}
customElements.define('rond-premise', Premise);
