// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Loader, Page, api, chip, facts, fmtDate, fmtDateTime, html, icon, note, nothing, pageHead, t, table, text, toast } from '@console/api';
import { ask, fulfilForm, stepForm, wordsForm } from './duty-forms.js';
import { API, banner, requestPage, say, standingChip, waitingChip } from './words.js';

/** One duty: what the law asks for, where it stands, and what was written. Reading it is noted. */
class Duty extends Page {
  constructor() {
    super();
    this.duty = new Loader(this, () => api(`${API}/duties/${this.params.code.replace('-', '.')}`));
  }

  render() {
    const row = this.duty.value?.duty;
    return html`${pageHead({
      title: row ? text(row.duty.name) : t('security-protection.duty'),
      crumbs: [['/security-protection/duties', t('security-protection.duties')]],
      lead: row ? `${row.duty.code}${row.duty.legal ? ` · ${row.duty.legal}` : ''}` : nothing,
      chips: row ? html`${standingChip(row.standing)}${waitingChip(row)}${row.quarantined ? chip('bad', 'lock', t('security-protection.quarantined')) : nothing}` : nothing,
      actions: row ? this.actions(this.duty.value) : nothing,
    })}${banner()}${this.duty.show(detail => this.draw(detail))}`;
  }

  actions(detail) {
    const { state, quarantined, waiting } = detail.duty;
    const asked = new Set(waiting.map(one => one.kind));
    const button = (words, name, deed, kind = '') => html`<button class="btn ${kind}" type="button" @click=${() => this.does(deed(detail))}>${icon(name)}${t(`security-protection.${words}`)}</button>`;
    const open = (state === 'not_started' || state === 'in_progress') && !asked.has('exempt');
    return html`
      ${open && !quarantined ? button('fulfil', 'check', fulfilForm, 'primary') : nothing}
      ${open && state === 'not_started' ? button(detail.duty.duty.kind === 'event' ? 'hasHappened' : 'start', 'play', one => stepForm(one, 'start')) : nothing}
      ${state === 'fulfilled' ? button('renew', 'sync', one => stepForm(one, 'renew'), 'primary') : nothing}
      ${quarantined ? nothing : button('write', 'edit', wordsForm)}
      ${open ? button('exempt', 'stop', one => ask(one, 'exempt')) : nothing}
      ${state === 'not_applicable' && !asked.has('reactivate') ? button('reactivate', 'play', one => ask(one, 'reactivate')) : nothing}
      ${quarantined || detail.duty.version === 0 ? nothing : button('purge', 'trash', one => ask(one, 'purge'))}`;
  }

  async does(deed) {
    const done = await deed;
    if (!done) return;
    toast(t(done.duty ? 'security-protection.saved' : 'security-protection.asked'));
    await this.duty.reload();
  }

  draw({ duty: row, words, steps }) {
    const { duty } = row;
    return html`<div class="stack">
      ${row.quarantined ? note('bad', t('security-protection.quarantinedLead'), 'lock') : nothing}
      ${row.waiting.map(one => note('info', html`<p><strong>${t('security-protection.waiting')}:</strong> <a href=${requestPage(one.request)}>${say('requestKind', one.kind)}</a></p>
        <p>${t(one.mine ? 'security-protection.waitsForAnother' : 'security-protection.waitsForYou')} ${t('security-protection.expiresOn', { at: fmtDateTime(one.expiresAt) })}</p>`, 'clock'))}
      <div class="two even">
        <section class="card stack" aria-labelledby="law"><h2 id="law">${t('security-protection.law')}</h2>
          ${duty.how ? html`<p>${text(duty.how)}</p>` : nothing}
          ${facts([
            [t('security-protection.kind'), say('kindOf', duty.kind)],
            [t('security-protection.basisLabel'), say('basis', duty.basis)],
            [t('security-protection.legal'), duty.legal ?? '–'],
            [t('security-protection.verified'), say('verifiedOf', duty.verified)],
            [t('security-protection.period'), duty.months ? t('security-protection.months', { n: duty.months }) : duty.deadline ? text(duty.deadline) : '–'],
            [t('security-protection.owner'), say('ownerOf', duty.owner)],
          ])}
          ${note('info', html`<p><strong>${t('security-protection.storeRule')}</strong> ${text(duty.storeRule)}</p>`, 'lock')}</section>
        <section class="card stack" aria-labelledby="now"><h2 id="now">${t('security-protection.now')}</h2>
          ${facts([
            [t('security-protection.startedOn'), row.startedOn ? fmtDate(row.startedOn) : '–'],
            [t('security-protection.fulfilledOn'), row.fulfilledOn ? fmtDate(row.fulfilledOn) : '–'],
            [t('security-protection.nextDue'), row.nextDue ? fmtDate(row.nextDue) : '–'],
            [t('security-protection.regNo'), words.regNo ?? '–'],
            [t('security-protection.responsible'), words.responsible ?? '–'],
            [t('security-protection.note'), words.note ?? '–'],
            ...words.decision ? [[t('security-protection.decision'), words.decision]] : [],
          ])}</section></div>
      <section aria-labelledby="steps"><div class="cardhead"><h2 id="steps">${t('security-protection.steps')}</h2></div>
        ${steps.length ? this.steps(steps) : html`<p class="muted">${t(row.waiting.length ? 'security-protection.noStepsYet' : 'security-protection.noSteps')}</p>`}</section></div>`;
  }

  steps(steps) {
    return table({
      caption: t('security-protection.steps'),
      rows: steps,
      columns: [
        { label: t('security-protection.what'), head: true, cell: step => say('stepOf', step.kind) },
        { label: t('security-protection.when'), cell: step => html`<span class="nowrap">${fmtDateTime(step.at)}</span>` },
        { label: t('security-protection.who'), cell: step => step.by },
        { label: t('security-protection.fulfilledOn'), cell: step => step.on ? html`<span class="nowrap">${fmtDate(step.on)}</span>` : '–' },
        { label: t('security-protection.nextDue'), cell: step => step.nextDue ? html`<span class="nowrap">${fmtDate(step.nextDue)}</span>` : '–' },
      ],
    });
  }
}
customElements.define('security-protection-duty', Duty);
