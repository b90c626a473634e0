// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { ApiProblem, Filters, Page, Pager, api, askForm, chip, empty, facts, fmtDate, html, icon, nothing, pageHead, people, t, text, toast } from '@console/api';
import { choices, doubtChip, say } from './words.js';

const STATES = ['pending', 'confirmed', 'rejected'];

/** Rows of lists that count when a person has confirmed them, one after the other. */
class AttendanceReview extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { state: 'pending', list: '' }, () => this.list.reload());
    this.list = new Pager(this, after => api('/training/v1/attendance/doubts', { query: { ...this.filters.values, after, limit: 50 } }));
  }

  render() {
    return html`${pageHead({ title: t('training.review'), lead: t('training.reviewLead'), crumbs: [['/training/attendance/import', t('training.importTitle')]] })}
      <form class="filters" role="search" aria-label=${t('training.review')} @submit=${event => event.preventDefault()}>
        <div class="field"><label for="state">${t('training.state')}</label><select id="state" @change=${event => this.filters.set({ state: event.target.value })}>
          ${choices('doubtState', STATES, t('training.all')).map(([value, label]) => html`<option value=${value} ?selected=${this.filters.values.state === value}>${label}</option>`)}</select></div>
        ${this.filters.values.list ? html`<button class="btn ghost" type="button" @click=${() => this.filters.set({ list: '' })}>${t('training.everyList')}</button>` : nothing}</form>
      ${this.list.show(rows => html`<ul class="plainlist stack">${rows.map(row => html`<li>${this.row(row)}</li>`)}</ul>`, () => empty(t('training.nothingToReview'), nothing, 'done'))}`;
  }

  row(row) {
    const only = row.candidates.length === 1 ? row.candidates[0] : null;
    return html`<article class="card stack" aria-labelledby=${`row-${row.id}`}>
      <div class="cardhead"><h2 id=${`row-${row.id}`}>${row.name || (only?.name ?? t('training.hiddenRow'))}</h2>${doubtChip(row.state)}</div>
      <p>${row.doubts.map(doubt => html`${chip('warn', 'alert', say('doubt', doubt))} `)}</p>
      ${facts([
        [t('training.course'), text(row.courseName)], [t('training.day'), fmtDate(row.day)], [say('column', 'attendance'), t(row.attended ? 'training.wasThere' : 'training.wasNotThere')],
        [say('column', 'employee_number'), row.number], [say('column', 'email'), row.email], [t('training.line'), row.line],
        [t('training.decidedTo'), row.person?.name], [t('training.decidedBy'), row.decidedBy?.name],
      ])}
      ${row.candidates.length ? html`<div class="stack"><h3>${t('training.couldBe')}</h3><ul class="plainlist stack">${row.candidates.map(candidate => html`<li class="cardhead"><span><strong>${candidate.name}</strong> <span class="muted small">${[candidate.employeeNumber, candidate.unit, this.employed(candidate)].filter(Boolean).join(' · ')}</span></span>
        ${row.state === 'pending' ? html`<button class="btn" type="button" @click=${() => this.confirm(row, candidate)}>${icon('check')}${t('training.itIs', { name: this.told(candidate) })}</button>` : nothing}</li>`)}</ul></div>` : nothing}
      ${row.state === 'pending' ? html`<div class="actions">
        <button class="btn" type="button" @click=${() => this.other(row)}>${icon('search')}${t('training.somebodyElse')}</button>
        <button class="btn" type="button" @click=${() => this.decide(row, 'reject')}>${icon('minus')}${t('training.reject')}</button></div>` : nothing}</article>`;
  }

  /** Namesakes are told apart by number and unit. */
  told({ name, employeeNumber, unit }) {
    const more = [employeeNumber, unit].filter(Boolean).join(', ');
    return more ? `${name} (${more})` : name;
  }

  employed({ employedFrom, employedTo }) {
    return employedFrom ? t(employedTo ? 'training.employedBetween' : 'training.employedSince', { from: fmtDate(employedFrom), to: employedTo ? fmtDate(employedTo) : '' }) : '';
  }

  confirm(row, candidate) { return this.decide(row, 'confirm', { person: candidate.id }); }

  async other(row) {
    const done = await askForm({
      title: t('training.somebodyElse'),
      values: { person: '' },
      yes: t('training.confirmRow'),
      fields: form => form.lookup('person', { label: t('training.person'), required: true, search: people }),
      send: given => api(`/training/v1/attendance/doubts/${row.id}/confirm`, { method: 'POST', body: { person: given.person }, ifMatch: row.version }),
    });
    if (done) this.decided(done);
  }

  async decide(row, what, body) {
    try {
      this.decided(await api(`/training/v1/attendance/doubts/${row.id}/${what}`, { method: 'POST', body, ifMatch: row.version }));
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      toast(problem.detail ?? problem.title, 'bad');
      this.list.reload();
    }
  }

  decided(row) {
    toast(t(row.state === 'confirmed' ? 'training.confirmed' : 'training.rejected'));
    const shown = !this.filters.values.state || this.filters.values.state === row.state;
    this.list.value = this.list.value.map(one => one.id === row.id ? row : one).filter(one => shown || one.id !== row.id);
    this.requestUpdate();
  }
}
customElements.define('training-attendance', AttendanceReview);
