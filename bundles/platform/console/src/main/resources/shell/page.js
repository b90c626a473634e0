// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** What every page is made of: the base element, reading from the server, lists, filters in the address. */
import { LitElement, html, nothing } from 'lit';
import { ApiProblem } from './http.js';
import { lang, onLang, t } from './i18n.js';
import { icon } from './icons.js';
import { outbox } from './outbox.js';
import { query, setQuery } from './router.js';
import { session } from './session.js';

/**
 * Base of every page. Light DOM: the design system, label/for and aria ids just work. Draws anew when the language, the
 * session or the outbox changes. The shell sets `params` (from the route) and gives focus to the h1.
 */
export class Page extends LitElement {
  static properties = { params: { attribute: false } };

  constructor() {
    super();
    this.params = {};
  }

  createRenderRoot() { return this; }

  connectedCallback() {
    super.connectedCallback();
    const redraw = () => this.requestUpdate();
    this.endings = [onLang(redraw), session.subscribe(redraw), outbox.subscribe(redraw)];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.endings.forEach(end => end());
  }

  updated() {
    this.dispatchEvent(new CustomEvent('page-drawn', { bubbles: true }));
  }
}

/**
 * Something read from the server: `this.round = new Loader(this, () => api('/…'))`, in render
 * `this.round.show(value => html`…`)`: a skeleton while it loads, the problem with "try again" where it failed.
 */
export class Loader {
  constructor(host, read) {
    Object.assign(this, { host, read, value: undefined, problem: null, busy: false });
    host.addController(this);
  }

  hostConnected() { this.reload(); }

  async reload() {
    const turn = this.turn = {};
    this.busy = true;
    this.host.requestUpdate();
    try {
      const value = await this.read();
      if (turn !== this.turn) return;
      Object.assign(this, { value, problem: null });
    } catch (problem) {
      if (turn !== this.turn) return;
      if (!(problem instanceof ApiProblem)) console.error(problem);
      this.problem = problem;
    }
    this.busy = false;
    this.host.requestUpdate();
  }

  show(draw, waiting = skeleton) {
    if (this.problem && this.value === undefined) return problemNote(this.problem, () => this.reload());
    if (this.value === undefined) return waiting();
    return html`${this.problem ? problemNote(this.problem, () => this.reload()) : nothing}${draw(this.value)}`;
  }
}

/**
 * A list read page by page: `this.list = new Pager(this, after => api('/…', {query: {…, after}}))`, in render
 * `this.list.show(items => table({…, rows: items}), empty)`; draws the table, "show more" and what is empty.
 */
export class Pager extends Loader {
  constructor(host, readPage) {
    super(host, async () => {
      const page = await readPage(undefined);
      this.next = page.next;
      return page.items;
    });
    this.readPage = readPage;
    this.next = null;
  }

  async more() {
    this.busy = true;
    this.host.requestUpdate();
    try {
      const page = await this.readPage(this.next);
      this.value = [...this.value, ...page.items];
      this.next = page.next;
      this.problem = null;
    } catch (problem) {
      this.problem = problem;
    }
    this.busy = false;
    this.host.requestUpdate();
  }

  show(draw, nothingThere = () => empty(t('shell.emptyList'))) {
    return super.show(items => items.length === 0 ? nothingThere() : html`
      ${draw(items)}
      <div class="pager"><span class="muted small" role="status">${t(this.next ? 'shell.shownMore' : 'shell.shown', { n: items.length })}</span>
        ${this.next ? html`<button class="btn" type="button" aria-disabled=${this.busy} @click=${() => this.busy || this.more()}>${icon('down')}${t('shell.more')}</button>` : nothing}</div>`);
  }
}

/**
 * Filters that live in the address: `this.filters = new Filters(this, {state: '', q: ''}, () => this.list.reload())`.
 * `values` are the present ones; `set({state: 'open'})` changes the address and calls back.
 */
export class Filters {
  constructor(host, defaults, changed) {
    Object.assign(this, { host, defaults, changed });
    this.read();
    host.addController(this);
  }

  read() {
    const given = query();
    this.values = Object.fromEntries(Object.entries(this.defaults).map(([key, value]) => [key, given[key] ?? value]));
  }

  hostConnected() {}

  set(values) {
    Object.assign(this.values, values);
    setQuery(Object.fromEntries(Object.keys(this.defaults).map(key => [key, this.values[key] === this.defaults[key] ? '' : this.values[key]])));
    this.host.requestUpdate();
    this.changed(this.values);
  }

  get active() { return Object.entries(this.defaults).some(([key, value]) => this.values[key] !== value); }

  clear() { this.set({ ...this.defaults }); }
}

/** Grey lines in the shape of what is coming. */
export const skeleton = (lines = 4) => html`<div class="skeleton" role="status"><span class="vh">${t('shell.loading')}</span>${Array.from({ length: lines }, () => html`<i></i>`)}</div>`;

/** Nothing there: why, and what to do about it. */
export const empty = (words, action = nothing, name = 'done') => html`<div class="empty">${icon(name)}<p>${words}</p>${action}</div>`;

/** What went wrong, in words, with "try again" where that may help. */
export const problemNote = (problem, again) => html`
  <div class="note bad" role="alert">${icon(problem.offline ? 'offline' : 'alert')}
    <div><p><strong>${problemTitle(problem)}</strong></p>
      ${problem.detail ? html`<p>${problem.detail}</p>` : nothing}
      ${again ? html`<button class="btn small" type="button" @click=${again}>${icon('sync')}${t('shell.tryAgain')}</button>` : nothing}</div></div>`;

export const problemTitle = problem => {
  if (!(problem instanceof ApiProblem)) return t('shell.problem.page');
  if (problem.offline) return t('shell.problem.offline');
  if (problem.title) return problem.title;
  return t(problem.status === 403 ? 'shell.problem.forbidden' : problem.status === 404 ? 'shell.problem.notFound'
    : problem.status === 503 ? 'shell.problem.away' : problem.status >= 500 ? 'shell.problem.server' : 'shell.problem.refused');
};

/** A note above a page's content: kind is info, ok, warn or bad. */
export const note = (kind, words, name = { ok: 'done', warn: 'alert', bad: 'alert' }[kind] ?? 'info') =>
  html`<div class="note ${kind}">${icon(name)}<div>${words}</div></div>`;

/** Head of a page: crumbs (`[[href, label]]`), the h1, a lead and actions to the right. */
export const pageHead = ({ title, lead = nothing, crumbs = [], actions = nothing, chips = nothing }) => html`
  ${crumbs.length ? html`<nav class="crumbs" aria-label=${t('shell.crumbs')}><ol>${crumbs.map(([href, label]) => html`<li><a href=${href}>${label}</a></li>`)}</ol></nav>` : nothing}
  <div class="pagehead"><div class="pagetitle"><h1 tabindex="-1">${title}</h1>${chips === nothing ? nothing : html`<p class="chips">${chips}</p>`}${lead === nothing ? nothing : html`<p class="lead">${lead}</p>`}</div>
    ${actions === nothing ? nothing : html`<div class="actions">${actions}</div>`}</div>`;

/** Label and value in pairs: `facts([[t('…'), value], …])`; pairs without a value are left out. */
export const facts = pairs => html`<dl class="facts">${pairs.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== nothing)
  .map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;

export const inLanguage = () => lang();
