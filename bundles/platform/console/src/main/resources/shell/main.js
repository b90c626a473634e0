// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** The shell: frame, menu, addresses, what is new. Pages come from the modules. */
import { LitElement, html, nothing } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { keyed } from 'lit/directives/keyed.js';
import { addMessages, announce, api, ask, go, icon, lang, modules, note, onLang, outbox, pageHead, problemNote, session, setLang, skeleton, t, text, toast } from '@console/api';
import { frame, outside } from './frame.js';

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

  /** The user chose a language: the account's, or of the account that is signed in next. */
  speaks(language) {
    if (session.state === 'in') this.remember(language);
    else this.wished = language;
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
      ${session.who ? frame(this, html`${this.news()}${this.content()}`) : outside(this, isPublic(location.pathname) ? this.content() : null)}
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
}

/** The worker's address is the only script address made by code; the policy knows no other. */
function trusted(address) {
  if (!window.trustedTypes) return address;
  return window.trustedTypes.createPolicy('console', {
    createScriptURL: url => { if (url !== '/sw.js') throw new TypeError(url); return url; },
  }).createScriptURL(address);
}

customElements.define('rond-app', App);
