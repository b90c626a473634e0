// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Loader, Page, api, fmtDateTime, html, note, nothing, pageHead, t } from '@console/api';
import { answers, request } from './request-answers.js';
import { API, requestChip, say } from './words.js';

/** One request: what it is about, what it rests on, and the answer to it. Reading its decision is noted. */
class Request extends Page {
  constructor() {
    super();
    this.asked = new Loader(this, () => api(`${API}/requests/${this.params.id}`));
  }

  render() {
    const row = this.asked.value?.request;
    return html`${pageHead({
      title: row ? say('requestKind', row.kind) : t('security-protection.request'),
      crumbs: [['/security-protection/requests', t('security-protection.requests')]],
      lead: row ? say('confirmLead', row.kind) : nothing,
      chips: row ? requestChip(row.state) : nothing,
      actions: row?.state === 'open' ? answers(row, () => this.asked.reload()) : nothing,
    })}${this.asked.show(detail => this.draw(detail))}`;
  }

  draw(detail) {
    const { state, mine, expiresAt } = detail.request;
    return html`<div class="stack">
      ${state === 'open' ? note('info', html`<p>${t(mine ? 'security-protection.waitsForAnother' : 'security-protection.waitsForYou')}</p><p>${t('security-protection.expiresOn', { at: fmtDateTime(expiresAt) })}</p>`, 'clock') : nothing}
      <section class="card stack" aria-labelledby="what"><h2 id="what">${t('security-protection.requestAbout')}</h2>${request(detail)}</section></div>`;
  }
}
customElements.define('security-protection-request', Request);
