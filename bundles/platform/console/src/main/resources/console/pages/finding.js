// SPDX-License-Identifier: Apache-2.0
import { ApiProblem, Loader, Page, api, chip, facts, fmtDate, fmtDateTime, fmtNumber, go, html, icon, modules, note, nothing, overdueChip, pageHead, photoSrc, session, stateChip, stateWord, t, text, toast, word } from '@console/api';
import { apart } from './apart.js';
import { BUTTONS, perform } from './finding-actions.js';
import { propose } from './measure-actions.js';

/** One deficiency: what is wrong, who does what by when, and everything that has happened. */
class Finding extends Page {
  constructor() {
    super();
    this.finding = new Loader(this, () => api(`/followup/v1/findings/${this.params.id}`));
    this.measures = new Loader(this, () => api('/followup/v1/measures', { query: { finding: this.params.id, limit: 50 } }));
  }

  render() {
    const finding = this.finding.value;
    return html`${pageHead({
      title: finding ? text(finding.title) : t('rond.finding.deficiency'),
      crumbs: [['/findings', t('rond.findings.title')]],
      lead: finding ? html`<span class="num">${finding.number}</span> · ${finding.premiseName ?? finding.unitName}` : nothing,
      chips: finding ? html`${stateChip('severity', finding.severity)}${stateChip('finding', finding.state)}${finding.overdue ? overdueChip() : nothing}${apart(finding)}` : nothing,
      actions: finding ? html`<button class="btn" type="button" @click=${() => print()}>${icon('print')}${t('rond.print')}</button>` : nothing,
    })}${this.finding.show(value => this.draw(value))}`;
  }

  draw(finding) {
    return html`
      ${finding.temporaryMeasureAsked ? note('bad', html`<p><strong>${t('rond.finding.actToday')}</strong> ${t('rond.finding.actTodayText')}</p>`) : nothing}
      ${this.actions(finding)}
      <div class="two"><div class="stack">
        <section class="card" aria-labelledby="what"><h2 id="what">${t('rond.finding.what')}</h2>
          ${finding.description ? html`<p class="pre">${finding.description}</p>` : html`<p class="muted">${t('rond.finding.noDescription')}</p>`}
          ${this.photos(finding, 'deficiency')}${this.photos(finding, 'remedy')}</section>
        ${this.served(finding)}
        <section class="card" aria-labelledby="history"><h2 id="history">${t('rond.finding.history')}</h2>
          <ol class="history">${told(finding.events).map(event => this.event(event))}</ol></section></div>
        <section class="card" aria-labelledby="about"><h2 id="about">${t('rond.finding.about')}</h2>${this.facts(finding)}</section></div>`;
  }

  actions(finding) {
    const possible = BUTTONS.filter(({ action }) => finding.actions.includes(action));
    if (!possible.length) return nothing;
    const leading = possible.find(({ leads }) => leads?.includes(finding.state))?.action;
    return html`<div class="actions toolbar" role="group" aria-label=${t('rond.finding.actions')}>${possible.map(({ action, name }) => html`
      <button class="btn ${action === leading ? 'primary' : ''}" type="button" @click=${() => this.act(action, finding)}>${icon(name)}${t(`rond.action.${action}`)}</button>`)}</div>`;
  }

  /** The measures that serve it. */
  served(finding) {
    return html`<section class="card" aria-labelledby="measures"><div class="cardhead"><h2 id="measures">${t('rond.measures.title')}</h2>
        ${session.may('followup.propose_measure', 'followup.propose_measure_infosec', 'followup.propose_measure_security_protection') ? html`<button class="btn small" type="button" @click=${() => this.propose(finding)}>${icon('plus')}${t('rond.measure.new')}</button>` : nothing}</div>
      ${this.measures.show(({ items }) => items.length ? html`<ul class="rows">${items.map(measure => html`<li><a href=${`/measures/${measure.id}`}><span><span class="t">${measure.title}</span>
          <span class="small muted">${[measure.ownerName, measure.dueOn && t('rond.finding.dueOn', { day: fmtDate(measure.dueOn) })].filter(Boolean).join(' · ')}</span></span>
          <span class="end">${stateChip('measure', measure.state)}${measure.overdue ? overdueChip() : nothing}${icon('right')}</span></a></li>`)}</ul>`
        : html`<p class="muted">${t('rond.finding.noMeasures')}</p>`)}</section>`;
  }

  async propose(finding) {
    const made = await propose({ findings: [finding.id], premise: finding.premise ?? '', premiseLabel: finding.premiseName ?? '', unit: finding.premise ? '' : finding.unit, unitLabel: finding.premise ? '' : finding.unitName ?? '' });
    if (made) go(`/measures/${made.id}`);
  }

  async act(action, finding) {
    try {
      const changed = await perform(action, finding);
      if (!changed) return;
      this.finding.value = changed;
      this.requestUpdate();
      toast(t(`rond.action.${action}.done`));
    } catch (problem) {
      if (problem instanceof ApiProblem) toast(problem.detail || problem.title, 'bad');
      else throw problem;
    }
  }

