// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** Signing in: as a page, and over the page when a session has ended. */
import { LitElement, html, nothing } from 'lit';
import { Form } from './forms.js';
import { onLang, t } from './i18n.js';
import { icon } from './icons.js';
import { note } from './page.js';
import { outbox } from './outbox.js';
import { session } from './session.js';

class SignIn extends LitElement {
  static properties = { again: { attribute: false }, organisation: { attribute: false }, seen: { state: true } };

  constructor() {
    super();
    this.form = new Form(this, { username: '', password: '' });
  }

  createRenderRoot() { return this; }

  connectedCallback() {
    super.connectedCallback();
    this.endings = [onLang(() => this.requestUpdate()), outbox.subscribe(() => this.requestUpdate())];
    if (this.again) this.form.set({ username: session.who?.username ?? '' });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.endings.forEach(end => end());
  }

  firstUpdated() {
    this.querySelector(this.again ? '[name=password]' : 'h1')?.focus();
    document.title = `${t('shell.signIn')} · Rond`;
  }

  render() {
    const heading = html`${t(this.again ? 'shell.signInAgain' : 'shell.signIn')}`;
    return html`<form class="card signin" novalidate @submit=${this.form.on(({ username, password }) => session.signIn(username.trim(), password))}>
      ${this.again ? html`<h2 id="again-title">${heading}</h2><p class="muted">${t('shell.signInAgainLead')}</p>`
        : html`<div class="signin-brand"><span class="mark big">${icon('check')}</span><div><h1 tabindex="-1">${heading}</h1><p class="muted">${this.organisation || t('shell.product')}</p></div></div>`}
      ${outbox.state.online ? nothing : note('warn', t('shell.problem.offline'), 'offline')}
      ${this.form.summary()}
      ${this.form.text('username', { label: t('shell.username'), required: true, autocomplete: 'username', maxlength: 200 })}
      <div class="password">${this.form.text('password', { label: t('shell.password'), required: true, type: this.seen ? 'text' : 'password', autocomplete: 'current-password', maxlength: 500 })}
        <button class="btn ghost small" type="button" aria-pressed=${!!this.seen} @click=${() => { this.seen = !this.seen; }}>${icon('eye')}${t('shell.showPassword')}</button></div>
      <div class="formfoot">${this.form.submit(t('shell.signIn'))}
        ${this.again ? html`<button class="btn ghost" type="button" @click=${() => session.signOut({ keep: outbox.state.pending + outbox.state.refused > 0 }).catch(() => {}).then(() => location.assign('/'))}>${t('shell.signInOther')}</button>` : nothing}</div>
      ${this.again ? nothing : html`<p class="small muted">${t('shell.signInHelp')}</p>`}
    </form>`;
  }
}
customElements.define('rond-sign-in', SignIn);

/** Over the page: the page stays as it is, and goes on when the user is back. */
class SignInAgain extends LitElement {
  createRenderRoot() { return this; }

  firstUpdated() {
    const box = this.querySelector('dialog');
    box.addEventListener('cancel', event => event.preventDefault());
    box.showModal();
    this.querySelector('[name=password]')?.focus();
  }

  render() {
    return html`<dialog class="dialog plain" aria-labelledby="again-title"><rond-sign-in .again=${true}></rond-sign-in></dialog>`;
  }
}
customElements.define('rond-sign-in-again', SignInAgain);
