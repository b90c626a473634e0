// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** Figures of other modules that a control looks at: as they are now, and once the result is handed in as they were then. */
import { api, askForm, chip, fmtDateTime, fmtNumber, html, icon, nothing, show, stateChip, t, table, text, units } from '@console/api';
import { change } from './sent.js';
import { periodOf, periodWords, periods } from './words.js';

const GOALS = ['not_achieved', 'partly', 'achieved'];

/** Where the console shows the records of an API address. */
const recordsPage = address => address.replace(/^\/api/, '').replace(/^\/followup\/v1\/(findings|duties)/, '/$1').replace(/^\/([a-z-]+)\/v1\//, '/$1/');

export function figures(page) {
  const changes = page.performs || page.may('give');
  return page.figures.show(list => list.length || changes ? html`<section class="card" aria-labelledby="figures"><div class="cardhead"><h2 id="figures">${t('internal-control.figures')}</h2>
      ${changes ? html`<button class="btn small" type="button" @click=${() => choose(page)}>${icon('plus')}${t('internal-control.chooseFigure')}</button>` : nothing}</div>
    ${list.length ? rows(page, list, changes) : html`<p class="muted">${t('internal-control.noFigures')}</p>`}</section>` : nothing);
}

const rows = (page, list, changes) => table({
  caption: t('internal-control.figures'),
  rows: list,
  columns: [
    { label: t('internal-control.figure'), head: true, cell: row => html`${row.reading ? text(row.reading.name) : row.figure}<br><span class="small muted plain">${row.figure} · ${row.unit.name} · ${periodWords(row.period)}</span>` },
    { label: t('internal-control.value'), cell: row => row.reading ? html`${row.reading.denominator === 0 ? html`<span class="muted">${t('internal-control.nothingToCount')}</span>` : value(row.reading)}${!row.reading.denominator ? nothing : html`<br><span class="small muted nowrap">${t('internal-control.partOf', { part: row.reading.numerator, whole: row.reading.denominator })}</span>`}` : chip('warn', 'alert', t('internal-control.figureAway')) },
    { label: t('internal-control.read'), cell: row => row.reading ? html`${row.frozen ? chip('info', 'lock', t('internal-control.frozen')) : chip('plain', 'clock', t('internal-control.now'))}<br><span class="small muted nowrap">${fmtDateTime(row.reading.asOf)}</span><br><span class="small muted">${t('internal-control.definition', { n: row.reading.definitionVersion })}</span>` : '–' },
    { label: t('internal-control.records'), cell: row => row.reading?.records ? html`<a href=${recordsPage(row.reading.records)}>${t('internal-control.toRecords')}<span class="vh">: ${text(row.reading.name)}</span></a>${row.frozen ? html`<br><span class="small muted">${t('internal-control.recordsToday')}</span>` : nothing}` : '–' },
    ...(changes ? [{ label: t('internal-control.change'), cell: row => row.frozen ? nothing : html`<button class="btn small ghost" type="button" aria-label=${`${t('internal-control.remove')}: ${row.figure}`} @click=${() => change(page.figures, async () => { await api(`${page.base}/figures/${row.id}`, { method: 'DELETE' }); return page.figures.value.filter(one => one.id !== row.id); })}>${t('internal-control.remove')}</button>` }] : []),
  ],
});

function value(read) {
  if (read.value === null) return '–';
  if (read.countedIn === 'goal_status') return stateChip('goal', GOALS[Number(read.value)]);
  const shown = fmtNumber(Number(read.value));
  return html`<strong class="num nowrap">${read.countedIn === 'percent' ? html`${shown}\u00a0%` : read.countedIn === 'days' ? t('internal-control.days', { n: shown }) : shown}</strong>`;
}

/** Those that the words of the control name come first: «k.sba.01», and both of «k.sba.01/03». */
function namedFirst(offered, { words }) {
  const said = [words.title, words.method, words.samplePlan].map(one => one.sv).join('\n').toLowerCase();
  const named = new Set([...said.matchAll(/\b(k\.[a-z]+\.)(\d{2}(?:\/\d{2})*)\b/g)].flatMap(([, kind, numbers]) => numbers.split('/').map(number => kind + number)));
  return offered.map(one => ({ ...one, named: named.has(one.id) })).sort((a, b) => Number(b.named) - Number(a.named));
}

function choose(page) {
  const id = crypto.randomUUID(), control = page.control.value, { year } = control;
  return change(page.figures, async () => {
    const { figures: known, units: among } = await api(`${page.base}/figures/offered`), offered = namedFirst(known, control);
    if (!offered.length) return show({ title: t('internal-control.chooseFigure'), body: html`<p>${t('internal-control.noneNamed')}</p>` }).then(() => null);
    const own = [control.routineUnit, control.board].filter(Boolean), unit = own.find(one => !among.length || among.some(each => each.id === one.id)) ?? among[0], there = new Set(page.figures.value.map(row => row.figure));
    const made = await askForm({
      title: t('internal-control.chooseFigure'),
      lead: t('internal-control.chooseFigureLead'),
      values: { figure: offered.find(one => one.named && !there.has(one.id))?.id ?? '', unit: unit.id, unitLabel: unit.name, period: periodOf(control.periodFrom, control.periodTo) },
      yes: t('internal-control.choose_'),
      fields: form => html`${form.select('figure', { label: t('internal-control.figure'), required: true, options: [['', t('internal-control.choose')], ...offered.map(one => [one.id, `${one.id} ${text(one.name)}${one.named ? ` (${t('internal-control.inMethod')})` : ''}`])] })}
        ${among.length ? form.select('unit', { label: t('internal-control.unit'), required: true, options: among.map(one => [one.id, one.name]) }) : form.lookup('unit', { label: t('internal-control.unit'), required: true, search: units })}
        ${form.select('period', { label: t('internal-control.period'), required: true, options: periods(new Date(year, 6, 1)) })}`,
      send: given => api(`${page.base}/figures/${id}`, { method: 'PUT', body: { figure: given.figure, unit: given.unit, period: given.period } }),
    });
    return made ? [...page.figures.value.filter(one => one.id !== made.id), made] : null;
  });
}
