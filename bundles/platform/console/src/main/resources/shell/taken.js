// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** Records that are taken along, so that they can be read where the server does not answer. */
import { db, isOpen } from './db.js';
import { ApiProblem, request } from './http.js';

const PATIENCE = 5000;

/**
 * A record, from the server if it answers, else as it was taken along. Answers {value, kept}.
 *
 * @param {string} path
 * @param {any} [options] of the request
 */
export async function taken(path, options = {}) {
  const kept = isOpen() ? await db.get('docs', path).catch(() => null) : null;
  try {
    const { body } = await request(path, { ...options, timeout: kept ? PATIENCE : options.timeout }); // one bar is no coverage
    if (isOpen()) await db.put('docs', body, path).catch(() => {});
    return { value: body, server: body, kept: false };
  } catch (problem) {
    const away = problem instanceof ApiProblem && (problem.offline || problem.status >= 500);
    if (!away || !kept) throw problem;
    return { value: kept, server: null, kept: true };
  }
}
