// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { api, overdueChip, session, stateChip, t, text } from '@console/api';

/** What waits for the person on the start page: rounds to walk, rounds to approve. */
export async function tasks() {
  const [walk, approve] = await Promise.all([
    session.may('fire-safety.perform_round') ? rounds({ mine: 'true', limit: 8 }) : [],
    session.may('fire-safety.approve_round') ? rounds({ state: 'submitted', limit: 8 }) : [],
  ]);
  return [...walk.map(task), ...approve.map(task)];
}

const rounds = query => api('/fire-safety/v1/rounds', { query }).then(page => page.items);

const task = round => ({
  title: round.premise.name,
  lead: round.state === 'submitted' ? t('fire-safety.toApprove') : text(round.checklist.name),
  href: `/fire-safety/rounds/${round.id}`,
  due: round.dueAt,
  chip: round.overdue ? overdueChip() : stateChip('round', round.state),
});
