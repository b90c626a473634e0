// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** The coming twelve months as a ring, beginning with this one at the top; the table beside says the same. */
import { fmtDate, fmtMonth, html, nothing, svg, t, table, text, today } from '@console/api';
import { dutyPage, standingChip } from './words.js';

const CENTRE = 250;
const [INNER, BAND, OUTER, RIM] = [110, 150, 222, 238];
const MONTHS = 12;

const monthsFrom = day => Array.from({ length: MONTHS }, (_, i) => {
  const month = Number(day.slice(5, 7)) - 1 + i;
  return `${Number(day.slice(0, 4)) + Math.floor(month / MONTHS)}-${String(month % MONTHS + 1).padStart(2, '0')}`;
});

/** What is overdue stands in the month of today. */
function months(rows) {
  const now = today(), all = monthsFrom(now);
  return all.map((month, i) => {
    const overdue = i === 0 ? rows.filter(row => row.standing === 'overdue') : [];
    const due = rows.filter(row => row.nextDue?.slice(0, 7) === month && row.standing !== 'overdue' && row.state !== 'not_applicable');
    return { month, overdue, due, total: overdue.length + due.length };
  });
}

export function clock(rows) {
  const coming = months(rows);
  return html`<div class="two">
    <section>${table({
      caption: t('security-protection.clockTable'),
      rows: coming.filter(month => month.total).flatMap(month => [...month.overdue, ...month.due]),
      columns: [
        { label: t('security-protection.duty'), head: true, wide: true, cell: row => html`<a href=${dutyPage(row.duty.code)}>${text(row.duty.name)}</a>` },
        { label: t('security-protection.nextDue'), cell: row => html`<span class="nowrap">${fmtDate(row.nextDue)}</span>` },
        { label: t('security-protection.standing'), cell: row => standingChip(row.standing) },
      ],
    })}</section>
    <section class="card" aria-hidden="true">${ring(coming)}<ul class="wheel-legend small">${key('left', t('security-protection.comes'))}${key('silent', t('security-protection.overdue'))}</ul></section></div>`;
}

const key = (name, words) => html`<li><svg class="wheel-key wheel" viewBox="0 0 10 10">${svg`<g class=${name}><path d="M0 0h10v10H0z"></path></g>`}</svg>${words}</li>`;

function ring(coming) {
  const most = Math.max(1, ...coming.map(month => month.total));
  return html`<svg class="wheel" viewBox="0 0 500 500" focusable="false">${coming.map(({ month, overdue, due, total }, turn) => {
    const reach = BAND + (OUTER - BAND) * total / most;
    const split = BAND + (reach - BAND) * due.length / Math.max(1, total);
    const bands = [['left', BAND, split], ['silent', split, reach]].filter(([, from, to]) => Number(to) > Number(from));
    const [x, y] = point(turn + 0.5, (INNER + BAND) / 2), [cx, cy] = point(turn + 0.5, RIM);
    return svg`<g class=${turn === 0 ? 'month now' : 'month'}><path d=${sector(turn, INNER, BAND)}></path>
      ${bands.map(([name, from, to]) => svg`<g class=${name}><path d=${sector(turn + 0.06, Number(from), Number(to), 0.88)}></path></g>`)}
      <text x=${x} y=${y}>${fmtMonth(month, { month: 'short', year: undefined })}</text>${total ? svg`<text class="count" x=${cx} y=${cy}>${total}</text>` : nothing}</g>`;
  })}<text class="year" x=${CENTRE} y=${CENTRE}>${today().slice(0, 4)}</text></svg>`;
}

/** A place on the ring: turns are months. */
function point(turn, radius) {
  const angle = (turn / MONTHS) * 2 * Math.PI - Math.PI / 2;
  return [CENTRE + radius * Math.cos(angle), CENTRE + radius * Math.sin(angle)].map(value => value.toFixed(1));
}

function sector(turn, from, to, width = 1) {
  const [a, b, c, d] = [point(turn, to), point(turn + width, to), point(turn + width, from), point(turn, from)].map(pair => pair.join(' '));
  return `M${a}A${to} ${to} 0 0 1 ${b}L${c}A${from} ${from} 0 0 0 ${d}Z`;
}
