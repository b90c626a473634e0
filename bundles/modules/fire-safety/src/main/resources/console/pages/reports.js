// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Filters, Page, Pager, api, askForm, chip, empty, fmtDateTime, gallery, html, icon, nothing, pageHead, t, table, toast } from '@console/api';

const SEVERITIES = ['critical', 'high', 'medium', 'low'], PARTIES = ['occupant', 'owner', 'shared'];
const LOOK = { new: ['warn', 'flag'], accepted: ['ok', 'done'], rejected: ['plain', 'minus'], duplicate: ['plain', 'copy'] };

/** What the public has reported, to be judged. */
class Reports extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { state: 'new', premise: '', premiseName: '' }, () => this.list.reload());
    this.list = new Pager(this, after => api('/fire-safety/v1/reports', { query: { state: this.filters.values.state, premise: this.filters.values.premise, after, limit: 50 } }));
  }

  render() {
    const { values } = this.filters;
    return html`
      ${pageHead({ title: t('fire-safety.reports'), lead: t('fire-safety.reportsLead') })}
      <form class="filters" role="search" aria-label=${t('fire-safety.reports')} @submit=${event => event.preventDefault()}>
        <div class="field"><label for="filter-state">${t('fire-safety.state')}</label><select id="filter-state" @change=${event => this.filters.set({ state: event.target.value })}>
          ${[['', t('fire-safety.allStates')], ...Object.keys(LOOK).map(state => [state, t(`fire-safety.report.${state}`)])].map(([value, words]) => html`<option value=${value} ?selected=${values.state === value}>${words}</option>`)}</select></div>
        ${this.filters.active ? html`<button class="btn ghost" type="button" @click=${() => this.filters.clear()}>${t('fire-safety.clear')}</button>` : nothing}
      </form>
      ${this.list.show(reports => this.table(reports), () => empty(t(values.state === 'new' ? 'fire-safety.noNewReports' : 'fire-safety.noReports')))}`;
  }

  table(reports) {
    return table({
      caption: t('fire-safety.reports'),
      rows: reports,
      columns: [
        { label: t('fire-safety.premise'), head: true, cell: report => html`<a href=${`/fire-safety/premises/${report.premise.id}`}>${report.premise.name}</a>${report.object ? html`<br><span class="muted small">${report.object}</span>` : nothing}` },
        { label: t('fire-safety.report.text'), wide: true, cell: report => html`<span class="prewrap">${report.text}</span>
          ${report.photo ? gallery([report.photo]) : nothing}
          ${report.contact ? html`<p class="small muted">${t('fire-safety.report.contact', { contact: report.contact })}</p>` : nothing}
          ${report.reason ? html`<p class="small muted">${report.reason}</p>` : nothing}` },
        { label: t('fire-safety.report.at'), cell: report => html`<span class="nowrap">${fmtDateTime(report.reportedAt)}</span>` },
        { label: t('fire-safety.state'), cell: report => html`${chip(...LOOK[report.state], t(`fire-safety.report.${report.state}`))}
          ${report.finding ? html`<br><a class="small" href=${`/findings/${report.finding}`}>${t('fire-safety.report.finding')}</a>` : nothing}` },
        { label: t('fire-safety.action'), cell: report => report.state === 'new' ? this.actions(report) : nothing },
      ],
    });
  }

  actions(report) {
    const button = (words, does) => html`<button class="btn small" type="button" aria-label=${`${words}: ${report.premise.name}`} @click=${does}>${words}</button>`;
    return html`<span class="btnrow">${button(t('fire-safety.report.accept'), () => this.accept(report))}
      ${button(t('fire-safety.report.reject'), () => this.reject(report))}
      ${this.others(report).length ? button(t('fire-safety.report.isDuplicate'), () => this.duplicate(report)) : nothing}</span>`;
  }

  others(report) {
    return (this.list.value ?? []).filter(other => other.id !== report.id && other.premise.id === report.premise.id && other.state !== 'duplicate');
  }

  accept(report) {
    return this.judge(report, 'accept', 'fire-safety.report.acceptedDone', {
      title: t('fire-safety.report.accept'),
      lead: t('fire-safety.report.acceptLead'),
      values: { title: report.text.slice(0, 300), severity: 'medium', responsible: 'occupant' },
      yes: t('fire-safety.report.accept'),
      fields: form => html`
        ${form.text('title', { label: t('fire-safety.report.title'), hint: t('fire-safety.report.titleHint'), rows: 3, required: true, maxlength: 300 })}
        ${form.select('severity', { label: t('fire-safety.severity'), required: true, options: SEVERITIES.map(one => [one, t(`shell.state.severity.${one}`)]) })}
        ${form.select('responsible', { label: t('fire-safety.responsible'), required: true, options: PARTIES.map(one => [one, t(`shell.responsible.${one}`)]) })}`,
    });
  }

  reject(report) {
    return this.judge(report, 'reject', 'fire-safety.report.rejectedDone', {
      title: t('fire-safety.report.reject'),
      values: { reason: '' },
      yes: t('fire-safety.report.reject'),
      fields: form => form.text('reason', { label: t('fire-safety.reason'), rows: 3, required: true, maxlength: 1000 }),
    });
  }

  duplicate(report) {
    return this.judge(report, 'duplicate', 'fire-safety.report.duplicateDone', {
      title: t('fire-safety.report.isDuplicate'),
      values: { report: '' },
      yes: t('fire-safety.report.isDuplicate'),
      fields: form => form.select('report', { label: t('fire-safety.report.first'), required: true, options: [['', t('fire-safety.choose')], ...this.others(report).map(other => [other.id, other.text.slice(0, 80)])] }),
    });
  }

  async judge(report, action, words, setup) {
    const done = await askForm({ ...setup, send: body => api(`/fire-safety/v1/reports/${report.id}/${action}`, { method: 'POST', body }) });
    if (done) {
      toast(t(words));
      this.list.reload();
    }
  }
}

customElements.define('fire-safety-reports', Reports);
