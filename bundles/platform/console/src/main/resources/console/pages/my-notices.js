// SPDX-License-Identifier: Apache-2.0
/** How I am told: by mail and in my calendar. A part of my account. */
import { Loader, Page, api, ask, fmtDate, html, icon, note, nothing, secret, show, t, toast } from '@console/api';

const CHOICES = ['at_once', 'daily', 'weekly', 'critical'];

class MyNotices extends Page {
  constructor() {
    super();
    const away = problem => { if (problem.status === 404) return null; throw problem; };
    this.choice = new Loader(this, () => api('/notices/v1/choices').catch(away));
    this.calendar = new Loader(this, () => api('/notices/v1/calendar').catch(away));
  }

  render() {
    if (this.choice.value === null || this.calendar.value === null) return nothing;
    return html`<div class="two even">
      <section class="card" aria-labelledby="mails"><h2 id="mails">${t('rond.notices.mails')}</h2><div>${this.choice.show(choice => this.mails(choice))}</div></section>
      <section class="card" aria-labelledby="calendar"><h2 id="calendar">${t('rond.calendar.title')}</h2><div>${this.calendar.show(calendar => this.feed(calendar))}</div></section></div>`;
  }

  mails(choice) {
    if (!choice.hasPerson) return html`<p class="muted">${t('rond.calendar.nobody')}</p>`;
    return html`<p class="muted">${t('rond.notices.mailsLead')}</p>${choice.mailIsOn ? nothing : note('info', html`<p>${t('rond.notices.mailsOff')}</p>`)}
      <div class="field"><label for="mail-choice">${t('rond.notices.choice')}</label>
        <select id="mail-choice" @change=${event => this.choose(event.target.value)}>${CHOICES.map(value => html`<option value=${value} ?selected=${value === choice.mails}>${t(`rond.notices.${value}`)}</option>`)}</select></div>`;
  }

  async choose(mails) {
    try {
      this.choice.value = await api('/notices/v1/choices', { method: 'PUT', body: { mails } });
      toast(t('rond.notices.chosen'));
    } catch (problem) {
      this.choice.problem = problem;
    }
    this.requestUpdate();
  }

  feed(calendar) {
    if (this.choice.value && !this.choice.value.hasPerson) return html`<p class="muted">${t('rond.calendar.nobody')}</p>`;
    return html`<p class="muted">${t('rond.calendar.lead')}</p>
      <p>${calendar.active ? t('rond.calendar.active', { date: fmtDate(calendar.createdAt) }) : t('rond.calendar.inactive')}</p>
      <div class="formfoot"><button class="btn" type="button" @click=${() => this.renew(calendar.active)}>${icon(calendar.active ? 'sync' : 'plus')}${t(calendar.active ? 'rond.calendar.renew' : 'rond.calendar.make')}</button>
        ${calendar.active ? html`<button class="btn danger" type="button" @click=${() => this.revoke()}>${t('rond.calendar.revoke')}</button>` : nothing}</div>`;
  }

  async renew(active) {
    if (active && !await ask({ title: t('rond.calendar.renew'), text: t('rond.calendar.renewText'), yes: t('rond.calendar.renew') })) return;
    try {
      const made = await api('/notices/v1/calendar', { method: 'POST' });
      this.calendar.reload();
      await show({ title: t('rond.calendar.title'), body: html`${note('warn', html`<p>${t('rond.calendar.once')}</p>`, 'key')}${secret({ label: t('rond.calendar.address'), value: location.origin + made.path })}` });
    } catch (problem) {
      this.calendar.problem = problem;
      this.requestUpdate();
    }
  }

  async revoke() {
    if (!await ask({ title: t('rond.calendar.revoke'), text: t('rond.calendar.revokeText'), yes: t('rond.calendar.revoke'), danger: true })) return;
    try {
      await api('/notices/v1/calendar', { method: 'DELETE' });
      toast(t('rond.calendar.revoked'));
      this.calendar.reload();
    } catch (problem) {
      this.calendar.problem = problem;
      this.requestUpdate();
    }
  }
}
customElements.define('rond-my-notices', MyNotices);
