// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Loader, Page, Pager, api, chip, empty, fmtDate, html, icon, link, nothing, overdueChip, pageHead, stateChip, t, text, toast, word } from '@console/api';
import { KINDS, recordTable } from './file-kinds.js';
import './premise-boundary.js';
import './premise-documents.js';

/** The fire-safety file of premises: who is responsible, what is to be done, and everything that is kept. */
class FireSafetyPremise extends Page {
  constructor() {
    super();
    const premise = () => this.params.id;
    this.premise = new Loader(this, () => api(`/organisation/v1/premises/${premise()}`));
    this.roles = new Loader(this, () => api('/organisation/v1/roles', { query: { scope: premise(), current: true, limit: 50 } }));
    this.rounds = new Loader(this, () => api('/fire-safety/v1/rounds', { query: { premise: premise(), state: 'open,in_progress,returned,submitted', limit: 10 } }));
    this.past = new Pager(this, after => api('/fire-safety/v1/rounds', { query: { premise: premise(), state: 'approved,missed,cancelled', sort: '-due', after, limit: 10 } }));
    this.findings = new Loader(this, () => api('/followup/v1/findings', { query: { premise: premise(), open: true, limit: 10 } }));
    this.kept = Object.fromEntries(Object.keys(KINDS).map(kind => [kind, new Pager(this, after => api(`/fire-safety/v1/${kind}`, { query: { premise: premise(), after, limit: 10 } }))]));
  }

  render() {
    const premise = this.premise.value;
    return html`${pageHead({
      title: premise?.name ?? t('fire-safety.premise'),
      crumbs: [['/fire-safety/file', t('fire-safety.file')]],
      lead: premise ? html`${word(`shell.premiseType.${premise.premiseType}`, premise.premiseType)} · ${premise.address}` : nothing,
      chips: premise ? stateChip('premise', premise.status) : nothing,
      actions: premise ? html`<a class="btn" href=${`/premises/${premise.id}`}>${icon('building')}${t('fire-safety.aboutPremise')}</a>` : nothing,
    })}
    ${this.premise.show(() => html`
      ${this.todo()} ${this.people()} ${this.deficiencies()}
      ${Object.keys(KINDS).map(kind => this.section(kind))}
      <fire-safety-boundary .premise=${this.params.id}></fire-safety-boundary>
      <fire-safety-documents .premise=${this.params.id}></fire-safety-documents>
      ${this.history()}`)}`;
  }

  todo() {
    return html`<section class="card" aria-labelledby="todo"><h2 id="todo">${t('fire-safety.roundsNow')}</h2>
      ${this.rounds.show(({ items }) => items.length ? html`<ul class="rows">${items.map(round => html`<li><a href=${`/fire-safety/rounds/${round.id}`}><span><span class="t">${text(round.checklist.name)}</span>
        <span class="small muted">${t('fire-safety.dueOn', { date: fmtDate(round.dueAt) })}</span></span><span class="end">${stateChip('round', round.state)}${round.overdue ? overdueChip() : nothing}${icon('right')}</span></a></li>`)}</ul>` : empty(t('fire-safety.noRoundsNow')))}</section>`;
  }

  people() {
    return html`<section class="card section" aria-labelledby="people"><h2 id="people">${t('fire-safety.people')}</h2>
      ${this.roles.show(({ items }) => items.length ? html`<ul class="rows">${items.map(role => html`<li><span class="row"><span>${this.person(role)}</span></span></li>`)}</ul>` : empty(t('fire-safety.nobody'), nothing, 'people'))}</section>`;
  }

  person(role) {
    const name = role.personName ?? role.person?.name ?? '';
    const what = role.roleName ? text(role.roleName) : word(`shell.role.${role.role}`, role.role);
    return html`<strong>${what}</strong>: ${name}${role.deputy ? html` ${chip('plain', 'person', t('fire-safety.deputy'))}` : nothing}`;
  }

  deficiencies() {
    return html`<section class="card section" aria-labelledby="open"><div class="cardhead"><h2 id="open">${t('fire-safety.openDeficiencies')}</h2><a class="small" href=${link('/findings', { premise: this.params.id, premiseName: this.premise.value.name })}>${t('fire-safety.allDeficiencies')}</a></div>
      ${this.findings.show(({ items }) => items.length ? html`<ul class="rows">${items.map(finding => html`<li><a href=${`/findings/${finding.id}`}><span><span class="t">${text(finding.title)}</span>
        <span class="small muted">${finding.number} · ${t('fire-safety.dueOn', { date: fmtDate(finding.dueAt) })}</span></span><span class="end">${stateChip('severity', finding.severity)}${finding.overdue ? overdueChip() : nothing}${icon('right')}</span></a></li>`)}</ul>` : empty(t('fire-safety.noDeficiencies')))}</section>`;
  }

  section(kind) {
    const { may, add } = KINDS[kind], list = this.kept[kind];
    const plus = may() ? html`<button class="btn small" type="button" @click=${async () => { if (await add(this.params.id)) this.changed(kind); }}>${icon('plus')}${t(`fire-safety.${kind}.add`)}</button>` : nothing;
    return html`<section class="section" aria-labelledby=${kind}><div class="cardhead"><h2 id=${kind}>${t(`fire-safety.${kind}`)}</h2>${plus}</div>
      ${list.show(rows => recordTable(kind, rows, { withPremise: false, changed: () => this.changed(kind) }), () => empty(t(`fire-safety.${kind}.none`), nothing, 'file'))}</section>`;
  }

  changed(kind) {
    this.kept[kind].reload();
    this.findings.reload();
    toast(t('fire-safety.saved'));
  }

  history() {
    return html`<section class="section" aria-labelledby="past"><h2 id="past">${t('fire-safety.pastRounds')}</h2>
      ${this.past.show(rounds => html`<ul class="rows card">${rounds.map(round => html`<li><a href=${`/fire-safety/rounds/${round.id}`}><span><span class="t">${text(round.checklist.name)}</span>
        <span class="small muted">${t('fire-safety.dueOn', { date: fmtDate(round.dueAt) })} · ${t('fire-safety.found', { n: round.progress.deficiencies })}</span></span><span class="end">${stateChip('round', round.state)}${icon('right')}</span></a></li>`)}</ul>`, () => empty(t('fire-safety.noPastRounds')))}</section>`;
  }
}

customElements.define('fire-safety-premise', FireSafetyPremise);
