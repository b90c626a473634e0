// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Form, Loader, Page, api, fmtDateTime, go, html, icon, note, nothing, pageHead, photoButton, problemNote, t } from '@console/api';

const TEXT = 2000;

/** Where the QR code on the wall leads: anybody tells what is wrong. Whoever knows the premises in Rond goes on to them. */
class Fault extends Page {
  static properties = { photo: { state: true }, noPicture: { state: true }, sent: { state: true }, photoProblem: { state: true } };

  constructor() {
    super();
    this.begin();
    this.place = new Loader(this, async () => {
      const place = await api(this.address, { renew: false });
      if (place.premiseId) {
        history.replaceState({}, '', `/fire-safety/premises/${place.premiseId}`);
        go(location.pathname);
      }
      return place;
    });
  }

  get address() { return `/fire-safety/v1/public/places/${encodeURIComponent(this.params.code)}`; }

  begin() {
    Object.assign(this, { id: crypto.randomUUID(), photo: null, noPicture: false, sent: null, photoProblem: null, form: new Form(this, { text: '', contact: '' }) });
  }

  render() {
    const { problem } = this.place;
    if (problem && !problem.offline) return html`<div class="narrow">${pageHead({ title: t('fire-safety.fault.gone') })}${note('warn', html`<p>${t('fire-safety.fault.goneText')}</p>`)}</div>`;
    return html`<div class="narrow">${this.place.show(place => this.sent ? this.thanks(place) : this.ask(place))}</div>`;
  }

  ask({ premise, object }) {
    return html`
      ${pageHead({ title: t('fire-safety.fault.title'), lead: object ? `${premise} · ${object}` : premise })}
      ${note('warn', html`<p>${t('fire-safety.fault.urgent')}</p>`)}
      <form class="card" novalidate @submit=${this.form.on(values => this.send(values))}>
        ${this.form.summary()}
        ${this.form.text('text', { label: t('fire-safety.fault.text'), hint: t('fire-safety.fault.textHint'), rows: 5, required: true, maxlength: TEXT })}
        <div class="field"><span class="hint">${t('fire-safety.fault.photoHint')}</span>
          ${this.photo ? html`<ul class="photos"><li><img src=${this.photo.url} alt=${t('fire-safety.fault.photo')} width="88" height="88"></li></ul>
            <button class="btn small" type="button" @click=${() => this.drop()}>${icon('trash')}${t('fire-safety.fault.dropPhoto')}</button>`
    : photoButton({ taken: blob => { this.noPicture = false; this.photo = { blob, url: URL.createObjectURL(blob) }; }, failed: () => { this.noPicture = true; } })}
          ${this.noPicture ? html`<span class="error" role="alert">${icon('alert')}${t('fire-safety.noPicture')}</span>` : nothing}</div>
        ${this.form.text('contact', { label: t('fire-safety.fault.contact'), hint: t('fire-safety.fault.contactHint'), required: false, maxlength: 200 })}
        <div class="formfoot">${this.form.submit(t('fire-safety.fault.send'), { name: 'send' })}</div>
      </form>`;
  }

  thanks({ premise }) {
    return html`
      ${pageHead({ title: t('fire-safety.fault.thanks'), lead: premise })}
      ${note('ok', html`<p>${t('fire-safety.fault.received', { time: fmtDateTime(this.sent.receivedAt) })}</p>`)}
      ${this.photoProblem ? html`${note('warn', t('fire-safety.fault.photoFailed'))}${problemNote(this.photoProblem, () => this.sendPhoto())}` : nothing}
      <p><button class="btn" type="button" @click=${() => { this.drop(); this.begin(); }}>${icon('plus')}${t('fire-safety.fault.another')}</button></p>`;
  }

  drop() {
    if (this.photo) URL.revokeObjectURL(this.photo.url);
    this.photo = null;
  }

  async send({ text, contact }) {
    const sent = await api(`${this.address}/reports/${this.id}`, { method: 'PUT', body: { text, contact: contact || null }, renew: false });
    if (this.photo) await this.sendPhoto();
    this.sent = sent;
    scrollTo(0, 0);
  }

  async sendPhoto() {
    this.photoProblem = null;
    try {
      await api(`${this.address}/reports/${this.id}/photo`, { method: 'PUT', body: this.photo.blob, headers: { 'Content-Type': 'image/jpeg' }, renew: false });
      this.drop();
    } catch (problem) {
      this.photoProblem = problem;                                        // the words have arrived: only the photo is tried again
    }
  }
}

customElements.define('fire-safety-fault', Fault);
