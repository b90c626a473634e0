// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Filters, Page, Pager, api, askForm, chip, empty, exports, html, nothing, pageHead, people, stateChip, t, table, text, toast } from '@console/api';
import { API } from './words.js';

const STATES = { open: ['warn', 'flag'], accepted: ['ok', 'done'], dismissed: ['plain', 'minus'] };
const SEVERITIES = ['critical', 'high', 'medium', 'low'];
const PRIORITIES = ['high', 'medium', 'low'];

/** Improvements that gaps propose: taken up as findings, with a measure or none, or set aside with a reason. */
class Proposals extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { state: 'open', campaign: '', assessment: '', unit: '' }, () => this.list.reload());
    this.list = new Pager(this, after => api(`${API}/proposals`, { query: { ...this.filters.values, after, limit: 50 } }));
  }

  render() {
    return html`${pageHead({ title: t('gap-analysis.proposals'), lead: t('gap-analysis.proposalsLead'), actions: exports(`${API}/proposals`, this.filters.values) })}
      <form class="filters" role="search" aria-label=${t('gap-analysis.proposals')} @submit=${event => event.preventDefault()}>
        <div class="field"><label for="state">${t('gap-analysis.state')}</label><select id="state" @change=${event => this.filters.set({ state: event.target.value })}>
          ${[['', t('gap-analysis.allStates')], ...Object.keys(STATES).map(state => [state, t(`gap-analysis.proposal.${state}`)])].map(([value, words]) => html`<option value=${value} ?selected=${value === this.filters.values.state}>${words}</option>`)}</select></div></form>
      ${this.list.show(rows => table({ caption: t('gap-analysis.proposals'), rows, columns: this.columns() }), () => empty(t('gap-analysis.noProposals')))}`;
  }

  columns() {
    return [
      { label: t('gap-analysis.question'), head: true, cell: row => html`<a href=${`/gap-analysis/assessments/${row.assessment}?ref=${encodeURIComponent(row.ref)}`}><span class="num">${row.label}</span> ${text(row.question)}</a><br><span class="small muted plain">${t('gap-analysis.level')} ${t('gap-analysis.levelOfTarget', { level: row.level, target: row.target })} · ${row.unit.name} ${row.year}</span>` },
      { label: t('gap-analysis.severity'), cell: row => stateChip('severity', row.severity) },
      ...this.filters.values.state === 'open' ? [] : [{ label: t('gap-analysis.state'), cell: row => html`${chip(...STATES[row.state], t(`gap-analysis.proposal.${row.state}`))}
        ${row.finding ? html`<br><a href=${`/findings/${row.finding}`}>${t('gap-analysis.toFinding')}</a>` : nothing}${row.reason ? html`<br><span class="small muted">${row.reason}</span>` : nothing}` }],
      { label: t('gap-analysis.do'), cell: row => row.actions.length ? html`<span class="btnrow">
        ${row.actions.includes('accept') ? html`<button class="btn small" type="button" @click=${() => this.accept(row)}>${t('gap-analysis.accept')}<span class="vh">: ${row.label}, ${row.unit.name}</span></button>` : nothing}
        ${row.actions.includes('dismiss') ? html`<button class="btn small ghost" type="button" @click=${() => this.dismiss(row)}>${t('gap-analysis.dismiss')}<span class="vh">: ${row.label}, ${row.unit.name}</span></button>` : nothing}</span>` : nothing },
    ];
  }

  async accept(row) {
    const done = await askForm({
      title: t('gap-analysis.accept'), lead: t('gap-analysis.acceptLead'), yes: t('gap-analysis.accept'), wide: true,
      values: { severity: row.severity, dueOn: '', how: 'new', title: text(row.question), priority: row.severity === 'high' || row.severity === 'critical' ? 'high' : 'medium', owner: '', measureDue: '', shared: '' },
      fields: form => html`
        <div class="grid2">${form.select('severity', { label: t('gap-analysis.severity'), options: SEVERITIES.map(one => [one, t(`shell.state.severity.${one}`)]) })}
          ${form.text('dueOn', { label: t('gap-analysis.findingDue'), hint: t('gap-analysis.findingDueHint'), type: 'date', required: false })}</div>
        ${form.radios('how', { label: t('gap-analysis.measureHow'), options: [['new', t('gap-analysis.measureNew')], ['shared', t('gap-analysis.measureShared')], ['none', t('gap-analysis.measureNone')]] })}
        ${form.values.how === 'new' ? this.measure(form) : nothing}
        ${form.values.how === 'shared' ? form.lookup('shared', { label: t('gap-analysis.measureWhich'), required: true, search: measures }) : nothing}`,
      send: values => api(`${API}/proposals/${row.id}/accept`, { method: 'POST', body: acceptance(values) }),
    });
    if (done) this.replace(done, 'gap-analysis.accepted');
  }

  measure(form) {
    return html`${form.text('title', { label: t('gap-analysis.measureTitle'), required: true, maxlength: 200 })}
      <div class="grid2">${form.select('priority', { label: t('gap-analysis.priority'), options: PRIORITIES.map(one => [one, t(`shell.state.priority.${one}`)]) })}
        ${form.text('measureDue', { label: t('gap-analysis.measureDue'), type: 'date', required: false })}</div>
      ${form.lookup('owner', { label: t('gap-analysis.owner'), required: false, search: people })}`;
  }

  async dismiss(row) {
    const done = await askForm({
      title: t('gap-analysis.dismiss'), lead: t('gap-analysis.dismissLead'), yes: t('gap-analysis.dismiss'), values: { reason: '' },
      fields: form => form.text('reason', { label: t('gap-analysis.reason'), rows: 3, required: true }),
      send: ({ reason }) => api(`${API}/proposals/${row.id}/dismiss`, { method: 'POST', body: { reason } }),
    });
    if (done) this.replace(done, 'gap-analysis.dismissed');
  }

  replace(row, words) {
    this.list.value = this.list.value.map(one => one.id === row.id ? row : one);
    this.requestUpdate();
    toast(t(words));
  }
}

const acceptance = ({ severity, dueOn, how, title, priority, owner, measureDue, shared }) => ({
  severity, dueOn: dueOn || null,
  measure: how === 'new' ? { title, priority, owner: owner || null, dueOn: measureDue || null } : null,
  sharedMeasure: how === 'shared' ? shared : null,
});

/** Measures by their words. @param {string} q */
const measures = async q => (await api('/followup/v1/measures', { query: { q, limit: 10 } })).items.map(one => ({ id: one.id, label: one.title, detail: [one.number, one.unitName].filter(Boolean).join(' · ') }));

customElements.define('gap-analysis-proposals', Proposals);
