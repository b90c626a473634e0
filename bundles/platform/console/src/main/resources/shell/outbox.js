// SPDX-License-Identifier: Apache-2.0
// @ts-check
/**
 * What the user did and the server has not yet confirmed. A command is written together with its photo, is sent in order,
 * one tab at a time, and leaves only when the server took it or the user says so: what the server refuses is kept and
 * shown. Where the device has no room, it stays in the memory of the page, and the page says so.
 */
import { request, ApiProblem, edge } from './http.js';
import { db, isOpen, keepStore } from './db.js';
import { session } from './session.js';

const listeners = new Set();
const FIRST_DELAY = 2000, LONGEST_DELAY = 300000, PATIENCE = 120000;
const STAYS = [401, 408, 425, 429], CONFLICT = [412, 428], FOREIGN = 'csrf-token-missing';
/** What the store had no room for: id → {entry, blob}. */
const unstored = new Map();
/** What one tab did, the others of the same person show. */
const tabs = new BroadcastChannel('rond-outbox');
let delay = FIRST_DELAY, timer, notBefore = 0, latest = 0;

/**
 * @typedef {object} Command
 * @property {string} url under /api
 * @property {string} [method] PUT unless said otherwise
 * @property {any} [body]
 * @property {Record<string, string>} [headers]
 * @property {string} [replaceKey] a later command of the same key takes the place of an earlier one that waits
 * @property {string} [group] what it belongs to, such as a round
 * @property {string[]} [needs] keys of commands that are sent before this one: the photos that it names
 * @property {string} [namedIn] the list in the body that names them: what the user drops is named no more
 * @property {boolean} [last] sent after everything else of its group: handing in
 * @property {string|number|null} [version] of the record that the user saw; sent as If-Match
 * @property {string} [label] what it is, in words, for the list of what waits
 * @property {string} [href] where in the console it was done
 * @property {{key: string, list?: string, id?: string, field?: string}} [into] the record taken along that the answer of the
 *   server belongs to: all of it, or `field` of the one with this id in `list`
 * @property {any} [aside] a command that is sent instead when the user drops this one, so that the server keeps what it said
 * @property {boolean} [courtesy] such a command: what the server does not take of it is not asked about again
 * @property {{key: string, value: any}} [doc] the record as the user sees it now
 * @property {{key: string, value: Blob}} [blob] a photo; it is the body
 */

