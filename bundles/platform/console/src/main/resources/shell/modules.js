// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** The modules that are deployed: found by asking, loaded when a page of theirs is opened, kept for use without coverage. */
import { ApiProblem, edge, request } from './http.js';
import { addMessages, text } from './i18n.js';
import { match } from './router.js';
import { session } from './session.js';

const API_VERSION = 1;
const ADDRESS = '/console/v1/modules';
const PLATFORM = 'rond';
const KEPT = 'rond.modules';
/** With one bar the console opens from what is kept, after a moment. */
const PATIENCE = 5000;
const listeners = new Set();
const loaded = new Map();
const said = new Map();
let asking = null;

export const modules = {
  /** As the server lists them: id, version, rev, base, entry, files, order, name, groups, menu. */
  list: [],
  /** Name of the municipality, if one was imported. */
  organisation: '',
  revision: '',
  /** Whether the server knows somebody by the cookie that the browser has. */
  signedIn: false,
  /** Ids of modules that were replaced while the page was open: a reload brings them. */
  changed: new Set(),

  subscribe(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** Asks what is deployed. Tells listeners {came, gone} where that changed. */
  discover() {
    return asking ??= this.look().finally(() => { asking = null; });
  },

  async look() {
    let present;
    try {
      present = await ask(this.signedIn);
      localStorage.setItem(KEPT, JSON.stringify(present));
    } catch (problem) {
      if (!(problem instanceof ApiProblem) || this.revision) return;
      present = JSON.parse(localStorage.getItem(KEPT) ?? 'null');
      if (!present) throw problem;
    }
    if (present.revision === this.revision) return;
    const before = this.revision && present.signedIn === this.signedIn && new Map(this.list.map(module => [module.id, module]));
    Object.assign(this, { revision: present.revision, signedIn: present.signedIn, organisation: text(present.organisation) });
    this.list = present.modules.sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
    for (const { id, rev } of this.list) if (loaded.has(id) && loaded.get(id).rev !== rev) this.changed.add(id);
    const now = new Set(this.list.map(module => module.id));
    listeners.forEach(listener => listener({
      came: before ? this.list.filter(module => !before.has(module.id)) : [],
      gone: before ? [...before.values()].filter(module => !now.has(module.id)) : [],
    }));
    keep(this.list).catch(() => {});
  },

  find(id) { return this.list.find(module => module.id === id); },

  /** Whose address it is: the module that its first segment names, or that has it for everybody, else the platform. */
  owner(path) { return this.find(path.split('/')[1]) ?? this.opener(path) ?? this.find(PLATFORM); },

  /** The module that answers the address to whoever comes, signed in or not. */
  opener(path) { return this.list.find(module => module.open?.some(beginning => path === beginning || path.startsWith(`${beginning}/`))); },

  /** Whether a module answers the address to whoever comes. */
  isOpen(path) { return Boolean(this.opener(path)); },

  /** The route of an address: {module, route, params}, or null if no module knows it or the user is not told. Fetches the page. */
  async route(path) {
    const module = this.owner(path);
    if (!module) return null;
    for (const route of (await load(module)).routes) {
      const params = match(route.path, path);
      if (params && await isToldOf(route)) {
        await route.load();
        return { module, route, params };
      }
    }
    return null;
  },

  /** What the modules say that the user has to do: [{module, title, lead, href, due, chip}]. A module that fails says nothing. */
  async tasks() {
    const answers = await Promise.all(this.list.map(async module => {
      try {
        const { tasks } = await load(module);
        return tasks ? (await tasks()).map(task => ({ module, ...task })) : [];
      } catch (error) {
        console.warn('no tasks of', module.id, error);
        return [];
      }
    }));
    return answers.flat();
  },

  /** What the modules keep on the device for use without coverage, such as the rounds of the user. */
  async takeAlong() {
    let whole = true;
    for (const module of this.list) {
      try {
        await (await load(module)).takeAlong?.();
      } catch (error) {
        whole = false;
        if (!(error instanceof ApiProblem)) console.warn('nothing taken along of', module.id, error);
      }
    }
    if (whole) document.documentElement.dataset.takenAlong = 'yes';
  },

  /** Menu entries in their groups: [{id, label, entries}]. */
  groups() {
    const groups = new Map();
    for (const module of this.list) {
      for (const entry of module.menu) {
        const id = entry.group ?? module.id;
        const described = module.groups?.find(group => group.id === id);
        if (!groups.has(id)) groups.set(id, { id, order: described?.order ?? module.order, label: described?.label ?? module.name, entries: [] });
        groups.get(id).entries.push(entry);
      }
    }
    return [...groups.values()].sort((a, b) => a.order - b.order);
  },
};

/** A route may name permissions: to whoever has none of them it is as if it were not there. Asked anew first, since roles change. */
async function isToldOf({ permissions }) {
  return !permissions || session.may(...permissions)
    || await session.refresh().then(() => session.may(...permissions), () => false);
}

/** Where a session has ended meanwhile, the user signs in again over the page. */
async function ask(signedIn) {
  const { body } = await request(ADDRESS, { timeout: localStorage.getItem(KEPT) ? PATIENCE : undefined });
  return signedIn && !body.signedIn && await edge.renew?.() ? (await request(ADDRESS)).body : body;
}

async function load(module) {
  const present = loaded.get(module.id);
  if (present) return present;
  const code = await import(module.base + module.entry);            // the revision is in the address: a new one is new code
  if (code.apiVersion !== API_VERSION) throw new Error(`${module.id} is made for console ${code.apiVersion}`);
  if (said.get(module.id) !== module.rev) await addMessages(module.id, module.base);
  said.set(module.id, module.rev);
  const active = { rev: module.rev, ...(await code.activate({ id: module.id, base: module.base })) };
  loaded.set(module.id, active);
  return active;
}

/** One cache per module and revision, whole or not at all. Old ones go when nothing of them is in use. */
async function keep(list) {
  if (!('caches' in window)) return;
  const wanted = new Set(list.map(cacheName));
  for (const [id, { rev }] of loaded) wanted.add(cacheName({ id, rev }));
  let whole = true;
  for (const module of list) {
    const name = cacheName(module);
    if (await caches.has(name)) continue;
    try {
      await (await caches.open(name)).addAll(module.files.map(file => module.base + file));
    } catch {
      await caches.delete(name);
      whole = false;
    }
  }
  for (const name of await caches.keys()) if (name.startsWith('module-') && !wanted.has(name)) await caches.delete(name);
  if ('serviceWorker' in navigator) await navigator.serviceWorker.ready;
  if (whole) document.documentElement.dataset.offlineReady = 'yes';
}

const cacheName = ({ id, rev }) => `module-${id}-${rev}`;
