// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { api, session, t, text } from '@console/api';
import { inWords } from './request-answers.js';
import { API, dutyPage, requestChip, requestPage, say, standingChip } from './words.js';

const NOW = ['overdue', 'due_soon'];
/** A request is open for some days, and one at a time of each kind and duty. */
const LATEST = 100;

/** What waits on the start page of whoever is within: duties that are late or due, and what another asked to have confirmed. */
export async function tasks() {
  const [late, asked] = await Promise.all([duties(), requests()]);
  return [...late, ...asked];
}

async function duties() {
  if (!session.may('security-protection.edit')) return [];
  const rows = await read(`${API}/duties`, []);
  return rows.filter(row => NOW.includes(row.standing)).map(row => ({
    title: text(row.duty.name),
    lead: row.duty.code,
    href: dutyPage(row.duty.code),
    due: row.nextDue,
    overdue: row.standing === 'overdue',
    chip: row.standing === 'overdue' ? undefined : standingChip(row.standing),
  }));
}

async function requests() {
  if (!session.may('security-protection.confirm')) return [];
  const { items } = await read(`${API}/requests?limit=${LATEST}`, { items: [] });
  return items.filter(row => row.state === 'open' && !row.mine).map(row => ({
    title: t('security-protection.taskConfirm', { what: say('requestKind', row.kind) }),
    lead: [inWords(row), t('security-protection.taskAskedBy', { name: row.askedBy })].filter(Boolean).join(' · '),
    href: requestPage(row.id),
    due: row.expiresAt,
    chip: requestChip(row.state),
  }));
}

/** Cannot be done without coverage: not shown without it. */
const read = (address, nothing) => api(address).catch(problem => {
  if (!problem.offline) throw problem;
  return nothing;
});
