// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { ApiProblem, Loader, Page, Pager, address, api, ask, askForm, chip, empty, facts, fmtDate, html, icon, lang, note, nothing, pageHead, people, session, t, table, text, toast } from '@console/api';
import { reasonForm, sessionForm } from './session-form.js';
import { courses, recordChip, registrationChip, say, sessionChip, signUpCell, taken, timeOf } from './words.js';

const OUTCOMES = [['completed', 'check', 'ok'], ['no_show', 'minus', 'warn'], ['failed', 'alert', 'bad']];

/** One session: who has a place, who waits, and the list that is ticked off on a phone in the room. */
class Session extends Page {
  static properties = { ...Page.properties, marks: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.marks = {};
    this.busy = false;
    this.held = new Loader(this, () => api(`/training/v1/sessions/${this.params.id}`));
    this.mine = new Loader(this, async () => this.signsUp ? (await api('/training/v1/registrations/own', { query: { session: this.params.id, limit: 1 } })).items[0] ?? null : null);
    this.places = new Pager(this, async after => this.seesPeople ? api('/training/v1/records', { query: { session: this.params.id, after, limit: 500 } }) : { items: [], next: null });
    this.wishes = new Pager(this, async after => session.may('training.manage_staff') ? api('/training/v1/registrations', { query: { session: this.params.id, state: 'requested,waiting', after, limit: 100 } }) : { items: [], next: null });
  }

  get seesPeople() { return session.may('training.read_records'); }

  /** Whether the account is somebody who takes trainings. */
  get signsUp() { return Boolean(session.who.person) && session.may('training.own'); }

  reload() { return Promise.all([this.held.reload(), this.mine.reload(), this.places.reload(), this.wishes.reload()]); }

  render() {
    const held = this.held.value;
    const edits = held && session.may('training.edit');
    return html`${pageHead({
      title: held ? text(held.courseName) : t('training.session'),
      crumbs: [['/training/sessions', t('training.sessions')]],
      lead: held ? html`${fmtDate(held.day)} ${timeOf(held.startsAt)}–${timeOf(held.endsAt)}${held.place ? ` · ${held.place}` : ''}` : nothing,
      chips: held ? html`${sessionChip(held.state)}${held.placesLeft === 0 ? chip('warn', 'people', t('training.full')) : held.placesLeft === null ? nothing : chip('info', 'people', t('training.placesLeft', { n: held.placesLeft }))}` : nothing,
      actions: held ? html`
        <a class="btn" download href=${address(`/training/v1/sessions/${held.id}/calendar`)}>${icon('calendar')}${t('training.toCalendar')}</a>
        ${held.completed && this.seesPeople ? html`<a class="btn" download href=${address(`/training/v1/certificates/sessions/${held.id}`, { language: lang() })}>${icon('download')}${t('training.certificates')}</a>` : nothing}
        ${edits && held.state !== 'cancelled' ? html`<button class="btn" type="button" @click=${() => this.change(held)}>${icon('edit')}${t('training.change')}</button>` : nothing}
        ${edits && held.state === 'planned' ? html`<button class="btn" type="button" @click=${() => this.cancel(held)}>${icon('stop')}${t('training.callOff')}</button>` : nothing}` : nothing,
    })}
    ${this.held.show(value => html`<div class="stack">
      ${value.overlapping.length ? note('warn', html`<p>${t('training.overlapping', { n: value.overlapping.length })}</p>`) : nothing}
      ${value.restricted ? note('info', html`<p>${t('training.restrictedText')}</p>`) : nothing}
      ${facts([
        [t('training.provider'), value.provider], [t('training.heldFor'), value.units.length ? value.units.map(unit => unit.name).join(', ') : null],
        [t('training.taken'), value.restricted ? null : taken(value)],
        [t('training.participants'), value.participants], [t('training.waitingNow'), value.waiting || null], [t('training.externals'), value.external || null],
        [t('training.openForAll'), value.openForAll ? t('training.yes') : null], [t('training.cancelledBecause'), value.cancelledBecause],
      ])}
      ${value.restricted ? nothing : html`${this.own(value)}${this.enrolment(value)}${this.attendance(value)}`}</div>`)}`;
  }

