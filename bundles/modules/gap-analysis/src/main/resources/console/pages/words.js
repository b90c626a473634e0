// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** States, levels and answerers in words, and what several pages ask for. */
import { api, chip, fmtNumber, t, word } from '@console/api';

export const API = '/gap-analysis/v1';
export const ANSWERERS = ['department', 'central', 'it', 'hr', 'property', 'procurement'];
export const COMMON = 5;
export const CORNERSTONE = 3;

const ASSESSMENT = {
  draft: ['plain', 'calendar'], in_progress: ['info', 'edit'], self_assessed: ['info', 'send'], reviewed: ['info', 'eye'],
  approved: ['ok', 'done'], compiled: ['ok', 'file'], cancelled: ['plain', 'minus'],
};
const CAMPAIGN = { planned: ['plain', 'calendar'], open: ['info', 'edit'], compiled: ['ok', 'done'], cancelled: ['plain', 'minus'] };

const stateOf = (kind, looks) => state => {
  const [colour, name] = looks[state] ?? ['plain', 'minus'];
  return chip(colour, name, word(`gap-analysis.${kind}.${state}`, state));
};
export const assessmentChip = stateOf('assessment', ASSESSMENT);
export const campaignChip = stateOf('campaign', CAMPAIGN);
export const assessmentStates = () => Object.keys(ASSESSMENT).map(state => [state, t(`gap-analysis.assessment.${state}`)]);

export const lateChip = () => chip('bad', 'clock', t('gap-analysis.late'));

/** «department» and the like in words. */
export const answererWords = names => names.map(name => word(`gap-analysis.answerer.${name}`, name)).join(', ');

/** A level with two decimals, that the server counted: a text. */
export const scoreWords = score => score === null || score === undefined ? '–' : fmtNumber(Number(score), { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** With its sign: how much better or worse. */
export const changeWords = change => change === null || change === undefined ? '–'
  : fmtNumber(Number(change), { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' });

export const changeChip = change => change === null || change === undefined ? chip('plain', 'minus', t('gap-analysis.noChange'))
  : chip(Number(change) > 0 ? 'ok' : Number(change) < 0 ? 'bad' : 'plain', Number(change) > 0 ? 'up' : Number(change) < 0 ? 'down' : 'minus', changeWords(change));

/** Everything of a short list, page by page. */
export async function whole(path, query = {}, most = 1000) {
  const items = [];
  let after;
  do {
    const page = await api(path, { query: { ...query, limit: 200, after } });
    items.push(...page.items);
    after = page.next;
  } while (after && items.length < most);
  return items;
}

/** The number that a question is known by. */
export const label = node => node.properties?.label ?? node.ref;
