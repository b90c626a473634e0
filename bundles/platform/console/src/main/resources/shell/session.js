// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** Who is signed in. A copy without secrets stays on the device, so that the console opens without coverage. */
import { api, ApiProblem, edge } from './http.js';
import { closeStore, openStore, wipeStore } from './db.js';

const KEPT = 'rond.session';
const PATIENCE = 5000;
const listeners = new Set();
let renewing = null;

export const session = {
  /** @type {any} account, username, name, person, language, permissions, roles; null if nobody */
  who: null,
  /** 'unknown' until asked, then 'in', 'out' or 'expired' */
  state: 'unknown',

  subscribe(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** Whether the menu or a button should be shown. The server decides anew whenever it is asked. */
  may(...permissions) {
    return permissions.some(permission => this.who?.permissions?.includes(permission));
  },

  /** @param {boolean} known whether the server knows the browser's cookie: if not, nobody need ask */
  async start(known) {
    if (!known) return leave('out');
    try {
      await enter(await api('/access/v1/session', { renew: false, timeout: read() ? PATIENCE : undefined }));
    } catch (error) {
      const kept = error instanceof ApiProblem && (error.offline || error.status >= 500) && read();
      if (kept) await enter(kept, false);
      else leave('out');
    }
  },

  async signIn(username, password) {
    const before = this.who?.account;
    await enter(await api('/access/v1/session', { method: 'POST', body: { username, password }, renew: false }));
    if (before && before !== this.who.account) location.assign('/');   // somebody else: nothing of the page before may stay
  },

  /**
   * Ends the session and takes everything that is the user's off the device. What is not yet sent can be kept: nobody but its
   * user sees it or sends it, when they are back.
   */
  async signOut({ keep = false } = {}) {
    await api('/access/v1/session', { method: 'DELETE', renew: false }).catch(error => {
      if (error.status !== 401) throw error;
    });
    if (!keep) await wipeStore();
    localStorage.removeItem(KEPT);
    localStorage.removeItem('rond.modules');
    leave('out');
  },

  /** Whether the server knows this browser as the person whose store is open; else nothing of theirs may be sent. */
  async confirm() {
    const account = this.who?.account;
    const who = await api('/access/v1/session', { renew: false }).catch(error => {
      if (error.status === 401) return null;
      throw error;
    });
    if (who && who.account !== account) { location.assign('/'); return false; }
    if (who) { await enter(who); return true; }
    return edge.renew();
  },

  /** Asks who is signed in anew: after the language or the roles changed. */
  async refresh() {
    await enter(await api('/access/v1/session'));
  },
};

async function enter(who, live = true) {
  const same = session.who?.account === who.account;
  session.who = who;
  if (live) {
    edge.csrf = who.csrfToken ?? '';
    const { csrfToken, ...kept } = who;
    localStorage.setItem(KEPT, JSON.stringify(kept));
  }
  await openStore(who.account).catch(() => {});                     // a browser without a store works, online only
  session.state = 'in';
  renewing?.resolve(same);                                          // what one person asked is never asked as another
  renewing = null;
  emit();
}

function leave(state) {
  session.state = state;
  session.who = null;
  edge.csrf = '';
  closeStore();
  emit();
}

function read() {
  try { return JSON.parse(localStorage.getItem(KEPT) ?? 'null'); } catch { return null; }
}

/** Opened without coverage: the first change waits until the server has said who this is. A sign-in is not such a change. */
edge.confirm = async () => session.state !== 'in' || session.confirm();

edge.hasEnded = async () => session.state === 'expired' || session.state === 'in' && api('/access/v1/session', { renew: false }).then(() => false, error => error.status === 401);

/** Signed out, or somebody else, in another tab: nothing of the person stays on this one. */
addEventListener('storage', event => {
  if (event.key !== KEPT || !session.who) return;
  if (!event.newValue) leave('out');
  else if (read()?.account !== session.who.account) location.assign('/');
});

const emit = () => listeners.forEach(listener => listener(session));

/** The server says 401: the page stays, the user signs in over it, and what was asked is asked again. */
edge.renew = () => {
  if (session.state === 'out' || session.state === 'unknown') return Promise.resolve(false);
  if (!renewing) {
    let resolve;
    const promise = new Promise(done => { resolve = done; });
    renewing = { promise, resolve };
    session.state = 'expired';
    emit();
  }
  return renewing.promise;
};
