// SPDX-License-Identifier: Apache-2.0
/** Key figures as tiles, and the periods that one can look at. */
import { api, chip, fmtMonth, fmtNumber, fmtPercent, html, nothing, t, text, today } from '@console/api';

/** The figures of a unit and period, in their order: [{figure, name, value, …}]. */
export async function readFigures({ unit, period = quarterOf(today()) }) {
  const definitions = (await api('/followup/v1/figures')).items;
  return Promise.all(definitions.map(({ id }) => api(`/followup/v1/figures/${id}`, { query: { unit, period } })));
}

export const words = figure => figure.unit === 'percent' || figure.measure === 'percent' ? fmtPercent(figure.value) : fmtNumber(figure.value, { maximumFractionDigits: 1 });

/** How a figure stands against its target: ok, bad, or nothing to say. */
export function standing({ value, target, direction, denominator }) {
  if (value === null || value === undefined || denominator === 0) return null;
  if (direction === 'down' && (target === null || target === undefined)) return value === 0 ? 'ok' : 'bad';
  if (target === null || target === undefined || direction === 'none') return null;
  return (direction === 'down' ? value <= target : value >= target) ? 'ok' : 'bad';
}

export function standingChip(figure) {
  const stands = standing(figure);
  if (figure.denominator === 0 || figure.value === null) return chip('plain', 'minus', t('rond.figure.nothing'));
  if (!stands) return nothing;
  const aim = figure.target === null || figure.target === undefined ? null : figure.denominator === null ? fmtNumber(figure.target) : fmtPercent(figure.target);
  if (!aim) return stands === 'ok' ? chip('ok', 'check', t('rond.figure.none')) : chip('bad', 'alert', t('rond.figure.act'));
  return stands === 'ok' ? chip('ok', 'check', t('rond.figure.reached', { aim })) : chip('bad', 'alert', t('rond.figure.missed', { aim }));
}

export const tiles = figures => html`<dl class="tiles">${figures.map(figure => html`<div class="card tile"><dt>${text(figure.name)}</dt>
  <dd><span class="val">${words(figure)}</span>${figure.denominator === null || figure.denominator === undefined ? nothing
    : html`<span class="small muted num">${t('rond.figure.of', { n: figure.numerator, all: figure.denominator })}</span>`}${standingChip(figure)}</dd></div>`)}</dl>`;

const quarterOf = day => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
const yearOf = day => Number(day.slice(0, 4));

export const PERIODS = ['quarter', 'month', 'tertial', 'year', 'school'];

/** Which kind a period is: 2026-Q1, 2026-03, 2026-T1, 2026, 2025/2026. */
export const kindOf = period => /Q\d$/.test(period) ? 'quarter' : /T\d$/.test(period) ? 'tertial' : /\//.test(period) ? 'school' : /^\d{4}$/.test(period) ? 'year' : 'month';

/** The present period of a kind and those before it: [[value, words]], latest first. */
export function periods(kind, day = today()) {
  const year = yearOf(day), month = Number(day.slice(5, 7));
  const back = (count, perYear, now) => Array.from({ length: count }, (_, i) => {
    const n = year * perYear + now - 1 - i;
    return [Math.floor(n / perYear), n % perYear + 1];
  });
  switch (kind) {
    case 'year': return Array.from({ length: 6 }, (_, i) => [String(year - i), String(year - i)]);
    case 'school': {
      const first = month >= 8 ? year : year - 1;
      return Array.from({ length: 5 }, (_, i) => [`${first - i}/${first - i + 1}`, `${first - i}/${first - i + 1}`]);
    }
    case 'tertial': return back(9, 3, Math.ceil(month / 4)).map(([y, n]) => [`${y}-T${n}`, t('rond.period.tertialOf', { n, year: String(y) })]);
    case 'month': return back(24, 12, month).map(([y, n]) => {
      const value = `${y}-${String(n).padStart(2, '0')}`;
      return [value, fmtMonth(value, { month: 'long' })];
    });
    default: return back(12, 4, Math.ceil(month / 3)).map(([y, n]) => [`${y}-Q${n}`, t('rond.period.quarterOf', { n, year: String(y) })]);
  }
}

export const present = kind => periods(kind)[0][0];
export const periodWords = period => periods(kindOf(period)).find(([value]) => value === period)?.[1] ?? period;
