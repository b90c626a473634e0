// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** Rounds that are taken along: everything that its owner has to walk is on the device before the coverage ends. */
import { db, outbox, session, taken } from '@console/api';

export const ROUNDS = '/fire-safety/v1/rounds';
export const MINE = `${ROUNDS}?mine=true&limit=100`;
export const WALKED = ['open', 'in_progress', 'returned'];

/** My rounds as the server lists them, or as they were taken along. */
export const mine = async () => (await taken(MINE)).value;

/** Fetches each round to be walked, one after the other; forgets those that are mine no more and of which nothing waits. */
export async function takeAlong() {
  if (!session.may('fire-safety.perform_round')) return;
  const { value, kept } = await taken(MINE);
  if (kept) return;
  const wanted = value.items.filter(round => WALKED.includes(round.state)).map(round => `${ROUNDS}/${round.id}`);
  for (const path of wanted) await taken(path);
  const waiting = new Set((await outbox.list()).map(command => `${ROUNDS}/${command.group}`));
  const present = await db.tx('docs', 'readonly', docs => docs.getAllKeys());
  for (const path of present.filter(key => key.startsWith(`${ROUNDS}/`))) {
    if (!wanted.includes(path) && !waiting.has(path)) await db.del('docs', path);
  }
}
