// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** The shell: frame, menu, addresses, what is new. Pages come from the modules. */
import { LitElement, html, nothing } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { keyed } from 'lit/directives/keyed.js';
import { addMessages, announce, api, ask, go, icon, lang, modules, note, onLang, outbox, pageHead, problemNote, session, setLang, skeleton, t, text, toast } from '@console/api';
import './bell.js';
import './signin.js';

const POLL = 20000, TAKE_ALONG = 600000;
const PUBLIC = /^\/(invitations?|accessibility)(\/|$)/;

const isPublic = path => PUBLIC.test(path) || modules.isOpen(path);

class App extends LitElement {
  static properties = { page: { state: true }, ready: { state: true } };

  constructor() {
    super();
    this.page = { turn: 0 };
    this.ready = false;
    this.newShell = null;
  }

  createRenderRoot() { return this; }

  connectedCallback() {
    super.connectedCallback();
    const redraw = () => this.requestUpdate();
    onLang(redraw);
    outbox.subscribe(redraw);
    session.subscribe(({ state }) => this.sessionIs(state));
    modules.subscribe(news => this.tell(news));
    addEventListener('popstate', event => this.navigate({ top: !event.isTrusted }));
    addEventListener('click', event => this.follow(event));
    this.addEventListener('page-drawn', () => this.drawn());
    this.start();
  }

