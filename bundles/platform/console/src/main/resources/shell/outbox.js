// SPDX-License-Identifier: Apache-2.0
// @ts-check
/**
 * What the user did and the server has not yet confirmed. A command is written together with the record and the photo
 * that it belongs to, is sent in order, one tab at a time, and leaves only when the server took it or the user says so:
 * what the server refuses is kept and shown.
 */
import { request, ApiProblem, edge } from './http.js';
import { db, isOpen } from './db.js';
import { session } from './session.js';

const listeners = new Set();
const FIRST_DELAY = 2000, LONGEST_DELAY = 300000;
let delay = FIRST_DELAY, timer, asked = false;

/**
 * @typedef {object} Command
 * @property {string} url under /api
 * @property {string} [method] PUT unless said otherwise
 * @property {any} [body]
 * @property {Record<string, string>} [headers]
 * @property {string} [replaceKey] a later command of the same key takes the place of an earlier one that waits
 * @property {string} [group] what it belongs to, such as a round
 * @property {boolean} [last] sent after everything else of its group: handing in
 * @property {string|number|null} [version] of the record that the user saw; sent as If-Match
 * @property {string} [label] what it is, in words, for the list of what waits
 * @property {string} [href] where in the console it was done
 * @property {{key: string, value: any}} [doc] the record as the user sees it now
 * @property {{key: string, value: Blob}} [blob] a photo; it is the body
 */

export const outbox = {
  state: { pending: 0, refused: 0, online: true, syncing: false },

  subscribe(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** @param {Command} command */
  async put(command) {
    const nonce = crypto.randomUUID();
    const { doc, blob, ...rest } = command;
    const entry = { method: 'PUT', ...rest, id: command.replaceKey ?? nonce, nonce, at: Date.now(), blobKey: blob?.key, docKey: doc?.key };
    await db.tx(['docs', 'outbox', 'blobs'], 'readwrite', (docs, box, blobs) => {
      if (doc) docs.put(doc.value, doc.key);
      if (blob) blobs.put(blob.value, blob.key);
      box.put(entry);
    });
    keepStore();
    await count();
    outbox.flush();
  },

  /** Everything that waits or was refused, oldest first. */
  async list() {
    return isOpen() ? (await db.all('outbox')).sort((a, b) => a.at - b.at) : [];
  },

  /** Sends what waits, then says what is left of the group: before handing in. */
  async settle(group) {
    await outbox.flush();
    const left = (await outbox.list()).filter(command => command.group === group);
    return { pending: left.filter(command => !command.refused), refused: left.filter(command => command.refused) };
  },

  /** Tries a refused command again. With the record's present version, where it was stale. */
  async retry(id, version) {
    await change(id, command => { delete command.refused; if (version !== undefined) command.version = version; });
    await outbox.flush();
  },

  /** Drops a command: the user's word. */
  async drop(id) {
    const command = await db.get('outbox', id);
    if (!command) return;
    await db.tx(['outbox', 'blobs', 'docs'], 'readwrite', (box, blobs, docs) => {
      box.delete(id);
      if (command.blobKey) blobs.delete(command.blobKey);
      if (command.docKey) docs.delete(command.docKey);
    });
    await count();
  },

  flush,
};

/** A record, from the server if it answers, else as it was taken along. Answers {value, kept}. */
export async function taken(path, options = {}) {
  try {
    const value = await request(path, options);
    const local = isOpen() && await db.get('docs', path).catch(() => null);
    const waiting = local && (await outbox.list()).some(command => command.docKey === path || (options.group && command.group === options.group));
    if (waiting) return { value: local, server: value.body, kept: true };
    if (isOpen()) await db.put('docs', value.body, path).catch(() => {});
    return { value: value.body, server: value.body, kept: false };
  } catch (problem) {
    const away = problem instanceof ApiProblem && (problem.offline || problem.status >= 500);
    const local = away && isOpen() ? await db.get('docs', path) : null;
    if (!local) throw problem;
    return { value: local, server: null, kept: true };
  }
}

let running = null;
function flush() {
  return running ??= send().finally(() => { running = null; });
}

async function send() {
  if (!isOpen() || session.state !== 'in') return;
  await navigator.locks.request(`outbox-${session.who.account}`, async () => {
    emit({ syncing: true });
    try {
      for (let command = await next(); command; command = await next()) {
        await sendOne(command);
        delay = FIRST_DELAY;
        await count();
      }
    } catch (problem) {
      schedule();
    } finally {
      emit({ syncing: false });
    }
  });
  await count();
}

/** The oldest that may go: a `last` one waits for the rest of its group, also for what was refused. */
async function next() {
  const all = await outbox.list();
  return all.find(command => !command.refused
    && !(command.last && all.some(other => other !== command && other.group === command.group && !other.last)));
}

async function sendOne(command) {
  const blob = command.blobKey && await db.get('blobs', command.blobKey);
  const known = await db.get('versions', command.url);
  const ifMatch = known !== undefined && !(Number(known) < Number(command.version ?? -1)) ? known : command.version;
  try {
    const answer = await request(command.url, {
      method: command.method,
      body: blob || command.body,
      ifMatch: command.method === 'PUT' ? ifMatch : undefined,
      headers: { 'Idempotency-Key': command.nonce, ...(blob ? { 'Content-Type': blob.type } : {}), ...command.headers },
    });
    await done(command, answer.headers.get('ETag'));
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    if (problem.offline || problem.status >= 500 || problem.status === 401 || problem.status === 429) throw problem;
    await change(command.id, entry => {
      entry.refused = { status: problem.status, rule: problem.rule, title: problem.title, detail: problem.detail, violations: problem.violations };
    }, command.nonce);
  }
}

/** Took it: the command and its photo go, unless the user has changed the answer meanwhile; then only its version is kept. */
async function done(command, etag) {
  await db.tx(['outbox', 'blobs', 'versions'], 'readwrite', (box, blobs, versions) => {
    if (etag) versions.put(etag.replace(/^W\/|"/g, ''), command.url);
    if (command.blobKey) blobs.delete(command.blobKey);
    const present = box.get(command.id);
    present.onsuccess = () => { if (present.result?.nonce === command.nonce) box.delete(command.id); };
  });
}

async function change(id, edit, nonce) {
  await db.tx('outbox', 'readwrite', box => {
    const present = box.get(id);
    present.onsuccess = () => {
      if (present.result && (!nonce || present.result.nonce === nonce)) {
        edit(present.result);
        box.put(present.result);
      }
    };
  });
  await count();
}

async function count() {
  const all = await outbox.list().catch(() => []);
  emit({ pending: all.filter(command => !command.refused).length, refused: all.filter(command => command.refused).length });
}

function emit(change) {
  Object.assign(outbox.state, change);
  listeners.forEach(listener => listener(outbox.state));
}

function schedule() {
  clearTimeout(timer);
  timer = setTimeout(flush, delay);
  delay = Math.min(delay * 2, LONGEST_DELAY);
}

/** Asks the browser once not to throw the store away when space runs short. */
function keepStore() {
  if (!asked) navigator.storage?.persist?.().catch(() => {});
  asked = true;
}

// What the last real request said is believed, navigator.onLine only as a reason to try.
edge.reachable = reachable => {
  if (reachable === outbox.state.online) return;
  emit({ online: reachable });
  if (reachable && outbox.state.pending) { delay = FIRST_DELAY; setTimeout(flush); }
};
addEventListener('online', () => { delay = FIRST_DELAY; flush(); });
document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') flush(); });
session.subscribe(({ state }) => { if (state === 'in') count().then(flush); });
