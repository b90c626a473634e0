// SPDX-License-Identifier: Apache-2.0
import { Form, Page, Pager, api, ask, askForm, empty, facts, fmtDate, fmtDateTime, go, html, icon, lang, nothing, note, pageHead, secret, session, setLang, show, t, table, text, toast, today } from '@console/api';
import './my-notices.js';

const SHORTEST = 12;

/** What is mine: who I am here, password, language, tokens for machines. */
class MyAccount extends Page {
  constructor() {
    super();
    this.password = new Form(this, {});
    this.tokens = !session.who.mustChangePassword && new Pager(this, after => api('/access/v1/tokens', { query: { after } }));
  }

  render() {
    const { who } = session;
    return html`${pageHead({ title: t('rond.mine.title'), lead: who.username })}<div class="stack">
      ${who.mustChangePassword ? note('warn', html`<p><strong>${t('shell.mustChange')}</strong></p>`, 'key') : nothing}
      <section class="card" aria-labelledby="me"><h2 id="me">${t('rond.mine.me')}</h2>${facts([
        [t('rond.name'), who.name], [t('rond.accounts.username'), who.username],
        [t('rond.roles.title'), who.roles?.length ? html`<ul>${who.roles.map(role => html`<li>${text(role.name)}${role.scopeName ? html` <span class="muted">· ${role.scopeName}</span>` : nothing}</li>`)}</ul>` : t('rond.mine.noRoles')],
        [t('rond.mine.until'), fmtDateTime(who.expiresAt)]])}</section>
      <div class="two even">${this.passwordCard(who)}${this.looks()}</div>
      ${this.tokens ? html`<rond-my-notices></rond-my-notices>${this.tokenCard()}` : nothing}</div>`;
  }

  tokenCard() {
    return html`<section aria-labelledby="tokens"><div class="cardhead"><h2 id="tokens">${t('rond.tokens.title')}</h2><button class="btn" type="button" @click=${() => this.make()}>${icon('plus')}${t('rond.tokens.make')}</button></div>
        <p class="muted lead-in">${t('rond.tokens.lead')}</p>
        ${this.tokens.show(rows => this.tokenTable(rows), () => empty(t('rond.tokens.none'), nothing, 'key'))}</section>`;
  }

  passwordCard(who) {
    const form = this.password;
    return html`<form class="card" novalidate aria-labelledby="password" @submit=${form.on(async ({ current, new: chosen }) => {
        await api('/access/v1/session/password', { method: 'POST', body: { current, new: chosen } });
        form.values = {};
        toast(t('rond.password.changed'));
        const had = session.who.mustChangePassword;
        await session.refresh().catch(() => {});
        if (had) go('/');
      }, values => samePasswords(values.new, values.again))}><h2 id="password">${t('rond.password.title')}</h2>
      <div>${form.summary()}<input class="vh" type="text" name="username" autocomplete="username" tabindex="-1" aria-hidden="true" .value=${who.username}>
      ${form.text('current', { label: t('rond.password.current'), type: 'password', autocomplete: 'current-password', required: true })}
      ${form.text('new', { label: t('rond.password.new'), hint: t('rond.password.hint', { n: SHORTEST }), type: 'password', autocomplete: 'new-password', required: true })}
      ${form.text('again', { label: t('rond.password.again'), type: 'password', autocomplete: 'new-password', required: true })}
      <div class="formfoot">${form.submit(t('rond.password.change'))}</div></div></form>`;
  }

  looks() {
    const choose = async language => {
      await setLang(language);
      await api('/access/v1/session/language', { method: 'PUT', body: { language } }).catch(() => {});
    };
    const theme = value => { document.documentElement.dataset.theme = value; localStorage.setItem('rond.theme', value); dispatchEvent(new Event('themechange')); this.requestUpdate(); };
    const present = document.documentElement.dataset.theme;
    return html`<section class="card" aria-labelledby="looks"><h2 id="looks">${t('rond.mine.looks')}</h2><div>
      <fieldset class="field"><legend>${t('rond.mine.language')}</legend><div class="seg" data-count="2">${[['sv', 'Svenska'], ['en', 'English']].map(([code, words]) => html`
        <label lang=${code}><input type="radio" name="language" .checked=${lang() === code} @change=${() => choose(code)}><span>${words}</span></label>`)}</div></fieldset>
      <fieldset class="field"><legend>${t('rond.mine.theme')}</legend><div class="seg" data-count="2">${[['light', 'sun'], ['dark', 'moon']].map(([value, name]) => html`
        <label><input type="radio" name="theme" .checked=${present === value} @change=${() => theme(value)}>${icon(name)}<span>${t(`rond.mine.${value}`)}</span></label>`)}</div></fieldset></div></section>`;
  }

  tokenTable(rows) {
    return table({ caption: t('rond.tokens.title'), columns: [
      { label: t('rond.name'), head: true, cell: row => row.name },
      { label: t('rond.tokens.created'), cell: row => fmtDate(row.createdAt) },
      { label: t('rond.tokens.expires'), cell: row => row.expiresOn ? fmtDate(row.expiresOn) : '–' },
      { label: t('rond.tokens.lastUsed'), cell: row => row.lastUsedAt ? fmtDateTime(row.lastUsedAt) : html`<span class="muted">${t('rond.never')}</span>` },
      { label: html`<span class="vh">${t('rond.actions')}</span>`, cell: row => html`<button class="btn small danger" type="button" @click=${() => this.revoke(row)}>${t('rond.tokens.revoke')}<span class="vh">: ${row.name}</span></button>` },
    ], rows });
  }

  async make() {
    const made = await askForm({
      title: t('rond.tokens.make'), lead: t('rond.tokens.makeLead'), yes: t('rond.tokens.make'),
      values: { name: '', expiresOn: inMonths(6) },
      fields: form => html`${form.text('name', { label: t('rond.name'), hint: t('rond.tokens.nameHint'), required: true, maxlength: 100 })}${form.text('expiresOn', { label: t('rond.tokens.expires'), type: 'date', required: true, min: today(), max: inMonths(12) })}`,
      send: ({ name, expiresOn }) => api('/access/v1/tokens', { method: 'POST', body: { name, expiresOn } }),
    });
    if (!made) return;
    this.tokens.reload();
    await show({ title: t('rond.tokens.made'), body: html`${note('warn', html`<p>${t('rond.tokens.once')}</p>`, 'key')}${secret({ label: t('rond.tokens.token'), value: made.token })}
      <p class="small muted"><code>Authorization: Bearer …</code></p>` });
  }

  async revoke(token) {
    if (!await ask({ title: t('rond.tokens.revoke'), text: t('rond.tokens.revokeText', { name: token.name }), yes: t('rond.tokens.revoke'), danger: true })) return;
    await api(`/access/v1/tokens/${token.id}`, { method: 'DELETE' });
    toast(t('rond.tokens.revoked'));
    this.tokens.reload();
  }
}

/** For forms where a password is written twice. */
export const samePasswords = (chosen, again) => chosen && again && chosen !== again ? { again: t('rond.password.differ') } : {};

function inMonths(count) {
  const day = new Date(`${today()}T12:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + count);
  return day.toISOString().slice(0, 10);
}
customElements.define('rond-my-account', MyAccount);
