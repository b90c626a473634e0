// SPDX-License-Identifier: Apache-2.0
// @ts-check
/**
 * Forms: label above, hint under the label, error under the field; a summary that takes focus leads to the fields. The submit
 * button is never disabled: it says what is missing. What the server refuses (violations with JSON pointers) lands at the field,
 * and is said there alone.
 */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { ApiProblem } from './http.js';
import { t } from './i18n.js';
import { icon } from './icons.js';
import './lookup.js';
import { problemTitle } from './page.js';

let serial = 0;

export class Form {
  /**
   * @param {any} host the page or dialog that draws it
   * @param {Record<string, any>} values first values by name
   */
  constructor(host, values = {}) {
    this.host = host;
    this.values = { ...values };
    this.errors = {};
    this.problem = null;
    this.busy = false;
    this.fields = new Map();
    this.id = `f${++serial}`;
  }

  set(values) {
    Object.assign(this.values, values);
    for (const name of Object.keys(values)) delete this.errors[name];
    if (this.problem?.violations?.length && !Object.keys(this.errors).length) this.problem = null;
    this.host.requestUpdate();
  }

  /**
   * A line of text, or lines with `rows`. type: text, email, date, datetime-local, number, password, search. `required: 'server'`
   * leaves it to the server, which tells all that is wrong at once.
   */
  text(name, { label, hint, required, type = 'text', rows, autocomplete, maxlength, min, max, placeholder, inputmode, changed } = {}) {
    const change = event => { this.set({ [name]: event.target.value }); changed?.(event.target.value); };
    return this.field(name, { label, hint, required }, (id, aria, invalid) => rows
      ? html`<textarea id=${id} name=${name} rows=${rows} maxlength=${maxlength ?? 4000} aria-describedby=${aria} aria-invalid=${invalid} aria-required=${required ? 'true' : nothing} .value=${live(this.values[name] ?? '')} @input=${change}></textarea>`
      : html`<input id=${id} name=${name} type=${type} autocomplete=${autocomplete ?? 'off'} maxlength=${maxlength ?? nothing} min=${min ?? nothing} max=${max ?? nothing} inputmode=${inputmode ?? nothing} placeholder=${placeholder ?? nothing}
          aria-describedby=${aria} aria-invalid=${invalid} aria-required=${required ? 'true' : nothing} .value=${live(this.values[name] ?? '')} @input=${change}>`);
  }

  /** options: [[value, label]]; the first may be ['', '…'] */
  select(name, { label, hint, required, options, changed }) {
    return this.field(name, { label, hint, required }, (id, aria, invalid) => html`
      <select id=${id} name=${name} aria-describedby=${aria} aria-invalid=${invalid} aria-required=${required ? 'true' : nothing}
        @change=${event => { this.set({ [name]: event.target.value }); changed?.(event.target.value); }}>
        ${options.map(([value, words]) => html`<option value=${value} ?selected=${String(this.values[name] ?? '') === String(value)}>${words}</option>`)}</select>`);
  }

  /** A few options side by side, 48 px high: [[value, label, icon?, colour?]] */
  radios(name, { label, hint, required, options, changed }) {
    return this.group(name, { label, hint, required }, html`<div class="seg" data-count=${options.length}>${options.map(([value, words, name_, colour]) => html`
      <label class=${colour ?? ''}><input type="radio" name=${`${this.id}-${name}`} value=${value} .checked=${live(this.values[name] === value)}
        @change=${() => { this.set({ [name]: value }); changed?.(value); }}>${name_ ? icon(name_) : nothing}<span>${words}</span></label>`)}</div>`);
  }

  /** Several of many: the value is an array. */
  checks(name, { label, hint, required, options }) {
    const chosen = new Set(this.values[name] ?? []);
    const flip = (value, on) => { on ? chosen.add(value) : chosen.delete(value); this.set({ [name]: [...chosen] }); };
    return this.group(name, { label, hint, required }, html`<div class="checklist">${options.map(([value, words]) => html`
      <label class="checkline"><input type="checkbox" value=${value} .checked=${live(chosen.has(value))} @change=${event => flip(value, event.target.checked)}><span>${words}</span></label>`)}</div>`);
  }

  /** Yes or no. */
  check(name, { label, hint }) {
    const id = this.idOf(name), error = this.errors[name];
    this.fields.set(name, { label, required: false });
    const aria = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
    return html`<div class="field ${error ? 'invalid' : ''}"><label class="checkline"><input id=${id} name=${name} type="checkbox" aria-describedby=${aria} aria-invalid=${error ? 'true' : nothing} .checked=${live(!!this.values[name])} @change=${event => this.set({ [name]: event.target.checked })}><span>${label}</span></label>
      ${hint ? html`<span class="hint" id=${`${id}-hint`}>${hint}</span>` : nothing}
      ${error ? html`<span class="error" id=${`${id}-error`}>${icon('alert')}${error}</span>` : nothing}</div>`;
  }

