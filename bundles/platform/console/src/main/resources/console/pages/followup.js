// SPDX-License-Identifier: Apache-2.0
import { Filters, Loader, Page, api, chart, empty, fmtDate, fmtDateTime, fmtMonth, go, html, icon, lang, link, note, nothing, pageHead, stateChip, t, table, text, units } from '@console/api';
import { PERIODS, kindOf, periodWords, periods, present, standing, tiles, valueWords } from './figures.js';

/** Who has checked, what is open: a unit and all below it, in a period. */
class FollowUp extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { unit: '', premise: '', period: present('quarter') }, () => this.board.reload());
    this.board = new Loader(this, () => api('/followup/v1/dashboard', { query: this.filters.values }));
    this.reports = new Loader(this, () => api('/reporting/v1/reports').catch(() => ({ items: [] })));
    this.chosen = null;
  }

  render() {
    const { value: board } = this.board;
    const place = board?.premise?.name ?? board?.unit.name;
    return html`${pageHead({
      title: t('rond.followup.title'),
      lead: board ? `${place} · ${periodWords(board.period)}` : t('rond.followup.lead'),
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
        <select id="kind" @change=${event => this.filters.set({ period: present(event.target.value) })}>${PERIODS.map(one => html`<option value=${one} ?selected=${one === kind}>${t(`rond.period.${one}`)}</option>`)}</select></div>
      <div class="field"><label for="period">${t('rond.period.which')}</label>
        <select id="period" @change=${event => this.filters.set({ period: event.target.value })}>
          ${listed.some(([value]) => value === period) ? nothing : html`<option value=${period} selected>${period}</option>`}
          ${listed.map(([value, words]) => html`<option value=${value} ?selected=${value === period}>${words}</option>`)}</select></div></form>`;
  }

  draw(board) {
    return html`
      ${board.absent.map(({ reason, figure }) => note('warn', html`<p>${text(reason)} <span class="muted num">(${figure})</span></p>`))}
      ${tiles(board.figures)}
      <div class="two">${this.trend(board)}${this.overdue(board)}</div>
      ${board.byDepartment.length ? this.departments(board) : nothing}
      ${this.reportFiles(board)}
      <p class="small muted section">${t('rond.followup.asOf', { time: fmtDateTime(board.asOf) })} ${t('rond.followup.silence')}</p>`;
  }

  trend(board) {
    const figure = board.figures.find(({ figure: id }) => id === this.chosen) ?? board.figures[0];
    if (!figure) return nothing;
    const values = board.byMonth.map(row => row.values[figure.figure]?.value ?? null);
    const percent = figure.measure === 'percent';
    const key = JSON.stringify([figure.figure, values, t('rond.month')]);
    if (this.charted?.key !== key) {
      this.charted = { key, data: {
        labels: board.byMonth.map(row => fmtMonth(row.key)),
        series: [
          { label: text(figure.name), values, colour: figure.direction === 'down' ? 'bad' : 'primary' },
          ...(figure.target === null ? [] : [{ label: t('rond.figure.target', { aim: valueWords(figure.measure, figure.target) }), values: values.map(() => figure.target), colour: 'plain', line: true }]),
        ],
        heading: t('rond.month'), percent, caption: t('rond.followup.trendOf', { figure: text(figure.name) }),
      } };
    }
    return html`<section class="card" aria-labelledby="trend"><div class="cardhead"><h2 id="trend">${t('rond.followup.trend')}</h2>
        <label class="vh" for="figure">${t('rond.followup.figure')}</label>
        <select id="figure" class="inline" @change=${event => { this.chosen = event.target.value; this.requestUpdate(); }}>${board.figures.map(one => html`<option value=${one.figure} ?selected=${one === figure}>${text(one.name)}</option>`)}</select></div>
      ${values.some(value => value !== null) ? chart(this.charted.data) : empty(t('rond.followup.noTrend'), nothing, 'chart')}</section>`;
  }

  overdue(board) {
    return html`<section class="card" aria-labelledby="overdue"><div class="cardhead"><h2 id="overdue">${t('rond.followup.overdue')}</h2>
        ${board.overdue.length ? html`<a class="small" href=${link('/findings', { overdue: 'true', unit: board.premise ? '' : board.unit.id, premise: board.premise?.id })}>${t('rond.followup.allOverdue')}</a>` : nothing}</div>
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
        <span class="end">${[['pdf', 'PDF'], ['xlsx', 'Excel']].map(([format, name]) => html`<a class="btn small" download href=${file(report, format)}>${icon('download')}${name}<span class="vh">: ${text(report.name)}</span></a>`)}</span></div></li>`)}</ul></div></section>`;
  }

  departments(board) {
    const { period } = this.filters.values;
    const cell = (row, figure) => {
      const value = row.values[figure.figure];
      if (!value) return '–';
      const stands = standing({ ...figure, value: value.value });
      return html`<span class="nowrap">${stands === 'bad' ? html`<span class="bad-mark">${icon('alert')}<span class="vh">${t('rond.figure.below')} </span></span>` : nothing}<strong>${valueWords(figure.measure, value.value)}</strong></span>
        ${value.denominator ? html` <span class="small muted nowrap">${t('rond.figure.of', { n: value.numerator, all: value.denominator })}</span>` : nothing}`;
    };
    return html`<section class="section" aria-labelledby="departments"><h2 id="departments">${t('rond.followup.departments')}</h2>
      ${table({
        caption: t('rond.followup.departmentsCaption', { place: board.unit.name, period: periodWords(board.period) }),
        columns: [
          { label: t('rond.unit'), head: true, cell: row => row.unit ? html`<a href=${link('/followup', { unit: row.unit, period })}>${text(row.label)}</a>` : text(row.label) },
          ...board.figures.map(figure => ({ label: text(figure.name), num: true, cell: row => cell(row, figure) })),
        ],
        rows: board.byDepartment,
      })}</section>`;
  }
}
customElements.define('rond-followup', FollowUp);
