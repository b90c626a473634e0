// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** Questions over the page: native dialogs, so that focus stays inside and goes back where it was. */
import { LitElement, html, nothing } from 'lit';
import { Form } from './forms.js';
import { t } from './i18n.js';
import { icon } from './icons.js';

class Dialog extends LitElement {
  static properties = { setup: { attribute: false } };

  createRenderRoot() { return this; }

  firstUpdated() {
    this.box.showModal();
    this.box.addEventListener('close', () => { this.remove(); this.setup.closed(this.answer); });
    this.focusFirst();
  }

  /** The first field may be an element that draws its own input, such as a lookup, and does so after the dialog. */
  async focusFirst() {
    await Promise.all([...this.querySelectorAll('.dialog-body *')].map(part => /** @type {any} */ (part).updateComplete));
    (this.querySelector('[autofocus]') ?? this.querySelector('.dialog-body input, .dialog-body select, .dialog-body textarea') ?? this.querySelector('h2'))?.focus();
  }

  get box() { return this.querySelector('dialog'); }

  close(answer) {
    this.answer = answer;
    this.box.close();
  }

  render() {
    const { title, wide } = this.setup;
    return html`<dialog class="dialog ${wide ? 'wide' : ''}" aria-labelledby="dialog-title">
      <div class="dialog-head"><h2 id="dialog-title" tabindex="-1">${title}</h2>
        <button class="btn ghost iconic" type="button" aria-label=${t('shell.close')} @click=${() => this.close(undefined)}>${icon('close')}</button></div>
      ${this.setup.body(this)}</dialog>`;
  }
}
customElements.define('rond-dialog', Dialog);

function open(setup) {
  return new Promise(resolve => {
    const dialog = /** @type {any} */ (document.createElement('rond-dialog'));
    dialog.setup = { ...setup, closed: resolve };
    document.body.append(dialog);
  });
}

/** Asks yes or no; answers true for yes. */
export const ask = ({ title, text, yes, no = t('shell.cancel'), danger = false }) => open({
  title,
  body: dialog => html`<div class="dialog-body"><p>${text}</p></div>
    <div class="dialog-foot"><button class="btn" type="button" @click=${() => dialog.close(false)}>${no}</button>
      <button class="btn ${danger ? 'danger' : 'primary'}" type="button" @click=${() => dialog.close(true)}>${yes}</button></div>`,
}).then(answer => answer === true);

/**
 * A form in a dialog. `fields(form)` draws it, `send(values)` does it: the dialog closes when it succeeds and answers what
 * it answered; refusals are shown in the form. Answers undefined if the user leaves.
 */
export const askForm = ({ title, lead = nothing, values = {}, fields, check, send, yes, danger = false, wide = false }) => {
  let form;
  return open({
    title,
    wide,
    body: dialog => {
      form ??= new Form(dialog, values);
      return html`<form novalidate @submit=${form.on(async given => dialog.close((await send(given, form)) ?? true), check)}>
        <div class="dialog-body">${form.summary()}${lead === nothing ? nothing : html`<p class="muted">${lead}</p>`}${fields(form)}</div>
        <div class="dialog-foot"><button class="btn" type="button" @click=${() => dialog.close(undefined)}>${t('shell.cancel')}</button>
          ${form.submit(yes, { kind: danger ? 'danger' : 'primary' })}</div></form>`;
    },
  });
};

/** Shows something that is to be read or copied. */
export const show = ({ title, body, wide = false }) => open({
  title,
  wide,
  body: dialog => html`<div class="dialog-body" tabindex="0" role="group" aria-labelledby="dialog-title">${body}</div>
    <div class="dialog-foot"><button class="btn primary" type="button" @click=${() => dialog.close(true)}>${t('shell.done')}</button></div>`,
});

/** A secret that is shown once, with a button that copies it. */
export const secret = ({ label, value }) => html`<div class="field"><label for="dialog-secret">${label}</label>
  <div class="copyline"><input id="dialog-secret" type="text" readonly .value=${value} @focus=${event => event.target.select()}>
    <button class="btn" type="button" @click=${() => navigator.clipboard.writeText(value).then(() => toast(t('shell.copied')), () => document.getElementById('dialog-secret')?.focus())}>${icon('copy')}${t('shell.copy')}</button></div></div>`;

/** Says something to those who listen, without moving focus. */
export function announce(words) {
  const region = document.getElementById('live');
  if (!region) return;
  region.textContent = '';
  setTimeout(() => { region.textContent = words; }, 50);
}

/** A short word at the bottom that goes by itself: kind is ok or bad. Said aloud as well. */
export function toast(words, kind = 'ok') {
  const tray = document.getElementById('toasts');
  if (!tray) return announce(words);
  const bread = document.createElement('div');
  bread.className = `toast ${kind}`;
  bread.textContent = words;
  tray.append(bread);
  tray.showPopover?.();
  setTimeout(() => { bread.remove(); if (!tray.childElementCount) tray.hidePopover?.(); }, kind === 'bad' ? 9000 : 5000);
}
