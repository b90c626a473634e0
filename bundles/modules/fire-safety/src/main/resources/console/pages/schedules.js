// SPDX-License-Identifier: Apache-2.0
// @ts-check
import {
  Filters, Page, Pager, api, askForm, chip, empty, fmtDate, fmtMonth, html, icon, nothing, pageHead, premises, session, t, table, text, toast,
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
      ${pageHead({ title: t('fire-safety.schedules'), lead: t('fire-safety.schedulesLead'), actions: this.mayEdit ? html`<a class="btn primary" href="/fire-safety/schedules/new">${icon('plus')}${t('fire-safety.bulk')}</a>` : nothing })}
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
          { label: t('fire-safety.checklist'), cell: schedule => text(schedule.checklist.name) },
          { label: t('fire-safety.startOn'), cell: schedule => fmtDate(schedule.startOn) },
          { label: t('fire-safety.dueDay'), num: true, cell: schedule => schedule.dueDay },
          { label: t('fire-safety.pause'), cell: schedule => schedule.pauseMonths.length ? schedule.pauseMonths.map(month => fmtMonth(`2026-${String(month).padStart(2, '0')}`).split(' ')[0]).join(', ') : '–' },
          { label: t('fire-safety.state'), cell: schedule => schedule.active ? chip('ok', 'done', t('fire-safety.active')) : chip('plain', 'minus', t('fire-safety.ended')) },
          ...(this.mayEdit ? [{ label: t('fire-safety.action'), cell: schedule => schedule.active ? html`<button class="btn small" type="button" aria-label=${`${t('fire-safety.end')}: ${schedule.premise.name}`} @click=${() => this.end(schedule)}>${t('fire-safety.end')}</button>` : nothing }] : []),
        ],
      }), () => empty(t('fire-safety.noSchedules'), this.mayEdit ? html`<a class="btn primary" href="/fire-safety/schedules/new">${t('fire-safety.bulk')}</a>` : nothing, 'calendar'))}`;
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
