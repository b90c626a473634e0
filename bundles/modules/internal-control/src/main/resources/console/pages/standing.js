// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Filters, Loader, Page, address, api, empty, fmtDate, fmtPercent, html, icon, lang, nothing, pageHead, session, t, table } from '@console/api';
import { lightChip, periodWords, periods, planChip, share } from './words.js';

/** What is assessed already of controls whose period goes on: said beside what is counted. */
const ongoing = of => of.ongoingMinor + of.ongoingMajor ? html`<br><span class="small muted">${t('internal-control.ongoing', { minor: of.ongoingMinor, major: of.ongoingMajor })}</span>` : nothing;

/** Of what counts, what is settled before its period is over. */
const early = of => of.early ? html`<br><span class="small muted">${t('internal-control.early', { n: of.early })}</span>` : nothing;

/** What is missing of what counts: closed without being performed, late, or handed in and not judged by anybody yet. */
const notDone = of => [['notMadeCount', of.notPerformed], ['lateCount', of.late], ['toAssess', of.toAssess]].filter(([, n]) => n).map(([key, n]) => t(`internal-control.${key}`, { n })).join(', ') || '–';

/** What is late since before the period: said beside what counts in it, never in the sum. */
const before = of => of.lateBefore ? html`<br><span class="small muted">${t('internal-control.lateBefore', { n: of.lateBefore })}</span>` : nothing;

/** All boards on one page for the executive board: lights, completion, deviations, plans; silent boards are there, too. */
class Standing extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { period: String(new Date().getFullYear()) }, () => this.standing.reload());
    this.standing = new Loader(this, () => api('/internal-control/v1/standing', { query: this.filters.values }));
  }

  render() {
    const { period } = this.filters.values, offered = periods();
    return html`${pageHead({
      title: t('internal-control.standing'),
      lead: this.standing.value ? t('internal-control.standingLead', { date: fmtDate(this.standing.value.asOf) }) : nothing,
      actions: session.may('internal-control.read') ? html`<span class="exports" role="group" aria-label=${t('internal-control.executiveReport')}>${[['pdf', 'PDF'], ['docx', 'Word'], ['xlsx', 'Excel']].map(([format, label]) =>
        html`<a class="btn" download href=${address('/internal-control/v1/standing/report', { period, format, language: lang() })}>${icon('download')}${label}</a>`)}</span>` : nothing,
    })}
    <form class="filters" aria-label=${t('internal-control.period')} @submit=${event => event.preventDefault()}>
      <div class="field"><label for="period">${t('internal-control.period')}</label><select id="period" @change=${event => this.filters.set({ period: event.target.value })}>
        ${offered.some(([value]) => value === period) ? nothing : html`<option value=${period} selected>${periodWords(period)}</option>`}
        ${offered.map(([value, words]) => html`<option value=${value} ?selected=${value === period}>${words}</option>`)}</select></div></form>
    ${this.standing.show(all => all.boards.length ? this.draw(all) : empty(t('internal-control.noBoards'), nothing, 'building'))}`;
  }

  draw(all) {
    const tile = (label, value, beside) => html`<div class="card tile"><dt>${label}</dt><dd><span class="val">${value}</span><span class="small muted">${beside}</span></dd></div>`;
    const of = (part, whole) => t('internal-control.partOf', { part, whole });
    return html`<dl class="tiles many">
      ${tile(t('internal-control.adoptedInTime'), of(all.adoptedInTime, all.boards.length), t('internal-control.lastAdoption', { date: fmtDate(all.lastAdoption) }))}
      ${tile(t('internal-control.performed'), all.completion === null ? '–' : fmtPercent(Number(all.completion)), all.due ? html`${of(all.performed, all.due)}${early(all)}` : t('internal-control.nothingDue'))}
      ${tile(t('internal-control.withDeviation'), String(all.minor + all.major), html`${t('internal-control.minorAndMajor', { minor: all.minor, major: all.major })}${ongoing(all)}`)}
      ${tile(t('internal-control.actionsInTime'), all.actionsDue ? of(all.actionsInTime, all.actionsDue) : '–', html`${t(all.actionsDue ? 'internal-control.actionsDue' : all.actionsAhead ? 'internal-control.noActionsYet' : 'internal-control.noActionsDue')}${all.actionsAhead ? html`<br>${t('internal-control.actionsAhead', { n: all.actionsAhead })}` : nothing}`)}
      ${tile(t('internal-control.notDone'), String(all.notPerformed + all.late + all.toAssess), html`${notDone(all)}${before(all)}`)}</dl>
    ${table({
      caption: t('internal-control.boardByBoard'),
      rows: all.boards,
      columns: [
        { label: t('internal-control.boardOrCompany'), head: true, cell: row => row.plan ? html`<a href=${`/internal-control/plans/${row.plan}`}>${row.board.name}</a>` : row.board.name },
        { label: t('internal-control.lightOf'), cell: row => lightChip(row.light) },
        { label: t('internal-control.planOne'), cell: row => row.state ? html`${planChip(row.state)}${row.adoption ? html`<br><span class="small muted">${row.adoption.meetingDate}, <span class="nowrap">${row.adoption.paragraph}</span>, ${t(row.adoptedInTime ? 'internal-control.inTime' : 'internal-control.notInTime').toLowerCase()}</span>` : nothing}` : html`<span class="muted">${t('internal-control.planMissing')}</span>` },
        { label: t('internal-control.performed'), cell: row => html`${share(row.performed, row.due, row.completion)}${row.performed < row.due ? html`<br><span class="small muted">${notDone(row)}</span>` : nothing}${early(row)}${before(row)}` },
        { label: t('internal-control.deviations'), cell: row => html`${row.minor + row.major ? t('internal-control.minorAndMajor', { minor: row.minor, major: row.major }) : '–'}${ongoing(row)}` },
        { label: t('internal-control.actionsInTime'), cell: row => html`${share(row.actionsInTime, row.actionsDue)}${row.actionsAhead ? html`<br><span class="small muted">${t('internal-control.actionsAhead', { n: row.actionsAhead })}</span>` : nothing}` },
      ],
    })}
    <p class="small muted section">${t('internal-control.lightRule')}</p>`;
  }
}
customElements.define('internal-control-standing', Standing);
