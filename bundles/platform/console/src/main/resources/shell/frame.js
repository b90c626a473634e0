// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** What is around every page: the bar on top, the menu, the account, what has not left the device. */
import { html, icon, lang, modules, nothing, outbox, session, setLang, t, text } from '@console/api';
import './bell.js';
import './signin.js';

/** Nobody is signed in: the sign-in page, or a public one. @param {any} app @param {any} page what a public address shows */
export const outside = (app, page) => html`
  <header class="top outside">${brand()}<span class="spacer"></span>${themeButton(app)}${langButton(app)}</header>
  <main id="main" tabindex="-1" class=${page ? 'alone' : 'alone centred'}>${page ?? html`<rond-sign-in .organisation=${modules.organisation}></rond-sign-in>`}</main>
  ${foot()}`;

/** @param {any} app @param {any} page */
export const frame = (app, page) => html`
  <header class="top">
    <button class="btn ghost iconic only-phone" type="button" aria-label=${t('shell.menu')} aria-haspopup="dialog" @click=${() => app.querySelector('dialog.drawer').showModal()}>${icon('menu')}</button>
    ${brand()}
    <span class="spacer"></span>
    <span id="sync" role="status">${sync()}</span>
    <span class="only-desktop">${themeButton(app)}${langButton(app)}</span>
    ${session.who.mustChangePassword ? nothing : html`<rond-bell></rond-bell>`}${account(app)}
  </header>
  <div class="frame">
    <nav class="side" aria-label=${t('shell.mainMenu')}><div class="side-in">${menu(app, 'side')}</div></nav>
    <div class="content"><main id="main" tabindex="-1">${page}</main>${foot()}</div>
  </div>
  <dialog class="drawer" aria-label=${t('shell.mainMenu')}>
    <button class="btn ghost iconic" type="button" aria-label=${t('shell.closeMenu')} @click=${event => event.target.closest('dialog').close()}>${icon('close')}</button>
    <nav aria-label=${t('shell.mainMenu')}>${menu(app, 'drawer')}</nav></dialog>`;

const brand = () => html`<a class="brand" href="/"><span class="mark">${icon('check')}</span>Rond</a>
  ${modules.organisation ? html`<span class="org">${modules.organisation}</span>` : nothing}`;

const foot = () => html`<footer class="foot"><a href="/accessibility">${t('shell.accessibility')}</a></footer>`;

function menu(app, where) {
  const groups = modules.groups();
  const here = app.page.route ? longest(groups.flatMap(group => group.entries), location.pathname) : null;
  return groups.map(group => html`<section aria-labelledby=${`${where}-${group.id}`}><h2 id=${`${where}-${group.id}`}>${text(group.label)}</h2>
    <ul class="nav">${group.entries.map(entry => html`<li><a href=${entry.path} aria-current=${entry === here ? 'page' : nothing}>${icon(entry.icon)}<span>${text(entry.label)}</span></a></li>`)}</ul></section>`);
}

/** The menu entry whose path is the longest beginning of the address. */
function longest(entries, path) {
  return entries.filter(entry => entry.path === path || (entry.path !== '/' && path.startsWith(`${entry.path}/`)))
    .sort((a, b) => b.path.length - a.path.length)[0] ?? null;
}

function sync() {
  const { online, pending, refused, unsaved } = outbox.state;
  if (unsaved) return waiting('bad', 'alert', unsaved, t('shell.unsaved', { n: unsaved }));
  if (refused) return waiting('bad', 'alert', refused, t('shell.refused', { n: refused }));
  if (!online) return html`<a class="chip warn" href="/outbox">${icon('offline')}<span>${t('shell.offline')}${pending ? html` · <span class="num">${pending}</span><span class="vh"> ${t('shell.waiting')}</span>` : nothing}</span></a>`;
  if (pending) return waiting('warn', 'sync', pending, t('shell.pending', { n: pending }));
  return html`<span class="chip ok calm">${icon('cloud')}<span>${t('shell.saved')}</span></span>`;
}

/** What has not left the device: in words, and by its number where the bar is narrow. */
const waiting = (colour, name, n, words) => html`<a class=${`chip ${colour}`} href="/outbox">${icon(name)}<span class="only-phone num" aria-hidden="true">${n}</span><span class="vh-phone">${words}</span></a>`;

function account(app) {
  const { name, username, roles = [] } = session.who;
  const initials = (name || username).split(/\s+/).map(part => part[0]).slice(0, 2).join('').toUpperCase();
  return html`<button class="btn ghost account" type="button" popovertarget="account-menu"><span class="avatar" aria-hidden="true">${initials}</span><span class="vh">${t('shell.accountMenu')} </span><span class="vh-phone">${name || username}</span>${icon('down')}</button>
    <div id="account-menu" class="menu" popover @toggle=${event => app.querySelector('[popovertarget=account-menu]')?.setAttribute('aria-expanded', String(event.newState === 'open'))}>
      <p class="menu-head"><strong>${name || username}</strong><span class="small muted">${username}</span>${roles.slice(0, 3).map(role => html`<span class="small muted">${text(role.name)}${role.scopeName ? html` · ${role.scopeName}` : nothing}</span>`)}</p>
      <ul><li><a href="/account">${icon('person')}${t('shell.myAccount')}</a></li>
        <li><a href="/outbox">${icon('sync')}${t('shell.outbox')}</a></li>
        <li class="only-phone">${themeButton(app, true)}</li><li class="only-phone">${langButton(app, true)}</li>
        <li><button type="button" @click=${() => app.signOut()}>${icon('out')}${t('shell.signOut')}</button></li></ul></div>`;
}

function themeButton(app, words = false) {
  const dark = document.documentElement.dataset.theme === 'dark';
  const label = t(dark ? 'shell.toLight' : 'shell.toDark');
  return words ? html`<button type="button" @click=${() => app.theme()}>${icon(dark ? 'sun' : 'moon')}${label}</button>`
    : html`<button class="btn ghost iconic" type="button" aria-label=${label} title=${label} @click=${() => app.theme()}>${icon(dark ? 'sun' : 'moon')}</button>`;
}

function langButton(app, words = false) {
  const other = lang() === 'sv' ? 'en' : 'sv', name = { sv: 'Svenska', en: 'English' }[other];
  const change = () => { setLang(other); app.speaks(other); };
  return words ? html`<button type="button" lang=${other} @click=${change}>${icon('globe')}${name}</button>`
    : html`<button class="btn ghost" type="button" lang=${other} @click=${change}><span aria-hidden="true">${other.toUpperCase()}</span><span class="vh">${name}</span></button>`;
}
