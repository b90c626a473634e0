// SPDX-License-Identifier: Apache-2.0
import { Loader, Page, Pager, api, empty, facts, fmtDate, html, icon, nothing, pageHead, session, t } from '@console/api';
import { invite } from './account-actions.js';
import { assignButton, roleTable } from './role-table.js';

/** A person: where they work and which roles they hold. */
class Person extends Page {
  constructor() {
    super();
    this.person = new Loader(this, () => api(`/organisation/v1/people/${this.params.id}`));
    this.roles = new Pager(this, after => api('/organisation/v1/roles', { query: { person: this.params.id, after } }));
  }

  render() {
    const person = this.person.value;
    const name = person ? person.name ?? `${person.givenName} ${person.familyName}` : t('rond.person');
    return html`${pageHead({
      title: name, crumbs: [['/people', t('rond.people.title')]], lead: person ? [person.title, person.unitName].filter(Boolean).join(' · ') : nothing,
      actions: person && session.may('access.manage_accounts') ? html`<button class="btn" type="button" @click=${() => invite({ person: person.id, personLabel: name }, () => {})}>${icon('key')}${t('rond.accounts.invite')}</button>` : nothing,
    })}
    ${this.person.show(value => html`<div class="stack">
      <div class="card">${facts([
        [t('rond.person.number'), html`<span class="num">${value.employeeNumber}</span>`], [t('rond.person.email'), value.email],
        [t('rond.unit'), html`<a href=${`/organisation/${value.unit}`}>${value.unitName ?? t('rond.unit')}</a>`],
        [t('rond.person.employedFrom'), fmtDate(value.employedFrom)], [t('rond.person.employedTo'), fmtDate(value.employedTo)]])}</div>
      <section aria-labelledby="roles"><div class="cardhead"><h2 id="roles">${t('rond.roles.title')}</h2>${assignButton({ person: value.id, personLabel: name }, () => this.roles.reload())}</div>
        ${this.roles.show(rows => roleTable(rows, { with: 'place', changed: () => this.roles.reload() }), () => empty(t('rond.person.noRoles'), nothing, 'key'))}</section></div>`)}`;
  }
}
customElements.define('rond-person', Person);
