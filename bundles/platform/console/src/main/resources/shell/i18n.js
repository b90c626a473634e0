// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** Words, dates and numbers in Swedish and English. */

const LOCALES = { sv: 'sv-SE', en: 'en-GB' };
const ZONE = 'Europe/Stockholm';
const NBSP = '\u00a0';

/** @type {Record<string, Record<string, any>>} */
const catalogue = { sv: {}, en: {} };
/** prefix → base address of its catalogues */
const sources = new Map();
const fetched = new Map();
const listeners = new Set();
let current = document.documentElement.lang === 'en' ? 'en' : 'sv';

export const lang = () => current;
export const locale = () => LOCALES[current];

/** Calls back when language or words change; answers a function that ends it. */
export const onLang = listener => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const changed = () => listeners.forEach(listener => listener(current));

export async function setLang(next) {
  if (next !== 'sv' && next !== 'en') return;
  await Promise.all([...sources.keys()].map(prefix => words(prefix, next)));
  current = next;
  localStorage.setItem('rond.lang', next);
  document.documentElement.lang = next;
  changed();
}

/**
 * A catalogue under its own prefix: `${base}i18n/sv.json` and `en.json`, flat keys. Only the language in use is fetched.
 */
export async function addMessages(prefix, base) {
  sources.set(prefix, base);
  await words(prefix, current);
  changed();
}

function words(prefix, language) {
  const address = `${sources.get(prefix)}i18n/${language}.json`;
  if (!fetched.has(address)) {
    fetched.set(address, fetch(address).then(async response => {
      if (!response.ok) throw new Error(`${address} ${response.status}`);
      for (const [key, value] of Object.entries(await response.json())) catalogue[language][`${prefix}.${key}`] = value;
    }).catch(error => { fetched.delete(address); throw error; }));
  }
  return fetched.get(address);
}

/** t('shell.shown', { n: 3 }). A value may be an object of plural forms {one, other}, chosen by `n`. An unknown key answers itself. */
export function t(key, values = {}) {
  let message = catalogue[current][key] ?? catalogue.sv[key] ?? key;
  if (typeof message === 'object') message = message[new Intl.PluralRules(locale()).select(values.n ?? 0)] ?? message.other;
  return message.replace(/\{(\w+)\}/g, (_, name) => typeof values[name] === 'number' ? fmtNumber(values[name]) : values[name] ?? '');
}

/** Whether there are words for the key: for codes that a newer server may send. */
export const knows = key => key in catalogue[current] || key in catalogue.sv;

/** The words for a code, or the code itself where there are none. */
export const word = (key, fallback) => knows(key) ? t(key) : fallback;

/** A text of the server in two languages: {sv, en}, or a plain string. */
export const text = value => value == null ? '' : typeof value === 'string' ? value : value[current] ?? value.sv ?? '';

const formats = new Map();
function format(kind, options) {
  const key = kind.name + current + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new kind(locale(), options));
  return formats.get(key);
}

const isDay = value => /^\d{4}-\d{2}-\d{2}$/.test(value);
const date = (value, options) => value == null || value === '' ? '' :
  format(Intl.DateTimeFormat, { timeZone: isDay(value) ? 'UTC' : ZONE, ...options }).format(new Date(value));

/** 27 nov. 2026. A day stays that day wherever the reader is. */
export const fmtDate = value => date(value, { day: 'numeric', month: 'short', year: 'numeric' });
export const fmtDateTime = value => date(value, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
/** nov. 2026, of 2026-11 or a day. */
export const fmtMonth = (value, options = {}) => date(value.length === 7 ? `${value}-01` : value, { month: 'short', year: 'numeric', ...options });
export const fmtNumber = (value, options = {}) => value == null ? '–' : format(Intl.NumberFormat, options).format(value);
/** 86.4 → 86,4 % with a space that does not break. */
export const fmtPercent = value => value == null ? '–' : fmtNumber(value, { maximumFractionDigits: 1 }) + (current === 'sv' ? NBSP : '') + '%';
export const fmtSize = bytes => bytes < 1024 ? `${fmtNumber(bytes)}${NBSP}B`
  : bytes < 1048576 ? `${fmtNumber(bytes / 1024, { maximumFractionDigits: 0 })}${NBSP}kB`
    : `${fmtNumber(bytes / 1048576, { maximumFractionDigits: 1 })}${NBSP}MB`;

/** "in 3 days", "yesterday"; for due dates. Counts whole days. */
export function fmtDays(value, now = new Date()) {
  const day = moment => Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(moment));
  const then = isDay(value) ? Date.parse(value) : day(new Date(value));
  return format(Intl.RelativeTimeFormat, { numeric: 'auto' }).format(Math.round((then - day(now)) / 86400000), 'day');
}

/** Today in the municipality's time, YYYY-MM-DD. */
export const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date());