  /** One's own sign-up, where it stands, and what one can do about it. */
  own(held) {
    const coming = held.state === 'planned' && Date.parse(held.startsAt) > Date.now();
    if (!session.who.person && coming && held.openForAll && session.may('training.own')) return html`<p class="small muted">${t('training.noPerson')}</p>`;
    const mine = this.mine.value;
    const open = mine && ['requested', 'waiting', 'admitted'].includes(mine.state);
    const signsUp = this.signsUp && coming && held.openForAll && !open && this.mine.value !== undefined;
    if (!mine && !signsUp) return nothing;
    return html`<section class="card stack" aria-labelledby="mine"><div class="cardhead"><h2 id="mine">${t('training.mySignUp')}</h2>${mine ? html`<span>${signUpCell(mine)}</span>` : nothing}</div>
      ${mine && coming ? html`<p>${t(`training.signUpSays.${mine.state}`)}</p>` : nothing}
      ${signsUp && held.placesLeft === 0 ? html`<p>${t('training.fullWaiting')}</p>` : nothing}
      ${signsUp ? html`<div class="actions"><button class="btn primary" type="button" @click=${() => this.does(() => api(`/training/v1/sessions/${held.id}/register`, { method: 'POST' }), t('training.signedUp'))}>${icon('plus')}${t('training.signUp')}</button></div>` : nothing}
      ${open && coming ? html`<div class="actions"><button class="btn" type="button" @click=${() => this.withdraw(mine)}>${icon('minus')}${t('training.cancelMine')}</button></div>` : nothing}</section>`;
  }

  async withdraw(mine) {
    if (await ask({ title: t('training.cancelMine'), text: t(mine.state === 'admitted' ? 'training.cancelMineText' : 'training.cancelWishText'), yes: t('training.cancelMine'), danger: true })) {
      await this.does(() => api(`/training/v1/registrations/${mine.id}/withdraw`, { method: 'POST' }), t('training.withdrawn'));
    }
  }

  enrolment(held) {
    if (held.state !== 'planned') return nothing;
    return html`${session.may('training.manage_staff') ? html`<div class="actions"><button class="btn" type="button" @click=${() => this.enrol(held)}>${icon('person')}${t('training.enrolSomebody')}</button></div>` : nothing}
      ${this.wishes.value?.length ? html`<section class="stack" aria-labelledby="wishes"><h2 id="wishes">${t('training.wishes')}</h2>${this.wishes.show(rows => table({
    caption: t('training.wishes'),
    rows,
    columns: [
      { label: t('training.person'), head: true, cell: row => html`${row.person.name}<br><span class="small muted plain">${row.unit?.name ?? ''}</span>` },
      { label: t('training.state'), cell: row => registrationChip(row.state) },
      { label: t('training.decide'), cell: row => html`<span class="actions">${row.state === 'requested' ? html`<button class="btn small" type="button" @click=${() => this.does(() => api(`/training/v1/registrations/${row.id}/approve`, { method: 'POST' }), t('training.approved'))}>${icon('check')}${t('training.approve')}</button>
          <button class="btn small" type="button" @click=${() => this.decline(row)}>${icon('minus')}${t('training.decline')}</button>` : html`<button class="btn small" type="button" @click=${() => this.does(() => api(`/training/v1/registrations/${row.id}/withdraw`, { method: 'POST' }), t('training.withdrawn'))}>${icon('minus')}${t('training.takeOff')}</button>`}</span>` },
    ],
  }))}</section>` : nothing}`;
  }

  attendance(held) {
    if (!this.seesPeople) return nothing;
    const ticks = session.may('training.edit') && held.state !== 'cancelled' && Date.parse(held.startsAt) <= Date.now();
    const enrolled = (this.places.value ?? []).filter(row => row.state === 'enrolled');
    const marked = Object.keys(this.marks).length;
    return html`<section class="stack" aria-labelledby="list"><h2 id="list">${t('training.attendanceList')}</h2>
      ${this.places.show(rows => html`<ul class="plainlist stack">${rows.map(row => html`<li>${ticks && row.state === 'enrolled' ? this.tick(row) : this.place(row, held)}</li>`)}</ul>`, () => empty(t('training.nobodyEnrolled'), nothing, 'people'))}
      ${ticks && enrolled.length ? html`<div class="actionbar"><span class="prog">${t('training.marked', { n: marked, all: enrolled.length })}</span>
        ${marked < enrolled.length ? html`<button class="btn" type="button" @click=${() => this.everybody(enrolled)}>${t('training.restPresent')}</button>` : nothing}
        <button class="btn primary" type="button" aria-disabled=${this.busy || !marked} @click=${() => marked && this.send()}>${icon('check')}${t('training.saveList')}</button></div>`
    : ticks && held.state === 'planned' ? html`<div class="actions"><button class="btn primary" type="button" @click=${() => this.does(() => api(`/training/v1/sessions/${held.id}/hold`, { method: 'POST' }), t('training.heldNow'))}>${icon('done')}${t('training.markHeld')}</button></div>` : nothing}</section>`;
  }

