// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Form, Loader, Page, api, fmtDate, go, html, note, nothing, pageHead, t, text } from '@console/api';

const KIND = { valid: 'ok', expired: 'warn', invalid: 'bad' };

/** For whoever has a certificate in the hand: whether it holds. Whose it is, is on the paper. */
class CertificateCheck extends Page {
  constructor() {
    super();
    this.form = new Form(this, { number: '' });
    this.checked = new Loader(this, async () => this.params.number ? api(`/training/v1/public/certificates/${encodeURIComponent(this.params.number)}`, { renew: false }) : null);
  }

  render() {
    return html`<div class="narrow">${pageHead({ title: t('training.certificateCheck'), lead: t('training.certificateCheckLead') })}
      ${this.params.number ? this.checked.show(found => found ? this.answer(found) : nothing) : nothing}
      <form class="card" novalidate @submit=${this.form.on(values => go(`/certificate/${encodeURIComponent(values.number.trim())}`))}>
        ${this.form.summary()}
        ${this.form.text('number', { label: t('training.certificateNumber'), hint: t('training.certificateNumberHint'), required: true, maxlength: 40 })}
        <div class="formfoot">${this.form.submit(t('training.check'), { name: 'search' })}</div></form></div>`;
  }

  answer(found) {
    return note(KIND[found.standing], html`<p><strong>${t(`training.standing.${found.standing}`)}</strong></p>
      ${found.course ? html`<p>${text(found.course)}${found.validUntil ? html`<br>${t('training.until', { date: fmtDate(found.validUntil) })}` : html`<br>${t('training.untilFurther')}`}</p>` : nothing}
      <p class="small">${this.params.number}</p>`);
  }
}
customElements.define('training-certificate', CertificateCheck);