  photos(finding, shows) {
    const shown = finding.photos.filter(photo => photo.shows === shows);
    if (!shown.length) return nothing;
    return html`<h3 class="label">${t(`rond.finding.photos.${shows}`)}</h3><ul class="photos">${shown.map((photo, i) => html`<li><a href=${photoSrc(photo.id)} target="_blank" rel="noopener">
      <img src=${photoSrc(photo.id)} alt=${t(`rond.finding.photo.${shows}`, { n: i + 1 })} loading="lazy" width="88" height="88"></a></li>`)}</ul>`;
  }

  facts(finding) {
    const source = modules.find(finding.module);
    return html`<div class="stack">${facts([
      [t('rond.finding.due'), html`${fmtDate(finding.dueAt)}${finding.dueAt === finding.originalDueAt ? nothing : html`<br><span class="small muted">${t('rond.finding.originally', { day: fmtDate(finding.originalDueAt) })}</span>`}`],
      [t('rond.finding.assignee'), finding.assigneeName ?? finding.assigneeUnitName ?? t('rond.finding.nobody')],
      [t('rond.finding.responsible'), word(`shell.responsible.${finding.responsible}`, finding.responsible)],
      [t('rond.premise'), finding.premise ? html`<a href=${`/premises/${finding.premise}`}>${finding.premiseName}</a>` : null],
      [t('rond.unit'), html`<a href=${`/organisation/${finding.unit}`}>${finding.unitName ?? finding.unitCode}</a>`],
      [t('rond.finding.reported'), html`${fmtDateTime(finding.reportedAt)}${finding.reportedByName ? html`<br><span class="small muted">${finding.reportedByName}</span>` : nothing}`],
      [t('rond.finding.source'), source ? html`<a href=${finding.sourceAddress}>${text(source.name)}</a>` : html`${finding.module}<br><span class="small muted">${t('rond.finding.sourceAway')}</span>`],
      [t('rond.finding.temporaryMeasure'), finding.temporaryMeasure],
      [t('rond.finding.orderReference'), finding.orderReference],
      [t('rond.finding.cost'), finding.costSek === null ? null : fmtNumber(finding.costSek, { style: 'currency', currency: 'SEK', maximumFractionDigits: 0 })],
      [t('rond.finding.remedied'), finding.remediedAt ? html`${fmtDateTime(finding.remediedAt)}${finding.remediedByName ? html`<br><span class="small muted">${finding.remediedByName}</span>` : nothing}` : null],
      [t('rond.finding.closed'), fmtDateTime(finding.closedAt)],
      [t('rond.finding.acceptedUntil'), fmtDate(finding.riskExpiresAt)],
      [t('rond.finding.motivation'), finding.riskMotivation],
      [t('rond.finding.registrationNumber'), finding.riskRegistrationNumber],
    ])}
    ${finding.fixedOnSite ? html`<p>${chip('ok', 'settings', t('rond.finding.fixedOnSite'))}</p>` : nothing}
    ${finding.extensionCount ? html`<p class="small muted">${t('rond.finding.extended', { n: finding.extensionCount })}</p>` : nothing}
    ${finding.reopenCount ? html`<p class="small muted">${t('rond.finding.reopened', { n: finding.reopenCount })}</p>` : nothing}</div>`;
  }

  event(event) {
    const [name, words] = this.tell(event);
    return html`<li><span class="dot">${icon(name)}</span><p><strong>${words}</strong></p>
      <p class="small muted">${event.by} · <time datetime=${event.at}>${fmtDateTime(event.at)}</time></p>
      ${event.comment ? html`<p class="quote">${event.comment}</p>` : nothing}</li>`;
  }

  /** What an entry in the history says: [icon, words]. */
  tell({ kind, action, from, to }) {
    switch (kind) {
      case 'comment': return ['edit', t('rond.event.comment')];
      case 'due_moved': return ['calendar', t(action === 'extend' ? 'rond.event.extended' : 'rond.event.dueMoved', { from: fmtDate(from), to: fmtDate(to) })];
      case 'assigned': return ['person', to ? t('rond.event.assigned', { to }) : t('rond.event.unassigned')];
      case 'severity': return ['alert', t('rond.event.severity', { from: stateWord('severity', from), to: stateWord('severity', to) })];
      case 'responsible': return ['people', t('rond.event.responsible', { to: word(`shell.responsible.${to}`, to) })];
      case 'photo': return ['camera', t('rond.event.photo')];
      case 'escalation': return ['up', word(`rond.escalation.${to}`, t('rond.event.escalation'))];
      default: return [BUTTONS.find(button => button.action === action)?.name ?? 'flag', word(`rond.event.${action}`, stateWord('finding', to))];
    }
  }
}
/** Who got it says that it was assigned: the change of state need not be told beside it. */
const told = events => events.filter(event => !(event.kind === 'state' && event.action === 'assign' && events.some(other => other.kind === 'assigned' && other.at === event.at)));

customElements.define('rond-finding', Finding);
