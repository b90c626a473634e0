// SPDX-License-Identifier: Apache-2.0
/** What is overdue and with whom, and the units that stand worst and best. */
import { chart, empty, fmtDateTime, fmtNumber, html, link, nothing, stateWord, t, table, text, word } from '@console/api';
import { meaning, periodWords, recordsAddress, toRecords, valueWords } from './figures.js';

const COLOURS = { occupant: 'primary', owner: 'warn', shared: 'plain' };

/** Bars for how bad it is, stacked by who has to see to it; the table has the sums and leads to the records. */
export function overdueChart(page, { whole, cells }) {
  const severities = [...new Set(cells.map(cell => cell.severity))];
  const parties = [...new Set(cells.map(cell => cell.responsible))];
  const at = (severity, party) => cells.find(cell => cell.severity === severity && cell.responsible === party);
  const key = JSON.stringify([cells, t('rond.finding.severity')]);
  if (page.overdueCharted?.key !== key) {
    page.overdueCharted = { key, data: {
      labels: severities.map(one => stateWord('severity', one)),
      series: parties.map(party => ({
        label: word(`shell.responsible.${party}`, party), colour: COLOURS[party] ?? 'ok',
        values: severities.map(one => at(one, party).count),
        links: severities.map(one => at(one, party).count && at(one, party).records ? recordsAddress(at(one, party).records) : null),
      })),
      stacked: true, heading: t('rond.finding.severity'), sums: t('rond.followup.sum'), caption: t('rond.followup.overdueCaption'),
    } };
  }
  return html`<section class="card section" aria-labelledby="bad"><div class="cardhead"><h2 id="bad">${t('rond.followup.overdueBy')}</h2>
      ${whole.numerator && whole.records ? html`<a class="small" href=${recordsAddress(whole.records)}><strong>${fmtNumber(whole.numerator)}</strong> ${t('rond.followup.overdueAll')}</a>` : nothing}</div>
    ${whole.numerator ? chart(page.overdueCharted.data) : empty(t('rond.followup.noOverdue'))}${meaning(whole)}</section>`;
}

/** Who stands worst and best in each share, with the numbers behind. */
export const extremes = (attention, board, period) => attention.extremes.filter(one => one.compared > 0 || one.tooFew > 0).map(one => html`<section class="section" aria-labelledby=${`extremes-${one.figure}`}>
  <h2 id=${`extremes-${one.figure}`}>${t('rond.followup.extremes', { figure: text(one.name) })}</h2>
  <p class="lead small">${t('rond.followup.compared', { compared: one.compared, minimum: one.minimum })} ${one.tooFew ? t('rond.followup.tooFew', { n: one.tooFew }) : ''} ${t('rond.followup.asOf', { time: fmtDateTime(attention.asOf) })}
    <a class="no-print" href=${link('/followup/ranking', { figure: one.figure, unit: board.unit.id, unitName: board.unit.name, period })}>${t('rond.followup.allUnits')}<span class="vh">: ${text(one.name)}</span></a></p>
  ${one.compared ? html`<div class="two even lead-in">${[['worst', one.worst], ['best', one.best]].filter(([, rows]) => rows.length).map(([which, rows]) => html`<div><h3 class="head">${t(`rond.followup.${which}`)}</h3>
    ${few(`${t(`rond.followup.${which}`)}: ${text(one.name)}, ${periodWords(attention.period)}`, rows, one.measure, period)}
    ${which === 'best' && one.alike ? html`<p class="small muted lead-in">${t('rond.followup.alike', { n: one.alike })}</p>` : nothing}</div>`)}</div>` : nothing}</section>`);

const cases = row => toRecords(row.records, t('rond.figure.of', { n: row.numerator, all: row.denominator }), `: ${t('rond.figure.records')}, ${row.name}`);

/** Beside each other there is no room to fold and none is needed. */
const few = (caption, rows, measure, period) => html`<div class="tablewrap"><table><caption class="vh">${caption}</caption>
  <thead><tr><th scope="col">${t('rond.unit')}</th><th scope="col" class="n">${t('rond.followup.share')}</th><th scope="col" class="n">${t('rond.followup.cases')}</th></tr></thead>
  <tbody>${rows.map(row => html`<tr><th scope="row"><a href=${link('/followup', { unit: row.unit, period })}>${row.name}</a></th>
    <td class="n"><strong class="nowrap">${valueWords(measure, row.value)}</strong></td>
    <td class="n">${cases(row)}</td></tr>`)}</tbody></table></div>`;

export const rankTable = (caption, rows, measure, period, department = false) => table({ caption, rows, columns: [
  { label: t('rond.unit'), head: true, cell: row => html`<a href=${link('/followup', { unit: row.unit, period })}>${row.name}</a>${department && row.departmentName && row.departmentName !== row.name ? html`<br><span class="small muted plain">${row.departmentName}</span>` : nothing}` },
  { label: t('rond.followup.share'), num: true, cell: row => html`<strong>${valueWords(measure, row.value)}</strong>` },
  { label: t('rond.followup.cases'), num: true, cell: cases },
] });
