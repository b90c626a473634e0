// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** Words, chips and choices that several pages of internal control share. */
import { api, chip, fmtPercent, html, nothing, t } from '@console/api';

export const PLAN_STATES = ['draft', 'proposed', 'adopted', 'active', 'reported', 'replaced'];
const PLAN = { draft: ['plain', 'edit'], proposed: ['warn', 'send'], adopted: ['info', 'flag'], active: ['info', 'play'], reported: ['ok', 'done'], replaced: ['plain', 'history'] };

/** States of a control that can still be planned otherwise or left out. */
export const TO_DO = ['planned', 'in_progress'];

export const CONTROL_STATES = ['planned', 'in_progress', 'performed', 'no_deviation', 'minor_deviation', 'major_deviation', 'followed_up', 'not_performed'];
const CONTROL = {
  planned: ['plain', 'calendar'], in_progress: ['info', 'edit'], performed: ['info', 'send'], no_deviation: ['ok', 'done'], minor_deviation: ['warn', 'flag'],
  major_deviation: ['bad', 'alert'], followed_up: ['ok', 'check'], not_performed: ['bad', 'minus'],
};

const LIGHT = { green: ['ok', 'done'], yellow: ['warn', 'eye'], red: ['bad', 'stop'], none: ['plain', 'minus'] };

/** The colours of the matrix: three bands. */
const BAND = { low: ['ok', 'check', 'green'], medium: ['warn', 'info', 'yellow'], high: ['bad', 'alert', 'orange'] };
export const HANDLINGS = ['accept', 'control', 'direct_action'];
export const METHODS = ['random', 'systematic', 'largest', 'all'];
export const RISK_STEPS = [1, 2, 3, 4];

export const say = (prefix, value) => t(`internal-control.${prefix}.${value}`);
export const planChip = state => chip(...PLAN[state], say('plan', state));
export const controlChip = (state, late = false) => html`${chip(...CONTROL[state], say('control', state))}${late ? html` ${chip('bad', 'clock', t('internal-control.late'))}` : nothing}`;
export const lightChip = light => chip(...LIGHT[light], say('light', light));
export const bandOf = value => value >= 9 ? 'high' : value >= 4 ? 'medium' : 'low';
export const bandChip = band => chip(BAND[band][0], BAND[band][1], say('band', band));
export const bandIcon = band => BAND[band][1];
export const bandClass = band => BAND[band][2];

/** Whether somebody has judged what an action did, or decided that it is not to be done. */
export const checked = action => !!action.effect || action.state === 'rejected';
export const helped = action => ['effective', 'partly'].includes(action.effect);

/** [[value, words]], with a first one for all. */
export const choices = (prefix, values, first = t('internal-control.all')) => [['', first], ...values.map(value => [value, say(prefix, value)])];

/** [[value, words]], where one must be chosen. */
export const options = (prefix, values) => values.map(value => [value, say(prefix, value)]);

/** «3 of 4», with the share where there is one. */
export const share = (part, whole, percent) => whole ? html`<span class="nowrap">${t('internal-control.partOf', { part, whole })}</span>${percent === null || percent === undefined ? nothing : html` <span class="muted nowrap">${fmtPercent(Number(percent))}</span>`}` : '–';

/** Searches for those that have a plan: boards and companies, and nothing that would be refused afterwards. */
export const boards = async q => (await Promise.all(['board', 'company'].map(kind => api('/organisation/v1/units', { query: { q, kind, limit: 8 } }))))
  .flatMap(({ items }) => items).map(unit => ({ id: unit.id, label: unit.name, detail: unit.code, item: unit }));

/** Fewer rows than the plan of the sample says. */
export const shortSample = (size, planned) => planned && size < planned ? chip('warn', 'flag', t('internal-control.fewerThanPlanned', { planned })) : nothing;

/** A board's decision as in its minutes. */
export const decision = made => made ? html`<span class="nowrap">${made.meetingDate}</span>, <span class="nowrap">${made.paragraph}</span><br><span class="small muted">${made.registrationNumber}</span>` : '–';

/** The period that a span of days lies in: a tertial, or the year. */
export const periodOf = (from, to) => {
  const part = day => Math.ceil(Number(day.slice(5, 7)) / 4);
  return part(from) === part(to) ? `${from.slice(0, 4)}-T${part(from)}` : from.slice(0, 4);
};

/** A period as it is called where one chooses it. */
export const periodWords = period => /^\d{4}-T\d$/.test(period) ? t('internal-control.tertial', { year: period.slice(0, 4), part: period.slice(-1) }) : period;

/** This year and its tertials, and those of the years around it. */
export const periods = (today = new Date()) => {
  const year = today.getFullYear();
  return [year + 1, year, year - 1, year - 2].flatMap(one => [[String(one), t('internal-control.wholeYear', { year: String(one) })],
    ...[1, 2, 3].map(part => [`${one}-T${part}`, t('internal-control.tertial', { year: String(one), part })])]);
};
