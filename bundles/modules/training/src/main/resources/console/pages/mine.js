// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { ApiProblem, Page, Pager, address, api, ask, empty, fmtDate, html, icon, lang, note, nothing, pageHead, session, t, table, text, toast, today } from '@console/api';
import { dueCell, dueChip, signUpCell, standing, timeOf } from './words.js';

/** What I am trained in, until when, what I have signed up for, and what I can sign up for. */
class Mine extends Page {
  constructor() {
    super();
    this.records = new Pager(this, after => api('/training/v1/records/own', { query: { state: 'completed,failed,no_show,revoked', after, limit: 50 } }));
    this.left = new Pager(this, after => api('/training/v1/targets/own', { query: { after, limit: 50 } }));
    this.wishes = new Pager(this, after => api('/training/v1/registrations/own', { query: { upcoming: true, state: 'requested,waiting,admitted,declined', after, limit: 50 } }));
    this.open = new Pager(this, after => api('/training/v1/sessions', { query: { openForAll: true, state: 'planned', from: today(), after, limit: 20 } }));
  }

  render() {
    const records = this.records.value ?? [];
    const soon = records.filter(row => row.validity === 'expiring'), over = records.filter(row => row.validity === 'expired' && !records.some(other => other.course === row.course && ['valid', 'expiring'].includes(other.validity)));
    return html`${pageHead({ title: t('training.mine'), lead: t('training.mineLead') })}<div class="stack">
      ${session.who.person ? nothing : note('info', html`<p>${t('training.noPerson')}</p>`)}
      ${soon.length ? note('warn', html`<p>${t('training.soonOver', { courses: soon.map(row => text(row.courseName)).join(', ') })}</p>`) : nothing}
      ${over.length ? note('bad', html`<p>${t('training.areOver', { courses: over.map(row => text(row.courseName)).join(', ') })}</p>`) : nothing}
      <section class="stack" aria-labelledby="left"><h2 id="left">${t('training.left')}</h2>${this.left.show(rows => this.toTake(rows), () => empty(t('training.noneToTake'), nothing, 'done'))}</section>
      <section class="stack" aria-labelledby="wishes"><h2 id="wishes">${t('training.mySessions')}</h2>${this.wishes.show(rows => this.signedUp(rows), () => empty(t('training.noSignUps'), nothing, 'calendar'))}</section>
      <section class="stack" aria-labelledby="records"><h2 id="records">${t('training.myRecords')}</h2>${this.records.show(rows => this.trained(rows), () => empty(t('training.noRecordsOfMine'), nothing, 'list'))}</section>
      <section class="stack" aria-labelledby="open"><h2 id="open">${t('training.openSessions')}</h2>${this.open.show(rows => this.offered(rows), () => empty(t('training.noOpenSessions'), nothing, 'calendar'))}</section></div>`;
  }

  toTake(rows) {
    return table({
      caption: t('training.left'),
      rows,
      columns: [
        { label: t('training.course'), head: true, cell: row => text(row.courseName) },
        { label: t('training.dueAtLatest'), cell: row => dueCell(row) },
        { label: t('training.state'), cell: row => dueChip(row) },
      ],
    });
  }

  trained(rows) {
    return table({
      caption: t('training.myRecords'),
      rows,
      columns: [
        { label: t('training.course'), head: true, cell: row => text(row.courseName) },
        { label: t('training.day'), cell: row => html`<span class="nowrap">${fmtDate(row.completedOn ?? row.day)}</span>` },
        { label: t('training.validUntil'), cell: row => row.state === 'completed' ? row.validUntil ? html`<span class="nowrap">${fmtDate(row.validUntil)}</span>` : t('training.untilFurther') : '–' },
        { label: t('training.state'), cell: row => standing(row) },
        { label: t('training.certificate'), cell: row => row.state === 'completed' ? html`<a class="btn small" download href=${address(`/training/v1/certificates/${row.id}`, { language: lang() })}>${icon('download')}PDF<span class="vh"> ${text(row.courseName)}</span></a>` : '–' },
      ],
    });
  }

  signedUp(rows) {
    return table({
      caption: t('training.mySessions'),
      rows,
      columns: [
        { label: t('training.course'), head: true, cell: row => html`<a href=${`/training/sessions/${row.session}`}>${text(row.courseName)}</a>` },
        { label: t('training.when'), cell: row => html`${fmtDate(row.startsAt)} ${timeOf(row.startsAt)}` },
        { label: t('training.place'), cell: row => row.place ?? '–' },
        { label: t('training.state'), cell: signUpCell },
        { label: t('training.change'), cell: row => row.state === 'declined' ? '–' : html`<button class="btn small" type="button" @click=${() => this.withdraw(row)}>${icon('minus')}${t('training.cancelMine')}<span class="vh"> ${text(row.courseName)}</span></button>` },
      ],
    });
  }

  offered(rows) {
    const mine = new Set((this.wishes.value ?? []).filter(row => row.state !== 'declined').map(row => row.session));
    return table({
      caption: t('training.openSessions'),
      rows,
      columns: [
        { label: t('training.course'), head: true, cell: row => html`<a href=${`/training/sessions/${row.id}`}>${text(row.courseName)}</a>` },
        { label: t('training.when'), cell: row => html`${fmtDate(row.day)} ${timeOf(row.startsAt)}–${timeOf(row.endsAt)}` },
        { label: t('training.place'), cell: row => row.place ?? '–' },
        { label: t('training.placesNow'), cell: row => row.placesLeft === null ? '–' : row.placesLeft ? t('training.placesLeft', { n: row.placesLeft }) : t('training.fullWaiting') },
        { label: t('training.signUp'), cell: row => !session.who.person ? '–' : mine.has(row.id) ? t('training.alreadySignedUp') : html`<button class="btn small primary" type="button" @click=${() => this.register(row)}>${icon('plus')}${t('training.signUp')}<span class="vh"> ${text(row.courseName)}</span></button>` },
      ],
    });
  }

  register(row) { return this.does(() => api(`/training/v1/sessions/${row.id}/register`, { method: 'POST' }), made => t(`training.becameOf.${made.state}`)); }

  async withdraw(row) {
    if (await ask({ title: t('training.cancelMine'), text: t(row.state === 'admitted' ? 'training.cancelMineText' : 'training.cancelWishText'), yes: t('training.cancelMine'), danger: true })) {
      await this.does(() => api(`/training/v1/registrations/${row.id}/withdraw`, { method: 'POST' }), () => t('training.withdrawn'));
    }
  }

  async does(what, words) {
    try {
      toast(words(await what()));
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      toast(problem.violations[0]?.message ?? problem.detail ?? problem.title, 'bad');
    }
    await Promise.all([this.left.reload(), this.records.reload(), this.wishes.reload(), this.open.reload()]);
  }
}
customElements.define('training-mine', Mine);