  /**
   * One of very many, found by typing: units, premises, people. The value is the id; `${name}Label` holds its words.
   * `search(q)` answers [{id, label, detail}], see `units`, `premises`, `people` of lookup.js.
   */
  lookup(name, { label, hint, required, search, changed }) {
    return this.field(name, { label, hint, required }, (id, aria, invalid) => html`
      <rond-lookup .inputId=${id} .described=${aria} .invalid=${invalid} .required=${required} .search=${search} .value=${this.values[name] ? { id: this.values[name], label: this.values[`${name}Label`] ?? '' } : null}
        @chosen=${event => { this.set({ [name]: event.detail?.id ?? '', [`${name}Label`]: event.detail?.label ?? '' }); changed?.(event.detail); }}></rond-lookup>`);
  }

  /** Any control: `control(id, describedBy, invalid)` draws it. */
  field(name, { label, hint, required }, control) {
    const id = this.idOf(name), error = this.errors[name];
    this.fields.set(name, { label, required });
    const aria = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
    return html`<div class="field ${error ? 'invalid' : ''}"><label for=${id}>${label}${this.optional(required)}</label>
      ${hint ? html`<span class="hint" id=${`${id}-hint`}>${hint}</span>` : nothing}
      ${control(id, aria, error ? 'true' : nothing)}
      ${error ? html`<span class="error" id=${`${id}-error`}>${icon('alert')}${error}</span>` : nothing}</div>`;
  }

  group(name, { label, hint, required }, body) {
    const id = this.idOf(name), error = this.errors[name];
    this.fields.set(name, { label, required });
    const aria = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
    return html`<fieldset class="field ${error ? 'invalid' : ''}" id=${id} tabindex="-1" aria-describedby=${aria}><legend>${label}${this.optional(required)}</legend>
      ${hint ? html`<span class="hint" id=${`${id}-hint`}>${hint}</span>` : nothing}${body}
      ${error ? html`<span class="error" id=${`${id}-error`}>${icon('alert')}${error}</span>` : nothing}</fieldset>`;
  }

  optional(required) {
    return required === false ? html` <span class="optional">${t('shell.optional')}</span>` : nothing;
  }

  idOf(name) { return `${this.id}-${name}`; }

  /** What is wrong, on top; draw it first in the form. */
  summary() {
    this.drawn = this.fields;
    this.fields = new Map();                  // filled again by what is drawn now: a field that is gone asks for nothing
    const wrong = Object.entries(this.errors);
    if (!wrong.length && !this.problem) return nothing;
    return html`<div class="note bad summary" tabindex="-1" role="alert" id=${`${this.id}-summary`}>${icon('alert')}<div>
      <p><strong>${wrong.length ? t('shell.form.wrong', { n: wrong.length }) : problemTitle(this.problem)}</strong></p>
      ${this.problem?.detail && !wrong.length ? html`<p>${this.problem.detail}</p>` : nothing}
      ${wrong.length ? html`<ul>${wrong.map(([name, words]) => html`<li>${this.drawn.has(name)
        ? html`<a href=${`#${this.idOf(name)}`} @click=${event => this.jump(event, name)}>${this.drawn.get(name).label}</a>` : words}</li>`)}</ul>` : nothing}</div></div>`;
  }

  jump(event, name) {
    event.preventDefault();
    event.stopPropagation();
    document.getElementById(this.idOf(name))?.focus();
  }

  /** The button that sends; `aria-disabled` while it is on its way. */
  submit(label, { name = null, kind = 'primary' } = {}) {
    return html`<button class="btn ${kind}" type="submit" aria-disabled=${this.busy}>${this.busy ? html`<span class="spinner" aria-hidden="true"></span>` : name ? icon(name) : nothing}<span>${label}</span></button>`;
  }

  /**
   * For `@submit`: checks what is required, then calls `send(values)`. A refusal is shown in the form.
   * `check(values)` may answer further errors by name.
   */
  on(send, check = () => ({})) {
    return async event => {
      event.preventDefault();
      if (this.busy) return;
      this.problem = null;
      this.errors = { ...this.missing(), ...check(this.values) };
      if (Object.keys(this.errors).length) return this.reveal();
      this.busy = true;
      this.host.requestUpdate();
      try {
        await send({ ...this.values });
      } catch (problem) {
        this.refused(problem);
      }
      this.busy = false;
      if (this.problem) await this.reveal();
      else this.host.requestUpdate();
    };
  }

  missing() {
    const errors = {};
    for (const [name, { required }] of this.fields) {
      const value = this.values[name];
      if (required && required !== 'server' && (value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length))) errors[name] = t('shell.form.required');
    }
    return errors;
  }

  refused(problem) {
    if (!(problem instanceof ApiProblem)) console.error(problem);
    this.problem = problem;
    for (const { pointer = '', message } of problem.violations ?? []) {
      const path = pointer.replace(/^\//, '').split('/'), joined = path.map((part, i) => i ? part.charAt(0).toUpperCase() + part.slice(1) : part).join('');
      const place = [path[0], joined].find(name => this.fields.has(name)) ?? (pointer || 'all');   // «/action/dueOn» is the field actionDueOn
      this.errors[place] = [this.errors[place], message].filter(Boolean).join(' ');
    }
  }

  async reveal() {
    this.host.requestUpdate();
    await this.host.updateComplete;
    document.getElementById(`${this.id}-summary`)?.focus();
  }
}