  tick(row) {
    return html`<div class="card stack" role="radiogroup" aria-labelledby=${`n-${row.id}`}><p id=${`n-${row.id}`}><strong>${row.person.name}</strong> <span class="small muted">${row.unit?.name ?? ''}</span></p>
      <div class="seg">${OUTCOMES.map(([outcome, name, colour]) => html`<label class=${colour}><input type="radio" name=${`r-${row.id}`} value=${outcome} .checked=${this.marks[row.id] === outcome}
        @change=${() => { this.marks = { ...this.marks, [row.id]: outcome }; }}>${icon(name)}<span>${say('tick', outcome)}</span></label>`)}</div></div>`;
  }

  place(row, held) {
    return html`<div class="card cardhead"><span><strong>${row.person.name}</strong> <span class="small muted">${row.unit?.name ?? ''}</span></span>
      <span class="actions">${recordChip(row.state)}
        ${row.state === 'completed' ? html`<a class="btn small" download href=${address(`/training/v1/certificates/${row.id}`, { language: lang() })}>${icon('download')}${t('training.certificate')}<span class="vh">: ${row.person.name}</span></a>` : nothing}
        ${row.state === 'completed' && session.may('training.edit') ? html`<button class="btn small" type="button" @click=${() => this.revoke(row)}>${icon('stop')}${t('training.revoke')}<span class="vh">: ${row.person.name}</span></button>` : nothing}
        ${row.state === 'enrolled' && held.state === 'planned' && session.may('training.manage_staff') ? html`<button class="btn small" type="button" @click=${() => this.off(row)}>${icon('minus')}${t('training.cancelPlace')}<span class="vh">: ${row.person.name}</span></button>` : nothing}</span></div>`;
  }

  everybody(enrolled) {
    this.marks = { ...Object.fromEntries(enrolled.map(row => [row.id, 'completed'])), ...this.marks };
  }

  async send() {
    if (this.busy) return;
    this.busy = true;
    const lines = Object.entries(this.marks).map(([record, outcome]) => ({ record, outcome }));
    await this.does(() => api(`/training/v1/sessions/${this.params.id}/attendance`, { method: 'POST', body: lines }), t('training.listSaved'), () => { this.marks = {}; });
    this.busy = false;
  }

  async does(what, words, then = () => {}) {
    try {
      if (await what() === undefined) return;
      then();
      toast(words);
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      toast(problem.violations[0]?.message ?? problem.detail ?? problem.title, 'bad');
    }
    await this.reload();
  }

  async change(held) { await this.does(async () => sessionForm(held, await courses()), t('training.saved')); }

  cancel(held) { return this.does(() => reasonForm(t('training.callOff'), t('training.callOffLead'), given => api(`/training/v1/sessions/${held.id}/cancel`, { method: 'POST', body: given })), t('training.calledOff')); }

  decline(row) { return this.does(() => reasonForm(t('training.decline'), row.person.name, given => api(`/training/v1/registrations/${row.id}/decline`, { method: 'POST', body: given })), t('training.declined')); }

  revoke(row) { return this.does(() => reasonForm(t('training.revoke'), t('training.revokeLead', { name: row.person.name }), given => api(`/training/v1/records/${row.id}/revoke`, { method: 'POST', body: given, ifMatch: row.version })), t('training.revoked')); }

  async off(row) {
    if (await ask({ title: t('training.cancelPlace'), text: t('training.cancelPlaceText', { name: row.person.name }), yes: t('training.cancelPlace'), danger: true })) {
      await this.does(() => api(`/training/v1/records/${row.id}/cancel`, { method: 'POST' }), t('training.withdrawn'));
    }
  }

  enrol(held) {
    return this.does(() => askForm({
      title: t('training.enrolSomebody'),
      values: { person: '' },
      yes: t('training.enrol'),
      fields: form => form.lookup('person', { label: t('training.person'), required: true, search: people }),
      send: given => api(`/training/v1/sessions/${held.id}/people/${given.person}`, { method: 'PUT' }),
    }), t('training.enrolled'));
  }
}
customElements.define('training-session', Session);
