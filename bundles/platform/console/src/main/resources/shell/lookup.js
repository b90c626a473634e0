// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** Finds one of very many by typing (the combobox pattern with a list). */
import { LitElement, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { ApiProblem, api } from './http.js';
import { t, word } from './i18n.js';
import { icon } from './icons.js';
import { problemTitle } from './page.js';

const PAUSE = 200;
const MOST = 12;

class Lookup extends LitElement {
  static properties = {
    inputId: { attribute: false }, described: { attribute: false }, invalid: { attribute: false }, required: { attribute: false },
    name: { attribute: false }, placeholder: { attribute: false }, search: { attribute: false }, value: { attribute: false },
    found: { state: true }, problem: { state: true }, typed: { state: true }, active: { state: true },
  };

  constructor() {
    super();
    Object.assign(this, { found: null, problem: null, typed: null, active: -1, value: null, inputId: 'lookup', described: nothing, invalid: nothing });
  }

  createRenderRoot() { return this; }

  get listId() { return `${this.inputId}-list`; }

  type(text) {
    this.typed = text;
    clearTimeout(this.timer);
    if (!text.trim()) {
      this.found = null;
      if (this.value) this.choose(null);
      return;
    }
    this.timer = setTimeout(() => this.look(text), PAUSE);
  }

  async look(text) {
    const turn = this.turn = {};
    let problem = null;
    const found = await this.search(text.trim()).catch(why => {
      if (!(why instanceof ApiProblem)) console.error(why);
      problem = why;
      return [];
    });
    if (turn !== this.turn) return;
    this.problem = problem;
    this.found = found.slice(0, MOST);
    this.active = found.length ? 0 : -1;
  }

  choose(item) {
    this.value = item;
    this.typed = null;
    this.found = null;
    this.dispatchEvent(new CustomEvent('chosen', { detail: item }));
  }

  key(event) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.found) return this.look(this.typed ?? '');
      const n = this.found.length;
      if (n) this.active = (this.active + (event.key === 'ArrowDown' ? 1 : n - 1)) % n;
    } else if (event.key === 'Enter' && this.found?.[this.active]) {
      event.preventDefault();
      this.choose(this.found[this.active]);
    } else if (event.key === 'Escape' && this.found) {
      event.preventDefault();
      event.stopPropagation();
      this.leave();
    }
  }

  leave() {
    clearTimeout(this.timer);
    this.turn = {};
    this.found = null;
    this.typed = null;
  }

  /** That there is none, or why nobody could look. */
  nothingFound() {
    return this.problem ? this.problem.detail || problemTitle(this.problem) : t('shell.lookup.none');
  }

  render() {
    const open = !!this.found;
    return html`<div class="lookup">
      <input id=${this.inputId} type="text" role="combobox" autocomplete="off" spellcheck="false" aria-autocomplete="list" aria-expanded=${open} aria-controls=${this.listId}
        aria-activedescendant=${open && this.active >= 0 ? `${this.listId}-${this.active}` : nothing} aria-describedby=${this.described} aria-invalid=${this.invalid}
        aria-required=${this.required ? 'true' : nothing} aria-label=${this.name ?? nothing} placeholder=${this.placeholder ?? t('shell.lookup.type')}
        .value=${live(this.typed ?? this.value?.label ?? '')}
        @input=${event => this.type(event.target.value)} @keydown=${this.key} @blur=${() => setTimeout(() => this.leave(), 150)}>
      ${icon('search')}
      <ul id=${this.listId} role="listbox" aria-label=${t('shell.lookup.found')} ?hidden=${!open}>
        ${(this.found ?? []).map((item, i) => html`<li id=${`${this.listId}-${i}`} role="option" aria-selected=${i === this.active} @pointerdown=${event => { event.preventDefault(); this.choose(item); }}>
          <span>${item.label}</span>${item.detail ? html`<span class="small muted">${item.detail}</span>` : nothing}</li>`)}
        ${open && !this.found.length ? html`<li role="option" aria-disabled="true" aria-selected="false" class=${this.problem ? 'failed' : 'muted'}>${this.problem ? icon('alert') : nothing}<span>${this.nothingFound()}</span></li>` : nothing}
      </ul>
      <span class="vh" role="status">${!open ? '' : this.problem ? this.nothingFound() : t('shell.lookup.count', { n: this.found.length })}</span></div>`;
  }
}
customElements.define('rond-lookup', Lookup);

const finder = (path, view, extra = {}) => async q => (await api(path, { query: { q, limit: MOST, ...extra } })).items.map(view);

/** Searches for units of the organisation. */
export const units = finder('/organisation/v1/units', unit => ({ id: unit.id, label: unit.name, detail: `${unit.code} · ${word(`shell.unitKind.${unit.kind}`, unit.kind)}`, item: unit }));

/** Searches for premises. */
export const premises = finder('/organisation/v1/premises', premise => ({ id: premise.id, label: premise.name, detail: `${premise.code} · ${premise.address}`, item: premise }));

/** Searches for people. */
export const people = finder('/organisation/v1/people', person => ({ id: person.id, label: person.name ?? `${person.givenName} ${person.familyName}`, detail: [person.title, person.unitName].filter(Boolean).join(' · '), item: person }));