  async start() {
    await addMessages('shell', new URL('.', import.meta.url).pathname);
    await this.discover();
    await session.start(modules.signedIn);
    await this.speak();
    this.ready = true;
    await this.navigate({ focus: false });
    this.takeAlong();
    setInterval(() => document.visibilityState === 'visible' && this.discover(), POLL);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.discover());
    this.work();
    outbox.subscribe(({ online }) => { if (online && !this.reached) this.takeAlong(0); this.reached = online; });
  }

  /** What is wanted without coverage is fetched when there is some: at once after signing in, then now and then. */
  takeAlong(pause = TAKE_ALONG) {
    if (session.state !== 'in' || Date.now() - (this.tookAlong ?? 0) < pause) return;
    this.tookAlong = Date.now();
    modules.takeAlong();
  }

  async discover() {
    await modules.discover().catch(() => {});
    if (this.ready) this.takeAlong();
  }

  async sessionIs(state) {
    const was = this.before;
    this.before = state;
    if (state === 'in' && was !== 'in' && this.ready) {
      await this.discover();
      await this.speak();
      if (was !== 'expired') await this.navigate({ focus: true });
    }
    if (state === 'out') this.tookAlong = 0;
    if (state === 'out') this.page = { turn: this.page.turn + 1 };
    this.requestUpdate();
  }

  /** What was chosen on the sign-in page becomes the account's language; else the account's is spoken. */
  async speak() {
    if (session.state !== 'in') return;
    const { wished } = this;
    this.wished = null;
    if (wished) await this.remember(wished);
    else if (session.who.language && session.who.language !== lang()) await setLang(session.who.language).catch(() => {});
  }

  remember(language) {
    return api('/access/v1/session/language', { method: 'PUT', body: { language } }).catch(() => {});
  }

  tell({ came, gone }) {
    for (const module of came) toast(t('shell.moduleCame', { name: text(module.name) }));
    for (const module of gone) toast(t('shell.moduleGone', { name: text(module.name) }));
    if (!came.length && !gone.length && this.ready && session.state === 'in') announce(t('shell.menuChanged'));
    const stands = this.page.module && modules.find(this.page.module.id);
    if (this.ready && (!stands || !this.page.route)) this.navigate({ focus: false });
    this.requestUpdate();
  }

  follow(event) {
    const link = event.composedPath().find(node => node instanceof HTMLAnchorElement);
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.target || link.hasAttribute('download') || link.origin !== location.origin || link.pathname.startsWith('/api/')) return;
    if (link.getAttribute('href').startsWith('#')) return;
    event.preventDefault();
    this.querySelector('dialog.drawer')?.close();
    document.getElementById('account-menu')?.hidePopover?.();
    if (link.href !== location.href) go(link.pathname + link.search);
  }

  async navigate({ focus = true, top = true } = {}) {
    if (session.who?.mustChangePassword && !isPublic(location.pathname)) history.replaceState({}, '', '/account');   // that first
    const turn = this.page.turn + 1;
    this.page = { turn, loading: true };
    if (session.state === 'out' && !isPublic(location.pathname)) return;
    let page;
    try {
      page = (await modules.route(location.pathname)) ?? { missing: true };
    } catch (error) {
      console.error('page failed', error);
      page = { failed: error };
    }
    if (turn !== this.page.turn) return;                          // the user has gone on meanwhile
    this.toFocus = focus;
    this.page = { turn, ...page };
    if (top && focus) scrollTo(0, 0);
    await this.updateComplete;
    this.drawn();
  }

  /** A page has drawn itself: its heading names the document and, after a move, takes focus. */
  drawn() {
    const heading = /** @type {HTMLElement} */ (this.querySelector('main h1'));
    if (!heading) return;
    document.title = `${heading.textContent.trim()} · Rond`;
    if (this.toFocus) {
      this.toFocus = false;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
  }

  async work() {
    if (!('serviceWorker' in navigator)) return;
    const registration = await navigator.serviceWorker.register(trusted('/sw.js'), { updateViaCache: 'none' }).catch(() => null);
    if (!registration) return;
    const waiting = () => {
      if (registration.waiting && navigator.serviceWorker.controller) { this.newShell = registration.waiting; this.requestUpdate(); }
    };
    waiting();
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', waiting));
  }

  reload() {
    if (!this.newShell) return location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    this.newShell.postMessage('activate');
    setTimeout(() => location.reload(), 3000);
  }

  async signOut() {
    const { pending, refused } = outbox.state;
    if (pending + refused > 0 && !await ask({
      title: t('shell.signOutUnsent'), text: t('shell.signOutUnsentText', { n: pending + refused }), yes: t('shell.signOutAnyway'), danger: true,
    })) return;
    try {
      await session.signOut();
      history.replaceState({}, '', '/');
    } catch {
      toast(t('shell.signOutFailed'), 'bad');
    }
  }

  theme() {
    const root = document.documentElement;
    root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
    localStorage.setItem('rond.theme', root.dataset.theme);
    dispatchEvent(new Event('themechange'));
    this.requestUpdate();
  }

  render() {
    if (!this.ready) return html`<main id="main" class="alone">${session.state === 'unknown' ? nothing : skeleton()}</main>`;
    return html`
      <a class="skip" href="#main" @click=${event => this.skip(event)}>${t('shell.skip')}</a>
      ${session.who ? this.frame() : this.outside()}
      ${session.state === 'expired' ? html`<rond-sign-in-again></rond-sign-in-again>` : nothing}
      <div id="live" class="vh" aria-live="polite"></div>
      <div id="toasts" class="toasts" role="status" popover="manual"></div>`;
  }

  skip(event) {
    event.preventDefault();
    event.stopPropagation();
    const main = /** @type {HTMLElement} */ (this.querySelector('main'));
    main.focus();
    main.scrollIntoView();
  }

  /** Nobody is signed in: the sign-in page, or a public one. */
  outside() {
    const open = isPublic(location.pathname);
    return html`<header class="top outside"><a class="brand" href="/"><span class="mark">${icon('check')}</span>Rond</a>
        ${modules.organisation ? html`<span class="org">${modules.organisation}</span>` : nothing}<span class="spacer"></span>${this.themeButton()}${this.langButton()}</header>
      <main id="main" tabindex="-1" class=${open ? 'alone' : 'alone centred'}>${open ? this.content() : html`<rond-sign-in .organisation=${modules.organisation}></rond-sign-in>`}</main>
      <footer class="foot"><a href="/accessibility">${t('shell.accessibility')}</a></footer>`;
  }

  frame() {
    return html`
      <header class="top">
        <button class="btn ghost iconic only-phone" type="button" aria-label=${t('shell.menu')} aria-haspopup="dialog" @click=${() => /** @type {any} */ (this.querySelector('dialog.drawer')).showModal()}>${icon('menu')}</button>
        <a class="brand" href="/"><span class="mark">${icon('check')}</span>Rond</a>
        ${modules.organisation ? html`<span class="org">${modules.organisation}</span>` : nothing}
        <span class="spacer"></span>
        <span id="sync" role="status">${this.sync()}</span>
        <span class="only-desktop">${this.themeButton()}${this.langButton()}</span>
        ${session.who.mustChangePassword ? nothing : html`<rond-bell></rond-bell>`}${this.account()}
      </header>
      <div class="frame">
        <nav class="side" aria-label=${t('shell.mainMenu')}><div class="side-in">${this.menu()}</div></nav>
        <div class="content"><main id="main" tabindex="-1">${this.news()}${this.content()}</main>
          <footer class="foot"><a href="/accessibility">${t('shell.accessibility')}</a></footer></div>
      </div>
      <dialog class="drawer" aria-label=${t('shell.mainMenu')}>
        <button class="btn ghost iconic" type="button" aria-label=${t('shell.closeMenu')} @click=${event => event.target.closest('dialog').close()}>${icon('close')}</button>
        <nav aria-label=${t('shell.mainMenu')}>${this.menu('drawer')}</nav></dialog>`;
  }

  news() {
    const replaced = [...modules.changed].map(id => modules.find(id)).filter(Boolean).map(module => text(module.name));
    if (!this.newShell && !replaced.length) return nothing;
    return html`${note('info', html`<p><strong>${replaced.length ? t('shell.newVersionOf', { names: replaced.join(', ') }) : t('shell.newVersion')}</strong></p>
      <button class="btn small" type="button" @click=${() => this.reload()}>${icon('sync')}${t('shell.reload')}</button>`, 'sync')}`;
  }

  content() {
    const { turn, loading, missing, failed, route, params, module } = this.page;
    if (loading) return skeleton(6);
    if (failed) return html`${pageHead({ title: t('shell.failed'), lead: t('shell.failedLead') })}${problemNote(failed, () => this.navigate())}`;
    if (missing || !route) return html`${pageHead({ title: t('shell.notFound'), lead: t('shell.notFoundLead') })}<p><a class="btn" href="/">${icon('home')}${t('shell.toStart')}</a></p>`;
    if (!modules.find(module.id)) return html`${pageHead({ title: t('shell.moduleAway', { name: text(module.name) }), lead: t('shell.moduleAwayLead') })}`;
    const tag = unsafeStatic(route.tag);
    return keyed(turn, staticHtml`<${tag} class="page" .params=${params}></${tag}>`);
  }

  menu(where = 'side') {
    const groups = modules.groups();
    const here = this.page.route ? longest(groups.flatMap(group => group.entries), location.pathname) : null;
    return groups.map(group => html`<section aria-labelledby=${`${where}-${group.id}`}><h2 id=${`${where}-${group.id}`}>${text(group.label)}</h2>
      <ul class="nav">${group.entries.map(entry => html`<li><a href=${entry.path} aria-current=${entry === here ? 'page' : nothing}>${icon(entry.icon)}<span>${text(entry.label)}</span></a></li>`)}</ul></section>`);
  }

  sync() {
    const { online, pending, refused, unsaved } = outbox.state;
    if (unsaved) return waiting('bad', 'alert', unsaved, t('shell.unsaved', { n: unsaved }));
    if (refused) return waiting('bad', 'alert', refused, t('shell.refused', { n: refused }));
    if (!online) return html`<a class="chip warn" href="/outbox">${icon('offline')}<span>${t('shell.offline')}${pending ? html` · <span class="num">${pending}</span><span class="vh"> ${t('shell.waiting')}</span>` : nothing}</span></a>`;
    if (pending) return waiting('warn', 'sync', pending, t('shell.pending', { n: pending }));
    return html`<span class="chip ok calm">${icon('cloud')}<span>${t('shell.saved')}</span></span>`;
  }

  account() {
    const { name, username, roles = [] } = session.who;
    const initials = (name || username).split(/\s+/).map(part => part[0]).slice(0, 2).join('').toUpperCase();
    return html`<button class="btn ghost account" type="button" popovertarget="account-menu"><span class="avatar" aria-hidden="true">${initials}</span><span class="vh">${t('shell.accountMenu')} </span><span class="vh-phone">${name || username}</span>${icon('down')}</button>
      <div id="account-menu" class="menu" popover @toggle=${event => this.querySelector('[popovertarget=account-menu]')?.setAttribute('aria-expanded', String(event.newState === 'open'))}>
        <p class="menu-head"><strong>${name || username}</strong><span class="small muted">${username}</span>${roles.slice(0, 3).map(role => html`<span class="small muted">${text(role.name)}${role.scopeName ? html` · ${role.scopeName}` : nothing}</span>`)}</p>
        <ul><li><a href="/account">${icon('person')}${t('shell.myAccount')}</a></li>
          <li><a href="/outbox">${icon('sync')}${t('shell.outbox')}</a></li>
          <li class="only-phone">${this.themeButton(true)}</li><li class="only-phone">${this.langButton(true)}</li>
          <li><button type="button" @click=${() => this.signOut()}>${icon('out')}${t('shell.signOut')}</button></li></ul></div>`;
  }

  themeButton(words = false) {
    const dark = document.documentElement.dataset.theme === 'dark';
    const label = t(dark ? 'shell.toLight' : 'shell.toDark');
    return words ? html`<button type="button" @click=${() => this.theme()}>${icon(dark ? 'sun' : 'moon')}${label}</button>`
      : html`<button class="btn ghost iconic" type="button" aria-label=${label} title=${label} @click=${() => this.theme()}>${icon(dark ? 'sun' : 'moon')}</button>`;
  }

  langButton(words = false) {
    const other = lang() === 'sv' ? 'en' : 'sv', name = { sv: 'Svenska', en: 'English' }[other];
    const change = () => {
      setLang(other);
      if (session.state === 'in') this.remember(other);
      else this.wished = other;
    };
    return words ? html`<button type="button" lang=${other} @click=${change}>${icon('globe')}${name}</button>`
      : html`<button class="btn ghost" type="button" lang=${other} @click=${change}><span aria-hidden="true">${other.toUpperCase()}</span><span class="vh">${name}</span></button>`;
  }
}

/** The menu entry whose path is the longest beginning of the address. */
function longest(entries, path) {
  return entries.filter(entry => entry.path === path || (entry.path !== '/' && path.startsWith(`${entry.path}/`)))
    .sort((a, b) => b.path.length - a.path.length)[0] ?? null;
}

/** The worker's address is the only script address made by code; the policy knows no other. */
function trusted(address) {
  if (!window.trustedTypes) return address;
  return window.trustedTypes.createPolicy('console', {
    createScriptURL: url => { if (url !== '/sw.js') throw new TypeError(url); return url; },
  }).createScriptURL(address);
}

/** What has not left the device: in words, and by its number where the bar is narrow. */
const waiting = (colour, name, n, words) => html`<a class=${`chip ${colour}`} href="/outbox">${icon(name)}<span class="only-phone num" aria-hidden="true">${n}</span><span class="vh-phone">${words}</span></a>`;

customElements.define('rond-app', App);
