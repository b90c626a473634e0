// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { ApiProblem, Filters, Loader, Page, Pager, address, api, empty, exports, fmtDate, fmtDateTime, html, icon, lang, nothing, pageHead, session, t, table, text, toast } from '@console/api';
import { reasonForm } from './session-form.js';
import { choices, courseChoices, courses, dueCell, dueChip, registrationChip, standing } from './words.js';

const VALIDITIES = ['valid', 'expiring', 'expired'];

/** A manager's staff: whose training ends, who wants to come, and the records behind it. */
class Staff extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { course: '', validity: 'expiring', state: '', completedFrom: '', completedTo: '', unitPath: '', latest: '', sort: 'validUntil' }, () => Promise.all([this.list.reload(), this.lacking.reload()]));
    this.courses = new Loader(this, courses);
    this.list = new Pager(this, after => api('/training/v1/records', { query: { ...this.filters.values, after, limit: 50 } }));
    this.lacking = new Pager(this, after => api('/training/v1/targets/lacking', { query: { course: this.filters.values.course, unitPath: this.filters.values.unitPath, after, limit: 20 } }));
    this.wishes = new Pager(this, async after => session.may('training.manage_staff') ? api('/training/v1/registrations', { query: { state: 'requested', after, limit: 50 } }) : { items: [], next: null });
  }

  render() {
    return html`${pageHead({ title: t('training.staff'), lead: t('training.staffLead'), actions: exports('/training/v1/records', this.filters.values) })}<div class="stack">
      ${this.wishes.value?.length ? html`<section class="card" aria-labelledby="wishes"><h2 id="wishes">${t('training.toApprove')}</h2>${this.wishes.show(rows => this.wanted(rows))}</section>` : nothing}
      <section class="stack" aria-labelledby="records"><h2 id="records">${t('training.staffRecords')}</h2>
      <form class="filters" role="search" aria-label=${t('training.staffRecords')} @submit=${event => event.preventDefault()}>
        ${this.select('course', t('training.course'), courseChoices(this.courses.value, t('training.all')))}
        ${this.select('validity', t('training.validity'), choices('validity', VALIDITIES, t('training.all')))}
        ${this.select('sort', t('training.order'), [['validUntil', t('training.endsFirst')], ['-day', t('training.newestFirst')]])}
        ${this.filters.active ? html`<button class="btn ghost" type="button" @click=${() => this.filters.clear()}>${t('training.clear')}</button>` : nothing}</form>
      ${this.list.show(rows => this.rows(rows), () => empty(t('training.noRecords'), nothing, 'done'))}</section>
      <section class="stack" aria-labelledby="lacking"><h2 id="lacking">${t('training.lacking')}</h2>${this.lacking.show(rows => this.lacks(rows), () => empty(t('training.nobodyLacks'), nothing, 'done'))}</section></div>`;
  }

  select(name, label, options) {
    return html`<div class="field"><label for=${name}>${label}</label><select id=${name} @change=${event => this.filters.set({ [name]: event.target.value })}>
      ${options.map(([value, words]) => html`<option value=${value} ?selected=${this.filters.values[name] === value}>${words}</option>`)}</select></div>`;
  }

  rows(rows) {
    return table({
      caption: t('training.staffRecords'),
      rows,
      columns: [
        { label: t('training.person'), head: true, cell: row => html`${row.person.name}<br><span class="small muted plain">${row.unit?.name ?? ''}</span>` },
        { label: t('training.course'), cell: row => text(row.courseName) },
        { label: t('training.day'), cell: row => html`<span class="nowrap">${fmtDate(row.completedOn ?? row.day)}</span>`, only: 'desktop' },
        { label: t('training.validUntil'), cell: row => row.validUntil ? html`<span class="nowrap">${fmtDate(row.validUntil)}</span>` : row.state === 'completed' ? t('training.untilFurther') : '–' },
        { label: t('training.state'), cell: row => standing(row) },
        { label: t('training.certificate'), cell: row => row.state === 'completed' ? html`<a class="btn small" download href=${address(`/training/v1/certificates/${row.id}`, { language: lang() })}>${icon('download')}PDF<span class="vh"> ${row.person.name}</span></a>` : '–' },
      ],
    });
  }

  lacks(rows) {
    return table({
      caption: t('training.lacking'),
      rows,
      columns: [
        { label: t('training.person'), head: true, cell: row => html`${row.person.name}<br><span class="small muted plain">${row.unit?.name ?? ''}</span>` },
        { label: t('training.course'), cell: row => text(row.courseName) },
        { label: t('training.dueAtLatest'), cell: row => dueCell(row) },
        { label: t('training.state'), cell: row => dueChip(row) },
      ],
    });
  }

  wanted(rows) {
    return table({
      caption: t('training.toApprove'),
      rows,
      columns: [
        { label: t('training.person'), head: true, cell: row => html`${row.person.name}<br><span class="small muted plain">${row.unit?.name ?? ''}</span>` },
        { label: t('training.course'), cell: row => html`<a href=${`/training/sessions/${row.session}`}>${text(row.courseName)}</a><br><span class="small muted plain">${fmtDateTime(row.startsAt)}${row.place ? ` · ${row.place}` : ''}</span>` },
        { label: t('training.state'), cell: row => registrationChip(row.state), only: 'desktop' },
        { label: t('training.decide'), cell: row => html`<span class="actions"><button class="btn small primary" type="button" @click=${() => this.does(() => api(`/training/v1/registrations/${row.id}/approve`, { method: 'POST' }), t('training.approved'))}>${icon('check')}${t('training.approve')}<span class="vh"> ${row.person.name}</span></button>
          <button class="btn small" type="button" @click=${() => this.does(() => reasonForm(t('training.decline'), row.person.name, given => api(`/training/v1/registrations/${row.id}/decline`, { method: 'POST', body: given })), t('training.declined'))}>${icon('minus')}${t('training.decline')}<span class="vh"> ${row.person.name}</span></button></span>` },
      ],
    });
  }

  async does(what, words) {
    try {
      if (await what() === undefined) return;
      toast(words);
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      toast(problem.detail ?? problem.title, 'bad');
    }
    await this.wishes.reload();
  }
}
customElements.define('training-staff', Staff);
