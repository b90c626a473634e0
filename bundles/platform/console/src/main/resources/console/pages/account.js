// SPDX-License-Identifier: Apache-2.0
import { ApiProblem, Loader, Page, Pager, api, empty, facts, fmtDateTime, html, icon, nothing, pageHead, stateChip, t, toast } from '@console/api';
import { reset, set } from './account-actions.js';
import { assignButton, roleTable } from './role-table.js';

/** Which buttons a state has. */
const POSSIBLE = { active: ['reset', 'deactivate'], invited: ['reset', 'deactivate'], locked: ['unlock', 'reset', 'deactivate'], deactivated: ['activate'] };
const ICONS = { reset: 'key', deactivate: 'lock', activate: 'unlock', unlock: 'unlock' };

/** One account, and the roles of the person behind it. */
class Account extends Page {
  constructor() {
    super();
    this.account = new Loader(this, () => api(`/access/v1/accounts/${this.params.id}`));
    this.roles = new Pager(this, async after => {
      const { person } = this.account.value ?? await api(`/access/v1/accounts/${this.params.id}`);
      return person ? api('/organisation/v1/roles', { query: { person, after } }) : { items: [], next: null };
    });
  }

  async act(action, account) {
    try {
      if (action === 'reset') await reset(account);
      else await set(action, account);
      await this.account.reload();
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      toast(problem.detail || problem.title, 'bad');
    }
  }

  render() {
    const account = this.account.value;
    return html`${pageHead({
      title: account ? account.name ?? account.username : t('rond.accounts.account'), crumbs: [['/accounts', t('rond.accounts.title')]], chips: account ? stateChip('account', account.state) : nothing,
      actions: account ? (POSSIBLE[account.state] ?? []).map(action => html`<button class="btn ${action === 'deactivate' ? 'danger' : ''}" type="button" @click=${() => this.act(action, account)}>${icon(ICONS[action])}${t(`rond.accounts.${action}`)}</button>`) : nothing,
    })}
    ${this.account.show(value => html`<div class="stack"><div class="card">${facts([
      [t('rond.accounts.username'), value.username],
      [t('rond.person'), value.person ? html`<a href=${`/people/${value.person}`}>${value.name ?? t('rond.person')}</a>` : t('rond.accounts.noPerson')],
      [t('rond.accounts.ownRoles'), value.roles.length ? value.roles.join(', ') : null],
      [t('rond.accounts.lockedUntil'), fmtDateTime(value.lockedUntil)],
      [t('rond.accounts.created'), fmtDateTime(value.createdAt)]])}</div>
      ${value.person ? html`<section aria-labelledby="roles"><div class="cardhead"><h2 id="roles">${t('rond.roles.title')}</h2>${assignButton({ person: value.person, personLabel: value.name }, () => this.roles.reload())}</div>
        ${this.roles.show(rows => roleTable(rows, { with: 'place', changed: () => this.roles.reload() }), () => empty(t('rond.person.noRoles'), nothing, 'key'))}</section>` : nothing}</div>`)}`;
  }
}
customElements.define('rond-account', Account);
