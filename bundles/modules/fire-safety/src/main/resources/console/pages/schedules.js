// SPDX-License-Identifier: Apache-2.0
// @ts-check
import {
  Filters, Page, Pager, api, askForm, chip, empty, fmtDate, fmtMonth, html, icon, nothing, pageHead, premises, session, t, table, text, toast, today, units,
} from '@console/api';

const REASONS = ['premise_closed', 'renovation', 'ownership_change', 'duplicate', 'other'];

/** Which premises are checked by which list and when. */
class Schedules extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { premise: '', premiseLabel: '', active: 'true' }, () => this.list.reload());
    this.list = new Pager(this, after => api('/fire-safety/v1/schedules', { query: { premise: this.filters.values.premise, active: this.filters.values.active, after, limit: 50 } }));
  }

  get mayEdit() { return session.may('fire-safety.edit_schedules'); }

  render() {
    const { values } = this.filters;
    return html`
      ${pageHead({ title: t('fire-safety.schedules'), lead: t('fire-safety.schedulesLead'), actions: this.mayEdit ? html`<button class="btn" type="button" @click=${() => this.pauseMany()}>${icon('pause')}${t('fire-safety.pauseMany')}</button><a class="btn primary" href="/fire-safety/schedules/new">${icon('plus')}${t('fire-safety.bulk')}</a>` : nothing })}
      <form class="filters" role="search" aria-label=${t('fire-safety.schedules')} @submit=${event => event.preventDefault()}>
        <div class="field"><label for="schedule-premise">${t('fire-safety.premise')}</label>
          <rond-lookup .inputId=${'schedule-premise'} .search=${premises} .value=${values.premise ? { id: values.premise, label: values.premiseLabel } : null}
            @chosen=${event => this.filters.set({ premise: event.detail?.id ?? '', premiseLabel: event.detail?.label ?? '' })}></rond-lookup></div>
        <label class="checkline"><input type="checkbox" .checked=${values.active === 'true'} @change=${event => this.filters.set({ active: event.target.checked ? 'true' : '' })}><span>${t('fire-safety.onlyActive')}</span></label>
      </form>
      ${this.list.show(schedules => table({
        caption: t('fire-safety.schedules'),
        rows: schedules,
        columns: [
          { label: t('fire-safety.premise'), head: true, cell: schedule => schedule.premise.name },
          { label: t('fire-safety.checklist'), cell: schedule => html`${text(schedule.checklist.name)}${schedule.followsNewest ? nothing : html`<br><span class="muted small">${t('fire-safety.staysWith', { version: schedule.checklist.listVersion })}</span>`}` },
          { label: t('fire-safety.startOn'), cell: schedule => fmtDate(schedule.startOn) },
          { label: t('fire-safety.dueDay'), num: true, cell: schedule => schedule.dueDay },
          { label: t('fire-safety.pause'), cell: schedule => schedule.pauseMonths.length ? schedule.pauseMonths.map(month => fmtMonth(`2026-${String(month).padStart(2, '0')}`).split(' ')[0]).join(', ') : '–' },
          { label: t('fire-safety.pausedDays'), cell: schedule => this.pauses(schedule) },
          { label: t('fire-safety.state'), cell: schedule => schedule.active ? chip('ok', 'done', t('fire-safety.active')) : chip('plain', 'minus', t('fire-safety.ended')) },
          ...(this.mayEdit ? [{ label: t('fire-safety.action'), cell: schedule => schedule.active ? this.actions(schedule) : nothing }] : []),
        ],
      }), () => empty(t('fire-safety.noSchedules'), this.mayEdit ? html`<a class="btn primary" href="/fire-safety/schedules/new">${t('fire-safety.bulk')}</a>` : nothing, 'calendar'))}`;
  }

  actions(schedule) {
    const button = (words, does) => html`<button class="btn small" type="button" aria-label=${`${t(words)}: ${schedule.premise.name}`} @click=${does}>${t(words)}</button>`;
    return html`<span class="btnrow">${button('fire-safety.pauseSchedule', () => this.pauseOne(schedule))}
      ${schedule.followsNewest ? nothing : button('fire-safety.followNewest', () => this.change(schedule, 'follow-newest'))}
      ${button('fire-safety.end', () => this.end(schedule))}</span>`;
  }

  pauses(schedule) {
    const coming = schedule.pauses.filter(pause => pause.to >= today());
    if (!coming.length) return '–';
    return html`<ul class="plainlist">${coming.map(pause => html`<li><span class="nowrap">${fmtDate(pause.from)} – ${fmtDate(pause.to)}</span><br><span class="muted small">${pause.comment ?? t(`fire-safety.reason.${pause.reason}`)}</span>
      ${this.mayEdit && schedule.active ? html` <button class="btn small ghost" type="button" aria-label=${`${t('fire-safety.endPause')}: ${schedule.premise.name}`} @click=${() => this.change(schedule, `pauses/${pause.id}/end`)}>${t('fire-safety.endPause')}</button>` : nothing}</li>`)}</ul>`;
  }

  async change(schedule, action) {
    try {
      await api(`/fire-safety/v1/schedules/${schedule.id}/${action}`, { method: 'POST' });
      toast(t('fire-safety.saved'));
    } catch (problem) {
      toast(problem.detail || problem.message, 'bad');
    }
    this.list.reload();
  }

  days(form) {
    return html`<div class="grid2">${form.text('from', { label: t('fire-safety.from'), type: 'date', min: today(), required: true })}
      ${form.text('to', { label: t('fire-safety.to'), type: 'date', min: today(), required: true })}</div>
      ${form.select('reason', { label: t('fire-safety.reason'), required: true, options: [['', t('fire-safety.choose')], ...REASONS.map(reason => [reason, t(`fire-safety.reason.${reason}`)])] })}
      ${form.text('comment', { label: t('fire-safety.comment'), hint: t('fire-safety.pauseComment'), required: false, maxlength: 200 })}`;
  }

  async pauseOne(schedule) {
    const id = crypto.randomUUID();
    const done = await askForm({
      title: t('fire-safety.pauseSchedule'),
      lead: t('fire-safety.pauseLead', { premise: schedule.premise.name }),
      values: { from: today(), to: '', reason: '', comment: '' },
      yes: t('fire-safety.save'),
      fields: form => this.days(form),
      send: ({ from, to, reason, comment }) => api(`/fire-safety/v1/schedules/${schedule.id}/pauses`, { method: 'POST', body: { id, from, to, reason, comment: comment || null } }),
    });
    if (done) this.list.reload();
  }

  async pauseMany() {
    const made = await askForm({
      title: t('fire-safety.pauseMany'),
      lead: t('fire-safety.pauseManyLead'),
      values: { unit: '', from: today(), to: '', reason: 'premise_closed', comment: '' },
      yes: t('fire-safety.save'),
      fields: form => html`${form.lookup('unit', { label: t('fire-safety.unit'), hint: t('fire-safety.pauseUnit'), required: false, search: units })}${this.days(form)}`,
      send: ({ unit, from, to, reason, comment }) => api('/fire-safety/v1/schedules/pauses', { method: 'POST', body: { unit: unit || null, premiseTypes: null, from, to, reason, comment: comment || null } }),
    });
    if (made) {
      toast(t('fire-safety.pausesMade', made));
      this.list.reload();
    }
  }

  async end(schedule) {
    const done = await askForm({
      title: t('fire-safety.endSchedule'),
      lead: t('fire-safety.endLead', { premise: schedule.premise.name }),
      values: { reason: '', comment: '' },
      yes: t('fire-safety.end'),
      fields: form => html`
        ${form.select('reason', { label: t('fire-safety.reason'), required: true, options: [['', t('fire-safety.choose')], ...REASONS.map(reason => [reason, t(`fire-safety.reason.${reason}`)])] })}
        ${form.text('comment', { label: t('fire-safety.comment'), rows: 2, required: false })}`,
      send: ({ reason, comment }) => api(`/fire-safety/v1/schedules/${schedule.id}/end`, { method: 'POST', body: { reason, comment } }),
    });
    if (done) {
      toast(t('fire-safety.scheduleEnded'));
      this.list.reload();
    }
  }
}

customElements.define('fire-safety-schedules', Schedules);