export const outbox = {
  /** `unsaved`: what is in this page only, as the device is full. */
  state: { pending: 0, refused: 0, unsaved: 0, online: true, syncing: false },

  subscribe(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** @param {Command} command */
  async put(command) {
    const nonce = crypto.randomUUID();
    const { doc, blob, ...rest } = command;
    latest = Math.max(latest + 1, Date.now());
    const entry = { method: 'PUT', ...rest, id: command.replaceKey ?? nonce, nonce, at: latest, blobKey: blob?.key, docKey: doc?.key };
    unstored.set(entry.id, { entry, blob, doc });
    await store();
    keepStore();
    await count();
    outbox.flush();
  },

  /** Everything that waits or was refused, oldest first. */
  async list() {
    const stored = isOpen() ? await db.all('outbox').catch(() => []) : [];
    return [...stored.filter(entry => !unstored.has(entry.id)), ...[...unstored.values()].map(kept => kept.entry)].sort((a, b) => a.at - b.at);
  },

  /** The photo of a command that has not left the device. */
  async blob(key) {
    for (const { blob } of unstored.values()) if (blob?.key === key) return blob.value;
    return isOpen() ? db.get('blobs', key) : undefined;
  },

  /** Sends what waits, then says what is left of the group: before handing in. */
  async settle(group) {
    await outbox.flush();
    const left = (await outbox.list()).filter(command => command.group === group);
    return { pending: left.filter(command => !command.refused), refused: left.filter(command => command.refused) };
  },

  /** Tries a refused command again. With the record's present version, where it was stale. */
  async retry(id, version) {
    await change(id, command => {
      delete command.refused;
      command.nonce = crypto.randomUUID();                          // another request, not the refused one again
      if (version !== undefined) command.version = version;
    });
    await outbox.flush();
  },

  /** Drops a command: the user's word. What it said goes to the server's trail, where the command knows how. */
  async drop(id) {
    const command = (await outbox.list()).find(entry => entry.id === id);
    if (!command) return;
    unstored.delete(id);
    await db.tx(['outbox', 'blobs'], 'readwrite', (box, blobs) => {
      box.delete(id);
      if (command.blobKey) blobs.delete(command.blobKey);
    });
    await forget(id);
    if (command.aside && command.refused) await outbox.put({ method: 'POST', label: command.label, href: command.href, courtesy: true, ...command.aside });
    await count();
  },

  flush,
};

/** Puts what is only in memory into the store; what has no room stays in memory and is tried again with the next. */
async function store() {
  for (const [id, { entry, blob, doc }] of [...unstored]) {
    try {
      await db.tx(['docs', 'outbox', 'blobs'], 'readwrite', (docs, box, blobs) => {
        if (doc) docs.put(doc.value, doc.key);
        if (blob) blobs.put(blob.value, blob.key);
        box.put(entry);
      });
      if (unstored.get(id)?.entry.nonce === entry.nonce) unstored.delete(id);
    } catch (error) {
      console.warn('not stored on the device', error?.name);
    }
  }
}

let running = null, again = false;
function flush() {
  again = true;
  return running ??= sendAll().finally(() => { running = null; });
}

/** What was added while the last round came to its end is not left until the next occasion. */
async function sendAll() {
  while (again) {
    again = false;
    await send();
  }
}

async function send() {
  if (session.state !== 'in' || Date.now() < notBefore || !await next()) return;
  const { account } = session.who;
  await navigator.locks.request(`outbox-${account}`, async () => {
    emit({ syncing: true });
    try {
      if (!edge.csrf && !await session.confirm()) return;            // opened without coverage: nobody has asked yet
      for (let command = await next(); command && session.who?.account === account; command = await next()) {
        await sendOne(command);
        delay = FIRST_DELAY;
        await count();
      }
    } catch (problem) {
      schedule(problem.wait);
    } finally {
      emit({ syncing: false });
    }
  });
  await store();
  await count();
}

/** The oldest that may go: after what it names, and a `last` one after the rest of its group, also after what was refused. */
async function next() {
  const all = await outbox.list();
  return all.find(command => !command.refused
    && !command.needs?.some(key => all.some(other => other.id === key))
    && !(command.last && all.some(other => other !== command && other.group === command.group && !other.last)));
}

async function sendOne(command) {
  const blob = command.blobKey && await outbox.blob(command.blobKey);
  const known = await db.get('versions', command.url).catch(() => undefined);
  const ifMatch = known !== undefined && !(Number(known) < Number(command.version ?? -1)) ? known : command.version;
  try {
    const answer = await request(command.url, {
      method: command.method,
      body: blob || command.body,
      ifMatch: command.method === 'PUT' ? ifMatch : undefined,
      headers: { 'Idempotency-Key': command.nonce, ...(blob ? { 'Content-Type': blob.type } : {}), ...command.headers },
      timeout: PATIENCE,
    });
    await done(command, answer);
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    if (problem.offline || problem.status >= 500 || STAYS.includes(problem.status)) throw problem;
    if (problem.rule === FOREIGN) { edge.csrf = ''; throw problem; }  // another session of the browser: asked who it is before the next try
    if (command.courtesy) return done(command, { body: null, headers: new Headers() });
    await change(command.id, entry => {
      entry.refused = {
        status: problem.status, rule: problem.rule, title: problem.title, detail: problem.detail, violations: problem.violations,
        conflict: CONFLICT.includes(problem.status),
      };
    }, command.nonce);
  }
}

/** Took it: the command and its photo go, unless the user has changed the answer meanwhile; then only its version is kept. */
async function done(command, { body, headers }) {
  const etag = headers.get('ETag');
  if (unstored.get(command.id)?.entry.nonce === command.nonce) unstored.delete(command.id);
  await db.tx(['versions', 'docs'], 'readwrite', (versions, docs) => {
    if (etag) versions.put(etag.replace(/^W\/|"/g, ''), command.url);
    if (command.into && body) settleInto(docs, command.into, body);
  }).catch(error => console.warn('not noted on the device', error?.name)); // a full device must not keep what has arrived
  if (!isOpen()) return;
  await db.tx(['outbox', 'blobs'], 'readwrite', (box, blobs) => {
    const present = box.get(command.id);
    present.onsuccess = () => { if (present.result?.nonce === command.nonce) box.delete(command.id); };
    if (command.blobKey) blobs.delete(command.blobKey);
  });
}

function settleInto(docs, { key, list, id, field }, body) {
  if (!list) { docs.put(body, key); return; }
  const kept = docs.get(key);
  kept.onsuccess = () => {
    const one = kept.result?.[list]?.find(candidate => candidate.id === id);
    if (!one) return;
    one[field] = body;
    docs.put(kept.result, key);
  };
}

async function change(id, edit, nonce) {
  const memory = unstored.get(id);
  if (memory && (!nonce || memory.entry.nonce === nonce)) edit(memory.entry);
  else await db.tx('outbox', 'readwrite', box => {
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

/** What was dropped, such as a photo, is neither waited for nor named by what else waits. */
async function forget(id) {
  const without = list => list?.filter(key => key !== id);
  for (const other of (await outbox.list()).filter(entry => entry.needs?.includes(id))) {
    await change(other.id, entry => {
      entry.needs = without(entry.needs);
      entry.nonce = crypto.randomUUID();
      for (const body of [entry.body, entry.aside?.body]) if (body?.[entry.namedIn]) body[entry.namedIn] = without(body[entry.namedIn]);
    });
  }
}

async function count() {
  await look();
  if (session.who) tabs.postMessage({ account: session.who.account, online: outbox.state.online });
}

async function look() {
  const all = await outbox.list();
  emit({ pending: all.filter(command => !command.refused).length, refused: all.filter(command => command.refused).length, unsaved: unstored.size });
}

function emit(change) {
  Object.assign(outbox.state, change);
  listeners.forEach(listener => listener(outbox.state));
}

/** Later: after a back-off that doubles, or after the time that the server asked for. */
function schedule(wait = 0) {
  clearTimeout(timer);
  notBefore = wait ? Date.now() + wait : 0;
  timer = setTimeout(flush, Math.max(delay, wait));
  delay = Math.min(delay * 2, LONGEST_DELAY);
}

// What the last real request said is believed, navigator.onLine only as a reason to try.
edge.reachable = reachable => {
  if (reachable === outbox.state.online) return;
  emit({ online: reachable });
  if (reachable && outbox.state.pending) { delay = FIRST_DELAY; setTimeout(flush); }
};
addEventListener('online', () => { delay = FIRST_DELAY; flush(); });
tabs.onmessage = ({ data: { account, online } }) => {
  if (account !== session.who?.account) return;
  if (online) emit({ online });                                      // the server answered the other tab
  look();
};
addEventListener('beforeunload', event => { if (unstored.size) event.preventDefault(); });
document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') flush(); });
let owner = null;
session.subscribe(({ state, who }) => {
  if (who && owner && who.account !== owner) unstored.clear();       // what one person did is never sent as another
  owner = who?.account ?? null;
  if (state === 'in') look().then(flush);
  if (state !== 'out') return;
  clearTimeout(timer);
  unstored.clear();
  emit({ pending: 0, refused: 0, unsaved: 0 });
});
