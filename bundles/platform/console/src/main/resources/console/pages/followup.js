// SPDX-License-Identifier: Apache-2.0
import { Filters, Loader, Page, api, fmtDate, fmtDateTime, go, html, icon, lang, link, nothing, pageHead, session, stateChip, t, table, text, units, empty } from '@console/api';
import { PERIODS, absences, kindOf, periodWords, periods, present, recordsAddress, standing, tiles, valueWords } from './figures.js';
import { extremes, overdueChart } from './followup-attention.js';
import { answers, trendCard } from './followup-trend.js';
import { silence } from './followup-silence.js';

/** Who has checked, what was remedied, who is silent: a unit and all below it, in a period. */
class FollowUp extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { unit: '', premise: '', period: present('quarter'), by: '' }, () => this.reload());
    this.board = new Loader(this, () => api('/followup/v1/dashboard', { query: this.asked() }));
    this.trend = new Loader(this, () => api('/followup/v1/dashboard/trend', { query: { ...this.asked(), by: this.filters.values.by } }));
    this.attention = new Loader(this, () => api('/followup/v1/dashboard/attention', { query: this.asked() }));
    this.silence = new Loader(this, () => this.reader ? api('/followup/v1/silent-units/summary', { query: this.asked() }) : null);
    this.reports = new Loader(this, () => session.may('reporting.read') ? api('/reporting/v1/reports').catch(() => ({ items: [] })) : { items: [] });
    this.last = JSON.stringify(this.asked());
    this.unfold = () => this.querySelectorAll('details').forEach(one => one.setAttribute('open', ''));      // paper has no button
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('beforeprint', this.unfold);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.unfold);
  }

  /** What a premise was asked to do is in its own list. */
  get reader() { return session.may('followup.read', 'followup.read_infosec', 'followup.read_security_protection') && !this.filters.values.premise; }

  asked() {
    const { unit, premise, period } = this.filters.values;
    return { unit, premise, period };
  }

  reload() {
    this.trend.reload();
    const asked = JSON.stringify(this.asked());
    if (asked === this.last) return;                                // only the steps of the trend are others
    this.last = asked;
    for (const one of [this.board, this.attention, this.silence]) one.reload();
  }

  render() {
    const { value: board } = this.board;
    const place = board?.premise?.name ?? board?.unit.name;
    return html`${pageHead({
      title: t('rond.followup.title'),
      lead: board ? `${place} · ${periodWords(board.period)} · ${t('rond.followup.asOf', { time: fmtDateTime(board.asOf) })}` : t('rond.followup.lead'),
      crumbs: this.filters.values.unit || this.filters.values.premise ? [[link('/followup', { period: this.filters.values.period }), t('rond.followup.whole')]] : [],
      actions: html`<button class="btn" type="button" @click=${() => print()}>${icon('print')}${t('rond.print')}</button>`,
    })}
    ${this.picker()}
    ${this.board.show(shown => this.draw(shown))}`;
  }

  picker() {
    const { period, unit } = this.filters.values;
    const kind = kindOf(period);
    const board = this.board.value;
    const listed = periods(kind);
    return html`<form class="filters" aria-label=${t('rond.followup.choose')} @submit=${event => event.preventDefault()}>
      <div class="field wide"><label for="unit">${t('rond.unit')}</label>
        <rond-lookup .inputId=${'unit'} .search=${units} .value=${unit && board ? { id: board.unit.id, label: board.unit.name } : null} .placeholder=${board ? board.unit.name : ''}
          @chosen=${event => go(link('/followup', { unit: event.detail?.id, period }))}></rond-lookup></div>
      <div class="field"><label for="kind">${t('rond.period.kind')}</label>
        <select id="kind" @change=${event => this.filters.set({ period: present(event.target.value), by: '' })}>${PERIODS.map(one => html`<option value=${one} ?selected=${one === kind}>${t(`rond.period.${one}`)}</option>`)}</select></div>
      <div class="field"><label for="period">${t('rond.period.which')}</label>
        <select id="period" @change=${event => this.filters.set({ period: event.target.value })}>
          ${listed.some(([value]) => value === period) ? nothing : html`<option value=${period} selected>${period}</option>`}
          ${listed.map(([value, words]) => html`<option value=${value} ?selected=${value === period}>${words}</option>`)}</select></div></form>`;
  }

  draw(board) {
    const first = board.figures.filter(({ question }) => question === 'completion' || question === 'remediation');
    const attention = this.attention.value;
    const backlog = board.figures.filter(one => !first.includes(one) && !attention?.overdue.some(({ whole }) => whole.figure === one.figure));
    const absent = [...board.absent, ...attention?.absent ?? [], ...this.trend.value?.absent ?? []];
    return html`
      ${absences(absent)}
      ${answers(first, this.trend.value)}
      ${this.trend.show(trend => trendCard(this, trend))}
      ${this.departments(board)}
      ${this.reader ? this.silence.show(found => found ? silence(found, board, this.asked()) : nothing) : nothing}
      ${this.attention.show(shown => html`${shown.overdue.map(one => overdueChart(this, one))}${this.longest(board)}${extremes(shown, board, this.filters.values.period)}
        ${backlog.length + shown.others.length ? html`<section class="section" aria-labelledby="others"><h2 id="others">${t('rond.followup.others')}</h2>${tiles([...backlog, ...shown.others])}</section>` : nothing}`)}
      ${this.reportFiles(board)}
      <p class="small muted section">${t('rond.followup.silenceRule')} ${t('rond.followup.reorganised')}</p>`;
  }

  longest(board) {
    return html`<section class="card section" aria-labelledby="overdue"><div class="cardhead"><h2 id="overdue">${t('rond.followup.overdue')}</h2>
        ${board.overdue.length ? html`<a class="small no-print" href=${link('/findings', { overdue: 'true', unit: board.premise ? '' : board.unit.id, premise: board.premise?.id })}>${t('rond.followup.allOverdue')}</a>` : nothing}</div>
      ${board.overdue.length ? html`<ul class="rows">${board.overdue.map(finding => html`<li><a href=${`/findings/${finding.id}`}>
        <span><span class="t">${text(finding.title)}</span><span class="small muted">${finding.premiseName ?? finding.unitName} · ${t('rond.finding.dueOn', { day: fmtDate(finding.dueAt) })}</span></span>
        <span class="end">${stateChip('severity', finding.severity)}${icon('right')}</span></a></li>`)}</ul>` : empty(t('rond.followup.noOverdue'))}</section>`;
  }

  /** What can be made of this unit and period as a file. */
  reportFiles(board) {
    const reports = this.reports.value?.items ?? [];
    if (!reports.length || board.premise) return nothing;
    const file = (report, format) => link(`/api/reporting/v1/reports/${report.id}`, { unit: board.unit.id, period: this.filters.values.period, format, language: lang() });
    return html`<section class="section no-print" aria-labelledby="reports"><h2 id="reports">${t('rond.followup.reports')}</h2>
      <div class="card"><ul class="rows">${reports.map(report => html`<li><div class="row"><span><span class="t">${text(report.name)}</span><span class="small muted">${text(report.about)}</span></span>
        <span class="end">${[['pdf', 'PDF'], ['docx', 'Word'], ['xlsx', 'Excel']].map(([format, name]) => html`<a class="btn small" download href=${file(report, format)}>${icon('download')}${name}<span class="vh">: ${text(report.name)}</span></a>`)}</span></div></li>`)}</ul></div></section>`;
  }

  departments(board) {
    if (!board.byDepartment.length || board.premise) return nothing;
    const { period } = this.filters.values;
    const cell = (row, figure) => {
      const value = row.values[figure.figure];
      if (!value) return '–';
      const stands = standing({ ...figure, value: value.value });
      const words = html`<strong>${valueWords(figure.measure, value.value)}</strong>`;
      return html`<span class="nowrap">${stands === 'bad' ? html`<span class="bad-mark">${icon('alert')}<span class="vh">${t('rond.figure.below')} </span></span>` : nothing}${value.records && (value.denominator || value.numerator)
        ? html`<a href=${recordsAddress(value.records)}>${words}<span class="vh"> ${t('rond.figure.behind', { figure: text(figure.name), place: text(row.label) })}</span></a>` : words}</span>
        ${value.denominator ? html` <span class="small muted nowrap">${t('rond.figure.of', { n: value.numerator, all: value.denominator })}</span>` : nothing}`;
    };
    return html`<section class="section" aria-labelledby="departments"><h2 id="departments">${t('rond.followup.departments')}</h2>
      ${table({
        caption: t('rond.followup.departmentsCaption', { place: board.unit.name, period: periodWords(board.period) }),
        columns: [
          { label: t('rond.unit'), head: true, cell: row => row.unit && row.unit !== board.unit.id ? html`<a href=${link('/followup', { unit: row.unit, period })}>${text(row.label)}</a>` : text(row.label) },
          ...board.figures.map(figure => ({ label: text(figure.name), num: true, cell: row => cell(row, figure) })),
        ],
        rows: board.byDepartment,
      })}</section>`;
  }
}
customElements.define('rond-followup', FollowUp);
