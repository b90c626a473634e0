// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Filters, Loader, Page, Pager, api, empty, exports, fmtDate, fmtMonth, go, html, icon, link, nothing, pageHead, session, t, table, text, toast, today } from '@console/api';
import { sessionForm } from './session-form.js';
import { choices, courseChoices, courses, placesCell, sessionChip, timeOf } from './words.js';

const STATES = ['planned', 'held', 'cancelled'];

/** Sessions of all courses, by day; those to come first. */
class Sessions extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { course: '', state: '', from: today(), to: '', openForAll: '', unitPath: '', sort: 'startsAt' }, () => this.list.reload());
    this.courses = new Loader(this, courses);
    this.list = new Pager(this, after => api('/training/v1/sessions', { query: { ...this.filters.values, after, limit: 50 } }));
  }

  render() {
    const { values } = this.filters;
    return html`${pageHead({ title: t('training.sessions'), lead: t('training.sessionsLead'), actions: html`
        ${exports('/training/v1/sessions', values)}
        ${session.may('training.edit') ? html`<a class="btn" href="/training/attendance/import">${icon('upload')}${t('training.importList')}</a>
          <button class="btn primary" type="button" @click=${() => this.plan()}>${icon('plus')}${t('training.planSession')}</button>` : nothing}` })}
      <form class="filters" role="search" aria-label=${t('training.sessions')} @submit=${event => event.preventDefault()}>
        ${this.select('course', t('training.course'), courseChoices(this.courses.value, t('training.all')))}
        ${this.select('state', t('training.state'), choices('sessionState', STATES, t('training.all')))}
        ${this.day('from', t('training.from'))}${this.day('to', t('training.to'))}
        ${this.select('sort', t('training.order'), [['startsAt', t('training.oldestFirst')], ['-startsAt', t('training.newestFirst')]])}
        <label class="checkline"><input type="checkbox" .checked=${values.openForAll === 'true'} @change=${event => this.filters.set({ openForAll: event.target.checked ? 'true' : '' })}><span>${t('training.onlyOpen')}</span></label>
        ${this.filters.active ? html`<button class="btn ghost" type="button" @click=${() => this.filters.clear()}>${t('training.clear')}</button>` : nothing}</form>
      ${this.list.show(rows => this.months(rows), () => empty(t('training.noSessions'), nothing, 'calendar'))}`;
  }

  select(name, label, options) {
    return html`<div class="field"><label for=${name}>${label}</label><select id=${name} @change=${event => this.filters.set({ [name]: event.target.value })}>
      ${options.map(([value, words]) => html`<option value=${value} ?selected=${this.filters.values[name] === value}>${words}</option>`)}</select></div>`;
  }

  day(name, label) {
    return html`<div class="field"><label for=${name}>${label}</label><input id=${name} type="date" .value=${this.filters.values[name]} @change=${event => this.filters.set({ [name]: event.target.value })}></div>`;
  }

  /** A month under its name, as in a calendar. */
  months(rows) {
    const months = new Map();
    for (const row of rows) months.set(row.day.slice(0, 7), [...(months.get(row.day.slice(0, 7)) ?? []), row]);
    return html`<div class="stack">${[...months].map(([month, sessions]) => html`<section class="stack" aria-labelledby=${`m-${month}`}><h2 id=${`m-${month}`}>${fmtMonth(month, { month: 'long' })}</h2>${this.table(sessions, month)}</section>`)}</div>`;
  }

  table(rows, month) {
    return table({
      caption: fmtMonth(month, { month: 'long' }),
      rows,
      columns: [
        { label: t('training.course'), head: true, cell: row => html`<a href=${`/training/sessions/${row.id}`}>${text(row.courseName)}</a>` },
        { label: t('training.when'), cell: row => html`<span class="nowrap">${fmtDate(row.day)}</span> <span class="muted nowrap">${timeOf(row.startsAt)}–${timeOf(row.endsAt)}</span>` },
        { label: t('training.place'), cell: row => row.place ?? '–' },
        { label: t('training.provider'), cell: row => row.provider ?? '–', only: 'desktop' },
        { label: t('training.taken'), cell: placesCell },
        { label: t('training.state'), cell: row => sessionChip(row.state) },
      ],
    });
  }

  async plan() {
    const made = await sessionForm(null, this.courses.value ?? await courses());
    if (!made) return;
    toast(t('training.saved'));
    go(link(`/training/sessions/${made.id}`));
  }
}
customElements.define('training-sessions', Sessions);
