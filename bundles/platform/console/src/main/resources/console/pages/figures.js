// SPDX-License-Identifier: Apache-2.0
/** Key figures as tiles, and the periods that one can look at. */
import { chip, fmtDateTime, fmtMonth, fmtNumber, fmtPercent, html, icon, note, nothing, stateChip, stateWord, t, text, today, word } from '@console/api';

/** What the value 0, 1 or 2 of a goal says. */
const GOALS = ['not_achieved', 'partly', 'achieved'];

/** A value in words: a dash where there was nothing to compare with. */
export const valueWords = (measure, value) => value === null || value === undefined ? '–'
  : measure === 'percent' ? fmtPercent(value)
    : measure === 'goal_status' ? stateWord('goal', GOALS[value] ?? String(value))
    : measure === 'days' ? t('rond.figure.days', { n: value })
      : measure === 'level_delta' ? fmtNumber(value, { maximumFractionDigits: 2, signDisplay: 'exceptZero' })
        : fmtNumber(value, { maximumFractionDigits: 2 });

/** A value to be shown large: how far a goal has come by colour, icon and word. */
export const shownValue = (measure, value) => measure === 'goal_status' && GOALS[value] ? stateChip('goal', GOALS[value]) : valueWords(measure, value);

/** How a figure stands: ok, bad, or null where nothing is aimed at. */
export function standing({ value, target, direction }) {
  if (value === null || value === undefined || direction === 'none') return null;
  if (target === null || target === undefined) return direction === 'down' ? (value === 0 ? 'ok' : 'bad') : null;
  return (direction === 'down' ? value <= target : value >= target) ? 'ok' : 'bad';
}

export function standingChip(figure) {
  if (figure.value === null || figure.value === undefined) return chip('plain', 'minus', t('rond.figure.nothing'));
  if (figure.measure === 'goal_status') return nothing;                  // the value itself says it
  const stands = standing(figure);
  if (!stands) return nothing;
  if (figure.target === null) return stands === 'ok' ? chip('ok', 'check', t('rond.figure.none')) : chip('bad', 'alert', t('rond.figure.act'));
  const aim = valueWords(figure.measure, figure.target);
  if (stands === 'ok') return chip('ok', 'check', t('rond.figure.reached', { aim }));
  return isGoingOn(figure) ? chip('warn', 'clock', t('rond.figure.soFar', { aim })) : chip('bad', 'alert', t('rond.figure.missed', { aim }));
}

/** What is not yet due counts in the whole and can still be done in time: the figure is not final. */
const isGoingOn = ({ direction, parts }) => direction === 'up' && ['pending', 'not_due', 'not_yet_due'].some(part => parts?.[part] > 0);

/** Counts that stand beside a figure, such as how many of each severity. */
export const partWords = parts => Object.entries(parts ?? {}).filter(([, count]) => count > 0).map(([name, count]) => {
  const [kind, code] = name.split('.');
  const words = code && kind === 'severity' ? stateWord('severity', code) : code && kind === 'responsible' ? word(`shell.responsible.${code}`, code) : word(`rond.part.${name}`, name);
  return name === 'too_few' ? words : `${words} ${fmtNumber(count)}`;
}).join(' · ');

/** What a figure means and when it was counted, to be unfolded; on paper it is. */
export const meaning = figure => figure.counted ? html`<details class="meaning small"><summary>${icon('info')}${t('rond.figure.meaning')}<span class="vh">: ${text(figure.name)}</span></summary>
  <p><span class="muted">${t('rond.figure.what')}</span> ${text(figure.counted)}</p>
  ${figure.among ? html`<p><span class="muted">${t('rond.figure.among')}</span> ${text(figure.among)}</p>` : nothing}
  <p class="muted num">${t('rond.figure.counted', { figure: figure.figure, version: String(figure.version), time: fmtDateTime(figure.asOf) })}</p></details>` : nothing;

