// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Form, Loader, Page, api, fmtNumber, html, link, note, nothing, pageHead, t, text, today } from '@console/api';

/** Schedules for many premises at once: by kind of premises, each with the check list for its kind. */
class SchedulesInBulk extends Page {
  static properties = { result: { state: true } };

  constructor() {
    super();
    this.codes = new Loader(this, async () => {
      const [codes, lists] = await Promise.all([api('/organisation/v1/codes'), api('/fire-safety/v1/checklists', { query: { limit: 100 } })]);
      return { types: codes.premise_type ?? codes.premiseType, lists: lists.items };
    });
    this.form = new Form(this, { premiseTypes: [], checklist: '', startOn: today(), dueDay: '15', openDaysBefore: '14', closeDaysAfter: '30', pauseMonths: [] });
  }

  render() {
    return html`
      ${pageHead({ title: t('fire-safety.bulk'), lead: t('fire-safety.bulkLead'), crumbs: [['/fire-safety/schedules', t('fire-safety.schedules')]] })}
      ${this.result ? note('ok', html`<p><strong>${t('fire-safety.bulkDone', { created: fmtNumber(this.result.created), rounds: fmtNumber(this.result.rounds) })}</strong></p>
        ${this.result.skipped ? html`<p>${t('fire-safety.bulkSkipped', { n: fmtNumber(this.result.skipped) })}</p>` : nothing}
        <p><a href=${link('/fire-safety/rounds', { show: 'all' })}>${t('fire-safety.seeRounds')}</a></p>`) : nothing}
      ${this.codes.show(({ types, lists }) => this.draw(types, lists))}`;
  }

  draw(types, lists) {
    const { form } = this;
    return html`
      <form novalidate class="card narrow" @submit=${form.on(values => this.create(values))}>
        ${form.summary()}
        ${form.checks('premiseTypes', { label: t('fire-safety.premiseTypes'), hint: t('fire-safety.premiseTypesHint'), required: false, options: types.map(type => [type.id, text(type.name ?? type)]) })}
        ${form.select('checklist', { label: t('fire-safety.checklist'), hint: t('fire-safety.checklistHint'), required: false, options: [['', t('fire-safety.byKind')], ...lists.map(list => [list.id, text(list.name)])] })}
        <div class="grid2">
          ${form.text('startOn', { label: t('fire-safety.startOn'), type: 'date', required: true })}
          ${form.text('dueDay', { label: t('fire-safety.dueDay'), hint: t('fire-safety.dueDayHint'), type: 'number', min: 1, max: 28, required: true })}
          ${form.text('openDaysBefore', { label: t('fire-safety.openDaysBefore'), type: 'number', min: 0, max: 60, required: true })}
          ${form.text('closeDaysAfter', { label: t('fire-safety.closeDaysAfter'), type: 'number', min: 0, max: 60, required: true })}
        </div>
        ${form.checks('pauseMonths', { label: t('fire-safety.pause'), hint: t('fire-safety.pauseHint'), required: false, options: months() })}
        <div class="formfoot">${form.submit(t('fire-safety.createSchedules'))}</div>
      </form>`;
  }

  async create(values) {
    this.result = await api('/fire-safety/v1/schedules/bulk', {
      method: 'POST',
      body: {
        premiseTypes: values.premiseTypes.length ? values.premiseTypes : null,
        checklist: values.checklist || null,
        startOn: values.startOn,
        dueDay: Number(values.dueDay),
        openDaysBefore: Number(values.openDaysBefore),
        closeDaysAfter: Number(values.closeDaysAfter),
        pauseMonths: values.pauseMonths.map(Number),
      },
    });
    scrollTo(0, 0);
  }
}

const months = () => Array.from({ length: 12 }, (_, i) => [String(i + 1), t(`fire-safety.month.${i + 1}`)]);

customElements.define('fire-safety-schedules-bulk', SchedulesInBulk);
