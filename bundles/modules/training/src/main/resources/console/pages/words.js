// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** Words, chips and choices that several pages of the training register share. */
import { api, chip, fmtDate, html, nothing, t, text, today } from '@console/api';

export const say = (prefix, value) => t(`training.${prefix}.${value}`);

/** [[value, words]], with a first one for none or all. */
export const choices = (prefix, values, first) => [...(first === undefined ? [] : [['', first]]), ...values.map(value => [value, say(prefix, value)])];

const VALIDITY = { none: ['plain', 'minus'], valid: ['ok', 'done'], expiring: ['warn', 'clock'], expired: ['bad', 'alert'] };
const RECORD = { enrolled: ['info', 'calendar'], completed: ['ok', 'done'], failed: ['bad', 'alert'], no_show: ['warn', 'minus'], cancelled: ['plain', 'minus'], revoked: ['bad', 'stop'] };
const SESSION = { planned: ['info', 'calendar'], held: ['ok', 'done'], cancelled: ['bad', 'stop'] };
const REGISTRATION = { requested: ['warn', 'clock'], waiting: ['info', 'clock'], admitted: ['ok', 'done'], declined: ['bad', 'minus'], withdrawn: ['plain', 'minus'] };
const DOUBT = { pending: ['warn', 'clock'], confirmed: ['ok', 'done'], rejected: ['plain', 'minus'] };

/** How a course is given. */
export const FORMATS = ['classroom', 'practical', 'classroom_practical', 'classroom_exercise', 'exercise', 'e_learning'];
export const formatWords = format => FORMATS.includes(format) ? say('formatOf', format) : format;

const of = (map, prefix) => value => chip(...(map[value] ?? ['plain', 'minus']), say(prefix, value));

export const validityChip = of(VALIDITY, 'validity');
export const recordChip = of(RECORD, 'recordState');
export const sessionChip = of(SESSION, 'sessionState');
export const registrationChip = of(REGISTRATION, 'registrationState');
export const doubtChip = of(DOUBT, 'doubtState');

/** How many places are taken, and how many wait for one, each by itself. */
export const placesCell = row => html`${row.restricted ? row.participants ?? '–' : taken(row)}${row.waiting ? html` <span class="small muted nowrap">${t('training.alsoWaiting', { n: row.waiting })}</span>` : nothing}`;

export const taken = row => !row.maxParticipants ? t('training.enrolledNow', { n: row.enrolled })
  : t(row.enrolled > row.maxParticipants ? 'training.moreThanPlanned' : 'training.placesTaken', { n: row.enrolled, all: row.maxParticipants });

/** Where one's own sign-up stands; who waits is told their place in the line. */
export const signUpCell = row => html`${registrationChip(row.state)}${row.line ? html` <span class="small muted nowrap">${t('training.inLine', { n: row.line })}</span>` : nothing}`;

/** A completed record by its validity, any other by its state. */
export const standing = row => row.state === 'completed' ? validityChip(row.validity) : recordChip(row.state);

/** By when something must be taken, and how urgent that is. */
export const dueCell = row => !row.due ? t('training.dueNow') : row.due >= today() ? html`<span class="nowrap">${fmtDate(row.due)}</span>` : t(row.validUntil ? 'training.overSince' : 'training.lackingSince', { date: fmtDate(row.due) });
export const dueChip = row => row.due && row.due >= today() ? chip('info', 'clock', t('training.timeLeft')) : chip('bad', 'alert', t('training.dueLacking'));

/** Every course that is taught, for a choice: [[code, name]]. */
export const courses = async () => (await api('/training/v1/courses', { query: { limit: 500 } })).items;
export const courseChoices = (all, first) => [...(first === undefined ? [] : [['', first]]), ...(all ?? []).map(course => [course.code, words(course.current.name)])];

/** A text in both languages as a plain string. */
export const words = value => String(text(value));

export const warnings = list => list.length ? html`<ul>${list.map(one => html`<li>${one}</li>`)}</ul>` : nothing;

const ZONE = 'Europe/Stockholm';
const wall = moment => new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' }).format(moment).replace(' ', 'T');

/** A moment as a field of local time shows it, and back: in Sweden, wherever the browser is. */
export const toLocal = instant => instant ? wall(new Date(instant)) : '';
export const fromLocal = local => {
  const guess = Date.parse(`${local}Z`);
  return new Date(guess - (Date.parse(`${wall(new Date(guess))}Z`) - guess)).toISOString();
};

export const timeOf = instant => toLocal(instant).slice(11);

/** A number of a field; null where it is empty. */
export const number = value => value === '' || value === null || value === undefined ? null : Number(value);