/** Tiles with value, what it is of, how it stands, and a way to the records behind. */
export const tiles = (figures, { records = true } = {}) => html`<dl class="tiles">${figures.map(figure => html`<div class="card tile"><dt>${text(figure.name)}</dt>
  <dd><span class="val">${shownValue(figure.measure, figure.value)}</span>
    ${figure.denominator ? html`<span class="small muted num">${t('rond.figure.of', { n: figure.numerator, all: figure.denominator })}</span>` : nothing}
    ${partWords(figure.parts) ? html`<span class="small muted">${partWords(figure.parts)}</span>` : nothing}
    ${standingChip(figure)}${meaning(figure)}
    ${records && figure.records && (figure.denominator || figure.numerator) ? html`<a class="small no-print" href=${recordsAddress(figure.records)}>${t('rond.figure.records')}<span class="vh">: ${text(figure.name)}</span></a>` : nothing}</dd></div>`)}</dl>`;

/** Why some figures are not there, once for each reason. */
export function absences(absent) {
  const reasons = new Map();
  for (const { figure, reason } of absent) {
    const why = text(reason);
    reasons.set(why, [...new Set([...reasons.get(why) ?? [], figure])]);
  }
  return [...reasons].map(([why, figures]) => note('warn', html`<p>${why} <span class="muted num">(${figures.join(', ')})</span></p>`));
}

/** A number that leads to the records behind it, for whoever is let in to them. @param about what stands for the eye in the number alone, for the ear */
export const toRecords = (address, shown, about = nothing) => address ? html`<a class="nowrap" href=${recordsAddress(address)}>${shown}<span class="vh">${about}</span></a>` : html`<span class="nowrap">${shown}</span>`;

/** Where the console shows the records of an API address: /api/followup/v1/findings?… is /findings?… */
export const recordsAddress = address => address.replace(/^\/api/, '').replace(/^\/followup\/v1\/(findings|duties)/, '/$1').replace(/^\/([a-z-]+)\/v1\//, '/$1/');

export const PERIODS = ['quarter', 'month', 'tertial', 'year', 'school'];

/** Which kind a period is: 2026-Q1, 2026-03, 2026-T1, 2026, 2025/2026. */
export const kindOf = period => /Q\d$/.test(period) ? 'quarter' : /T\d$/.test(period) ? 'tertial' : /\//.test(period) ? 'school' : /^\d{4}$/.test(period) ? 'year' : 'month';

/** The present period of a kind and those before it: [[value, words]], latest first. */
export function periods(kind, day = today()) {
  const year = Number(day.slice(0, 4)), month = Number(day.slice(5, 7));
  const back = (count, perYear, now) => Array.from({ length: count }, (_, i) => {
    const n = year * perYear + now - 1 - i;
    return [Math.floor(n / perYear), n % perYear + 1];
  });
  switch (kind) {
    case 'year': return Array.from({ length: 6 }, (_, i) => [String(year - i), String(year - i)]);
    case 'school': return Array.from({ length: 5 }, (_, i) => (month >= 8 ? year : year - 1) - i).map(first => [`${first}/${first + 1}`, `${first}/${first + 1}`]);
    case 'tertial': return back(9, 3, Math.ceil(month / 4)).map(([y, n]) => [`${y}-T${n}`, t('rond.period.tertialOf', { n, year: String(y) })]);
    case 'month': return back(24, 12, month).map(([y, n]) => `${y}-${String(n).padStart(2, '0')}`).map(value => [value, fmtMonth(value, { month: 'long' })]);
    default: return back(12, 4, Math.ceil(month / 3)).map(([y, n]) => [`${y}-Q${n}`, t('rond.period.quarterOf', { n, year: String(y) })]);
  }
}

/** The present one. */
export const present = kind => periods(kind)[0][0];

/** A period in words. */
export const periodWords = period => periods(kindOf(period)).find(([value]) => value === period)?.[1] ?? period;

