// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { api, chip, overdueChip, session, stateChip, t, text } from '@console/api';
import { mine } from './along.js';

/** What waits for the person on the start page: rounds to walk, rounds to approve. */
export async function tasks() {
  const [walk, approve, reports] = await Promise.all([
    session.may('fire-safety.perform_round') ? toWalk() : [],
    session.may('fire-safety.approve_round') ? whenReached(rounds({ state: 'submitted', limit: 8 })) : [],
    session.may('fire-safety.triage_report') ? whenReached(api('/fire-safety/v1/reports', { query: { state: 'new', limit: 8 } }).then(page => page.items)) : [],
  ]);
  return [...reports.map(report), ...walk.map(task), ...approve.map(task)];
}

const rounds = query => api('/fire-safety/v1/rounds', { query }).then(page => page.items);

/** Also without coverage: what was taken along. */
const toWalk = () => rounds({ mine: 'true', limit: 8 }).catch(async problem => {
  if (!problem.offline) throw problem;
  return (await mine()).items.slice(0, 8);
});

/** What cannot be done without coverage is not shown without it. */
const whenReached = answer => answer.catch(problem => {
  if (!problem.offline) throw problem;
  return [];
});

const task = round => ({
  title: round.premise.name,
  lead: round.state === 'submitted' ? t('fire-safety.toApprove') : text(round.checklist.name),
  href: `/fire-safety/rounds/${round.id}`,
  due: round.dueAt,
  chip: round.overdue ? overdueChip() : stateChip('round', round.state),
});

const report = ({ premise, text: words, reportedAt }) => ({
  title: premise.name,
  lead: words.length > 80 ? `${words.slice(0, 79)}…` : words,
  href: '/fire-safety/reports',
  due: reportedAt,
  overdue: false,
  chip: chip('warn', 'flag', t('fire-safety.report.new')),
});
