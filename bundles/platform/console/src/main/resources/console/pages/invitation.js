// SPDX-License-Identifier: Apache-2.0
import { Form, Loader, Page, api, fmtDateTime, go, html, icon, note, pageHead, session, t, toast } from '@console/api';

const SHORTEST = 12;

/** Where a one-time link leads: the person chooses a password. Nobody is signed in here. */
class Invitation extends Page {
  constructor() {
    super();
    this.form = new Form(this, {});
    this.invitation = new Loader(this, () => api(`/access/v1/invitations/${encodeURIComponent(this.params.token)}`, { renew: false }));
  }

  async choose({ password }) {
    const { username } = this.invitation.value;
    await api(`/access/v1/invitations/${encodeURIComponent(this.params.token)}`, { method: 'POST', body: { password }, renew: false });
    history.replaceState({}, '', '/');                                      // the link is used: it should not be in the history
    await session.signIn(username, password).then(() => toast(t('rond.invitation.welcome')), () => go('/'));
  }

  render() {
    const { problem, value } = this.invitation;
    if (problem && !problem.offline) return html`<div class="narrow">${pageHead({ title: t('rond.invitation.gone') })}${note('warn', html`<p>${problem.detail || t('rond.invitation.goneText')}</p>`)}<p><a class="btn" href="/">${icon('home')}${t('shell.signIn')}</a></p></div>`;
    return html`<div class="narrow">${pageHead({ title: value?.name ? t('rond.invitation.hello', { name: value.name }) : t('rond.invitation.title'), lead: t('rond.invitation.lead') })}
      ${this.invitation.show(invitation => html`<form class="card" novalidate @submit=${this.form.on(values => this.choose(values), values => values.password && values.again && values.password !== values.again ? { again: t('rond.password.differ') } : {})}>
        ${this.form.summary()}
        ${this.form.field('username', { label: t('rond.accounts.username') }, id => html`<input id=${id} type="text" name="username" autocomplete="username" readonly .value=${invitation.username}>`)}
        ${this.form.text('password', { label: t('rond.password.new'), hint: t('rond.password.hint', { n: SHORTEST }), type: 'password', autocomplete: 'new-password', required: true })}
        ${this.form.text('again', { label: t('rond.password.again'), type: 'password', autocomplete: 'new-password', required: true })}
        <div class="formfoot">${this.form.submit(t('rond.invitation.choose'))}</div>
        <p class="small muted lead-in">${t('rond.invitation.until', { time: fmtDateTime(invitation.expiresAt) })}</p></form>`)}</div>`;
  }
}
customElements.define('rond-invitation', Invitation);
