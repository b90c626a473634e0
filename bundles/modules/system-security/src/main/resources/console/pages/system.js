// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Loader, Page, Pager, api, askForm, chip, empty, facts, fmtDate, fmtNumber, go, html, icon, note, nothing, pageHead, session, t, toast } from '@console/api';
import { analysisTable } from './analyses.js';
import { endForm, systemForm } from './system-form.js';
import { choices, levels, say, statusChip, validityChip } from './words.js';

const TRIGGERS = ['expiry', 'change', 'incident', 'law', 'level_up'];

/** One IT system: who answers for it, what it is, and whether its analysis holds. */
class System extends Page {
  constructor() {
    super();
    this.system = new Loader(this, () => api(`/system-security/v1/systems/${this.params.id}`));
    this.analyses = new Pager(this, after => api('/system-security/v1/analyses', { query: { system: this.params.id, after, limit: 20 } }));
  }

  render() {
    const system = this.system.value;
    return html`${pageHead({
      title: system?.name ?? t('system-security.system'),
      crumbs: [['/system-security/systems', t('system-security.systems')]],
      lead: system ? `${system.code} · ${system.unit.name}` : nothing,
      chips: system ? html`${statusChip(system.status)}${validityChip(system)}${system.criticalService ? chip('info', 'shield', t('system-security.critical')) : nothing}` : nothing,
      actions: system && system.status !== 'ended' && session.may('system-security.edit_system') ? html`
        <button class="btn" type="button" @click=${() => this.does(systemForm(system))}>${icon('edit')}${t('system-security.change')}</button>
        <button class="btn" type="button" @click=${() => this.does(endForm(system))}>${icon('stop')}${t('system-security.endSystem')}</button>` : nothing,
    })}${this.system.show(row => this.draw(row))}`;
  }

  async does(deed) {
    const changed = await deed;
    if (!changed) return;
    this.system.value = changed;
    this.requestUpdate();
    toast(t('system-security.saved'));
  }

  draw(system) {
    return html`<div class="stack">
      ${system.status === 'ended' ? note('info', t('system-security.endedOn', { date: fmtDate(system.endedOn), reason: system.endedBecause ?? '–' }), 'stop') : nothing}
      ${system.inScope && ['none', 'expired'].includes(system.validity) ? note('warn', t('system-security.needsAnalysis')) : nothing}
      <div class="two even">
        <section class="card" aria-labelledby="about"><h2 id="about">${t('system-security.about')}</h2>
          ${system.description ? html`<p class="pre">${system.description}</p>` : nothing}
          ${facts([
            [t('system-security.supplier'), system.supplier],
            [say('filter', 'hosting'), say('hosting', system.hosting)],
            [t('system-security.users'), system.usersApprox === null ? null : fmtNumber(system.usersApprox)],
            [say('filter', 'personalData'), t(system.personalData ? system.sensitivePersonalData ? 'system-security.yesSensitive' : 'system-security.yes' : 'system-security.no')],
            [t('system-security.rto'), this.hours(system.rtoHours)],
            [t('system-security.rpo'), this.hours(system.rpoHours)],
            [t('system-security.contractEnd'), fmtDate(system.contractEnd)],
          ])}</section>
        <section class="card" aria-labelledby="who"><h2 id="who">${t('system-security.who')}</h2>
          ${facts([
            [t('system-security.unit'), html`<a href=${`/organisation/${system.unit.id}`}>${system.unit.name}</a>`],
            [t('system-security.owner'), system.owner?.name ?? t('system-security.nobody')],
            [t('system-security.manager'), system.manager?.name ?? t('system-security.nobody')],
            [t('system-security.informationOwner'), system.informationOwner?.name ?? t('system-security.nobody')],
            [t('system-security.levels'), levels(system.levels)],
            [t('system-security.validUntil'), fmtDate(system.validUntil)],
          ])}</section></div>
      <section aria-labelledby="analyses"><div class="cardhead"><h2 id="analyses">${t('system-security.analyses')}</h2>
          ${system.status !== 'ended' && session.may('system-security.edit_analysis') ? html`<button class="btn small" type="button" @click=${() => this.start(system)}>${icon('plus')}${t('system-security.startAnalysis')}</button>` : nothing}</div>
        ${this.analyses.show(rows => analysisTable(rows, false), () => empty(t('system-security.noAnalysisYet'), nothing, 'shield'))}</section></div>`;
  }

  /** A first analysis, or again for a reason: then as a copy of the latest decided one. */
  async start(system) {
    const id = crypto.randomUUID(), again = (this.analyses.value ?? []).some(one => one.decision);
    const made = await askForm({
      title: t('system-security.startAnalysis'),
      lead: t(again ? 'system-security.startAgain' : 'system-security.startFirst', { name: system.name }),
      values: { trigger: '' },
      yes: t('system-security.startAnalysis'),
      fields: form => again ? form.select('trigger', { label: t('system-security.trigger'), required: true, options: choices('trigger', TRIGGERS) }) : html``,
      send: given => api(`/system-security/v1/analyses/${id}`, { method: 'PUT', body: { system: system.id, trigger: given.trigger || null } }),
    });
    if (made) go(`/system-security/analyses/${id}`);
  }

  hours(hours) {
    return hours === null ? null : t('system-security.hours', { n: hours });
  }
}
customElements.define('system-security-system', System);
