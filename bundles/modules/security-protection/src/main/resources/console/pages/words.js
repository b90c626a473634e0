// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** Words and chips that several pages of security protection share. */
import { ApiProblem, chip, html, note, nothing, stateChip, t, toast } from '@console/api';

const STANDING = {
  not_started: ['plain', 'minus'], in_progress: ['info', 'play'], fulfilled: ['ok', 'done'],
  due_soon: ['warn', 'clock'], overdue: ['bad', 'alert'], not_applicable: ['plain', 'stop'],
};
const REQUEST = {
  open: ['info', 'clock'], confirmed: ['ok', 'done'], refused: ['bad', 'stop'], cancelled: ['plain', 'minus'], expired: ['warn', 'clock'],
};
const GOALS = ['not_achieved', 'partly', 'achieved'];

export const API = '/security-protection/v1';
/** The dot of a code is a hyphen in the addresses that notices and duties have kept. */
export const dutyPage = code => `/security-protection/duties/${code.replace('.', '-')}`;

export const requestPage = id => `/security-protection/requests/${id}`;

export const say = (prefix, value) => t(`security-protection.${prefix}.${value}`);
export const standingChip = standing => chip(...STANDING[standing], say('standingOf', standing));
export const requestChip = state => chip(...REQUEST[state], say('requestOf', state));

/** That something about a duty has been asked for and waits for another. */
export const waitingChip = ({ waiting }) => waiting.length ? chip('info', 'clock', t('security-protection.waiting')) : nothing;

/** A share, or how far a goal has come, by colour, icon and word. */
export const valueOf = ({ measure, value }) => value === null ? '–' : measure === 'goal_status' ? stateChip('goal', GOALS[value]) : t('security-protection.percent', { n: value });

/** What must never be written here, above whatever one can write in. */
export const banner = () => note('warn', html`<p><strong>${t('security-protection.banner')}</strong></p><p>${t('security-protection.bannerMore')}</p>`, 'shield');

/** The question before anything is written: it has to be answered anew each time. */
export const gateField = form => html`${form.radios('gate', {
  label: t('security-protection.gate'), required: true,
  options: [['no', t('security-protection.gateNo'), 'check'], ['yes', t('security-protection.gateYes'), 'stop', 'bad']],
})}${form.values.gate === 'yes' ? note('bad', t('security-protection.gateStop'), 'stop') : ''}`;

/** What has to be filled in: asked here until the question is answered, then told by the server with all else that is wrong. */
export const needed = form => form.values.gate === 'no' ? 'server' : true;

/** @returns {Record<string, string>} */
export const gateCheck = given => given.gate === 'no' ? {} : { gate: t(given.gate === 'yes' ? 'security-protection.gateStop' : 'security-protection.gateFirst') };

/** Does something and says that it is done, or why not. */
export async function attempt(deed, done = undefined) {
  try {
    const answer = await deed();
    if (done) toast(done);
    return answer ?? true;
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    toast(problem.violations[0]?.message ?? problem.detail ?? problem.title, 'bad');
    return undefined;
  }
}
