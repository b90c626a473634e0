// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { ApiProblem, Page, announce, fmtNumber, fmtSize, html, icon, note, nothing, pageHead, problemNote, t, table, text, toast, upload } from '@console/api';
import { say } from './words.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LIMIT = 200;
const NEEDED = ['code', 'name', 'owner_unit'];

/** Reads the register from anybody's file: first which column is what, then what would happen, then for real. */
class SystemImport extends Page {
  static properties = { ...Page.properties, file: { state: true }, seen: { state: true }, map: { state: true }, result: { state: true }, problem: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.reset();
  }

  reset() {
    Object.assign(this, { file: null, seen: null, map: {}, result: null, problem: null, busy: false });
  }

  async take(file) {
    if (!file) return;
    this.reset();
    this.file = file;
    await this.send('/look', {}, body => {
      this.seen = body;
      this.map = { ...body.proposed };
    });
    await this.updateComplete;
    this.querySelector('#columns')?.focus();
  }

  async run(dryRun) {
    announce(t(dryRun ? 'system-security.checking' : 'system-security.importing'));
    const query = new URLSearchParams({ dryRun: String(dryRun) });
    for (const [field, heading] of Object.entries(this.map)) if (heading) query.append('map', `${field}:${heading}`);
    await this.send(`?${query}`, {}, body => { this.result = body; if (body.applied) toast(t('system-security.imported')); });
    await this.updateComplete;
    this.querySelector('#result')?.focus();
  }

  async send(path, query, then) {
    if (this.busy) return;
    Object.assign(this, { busy: true, problem: null });
    try {
      const { body } = await upload(`/system-security/v1/imports/systems${path}`, this.file, { query, type: /\.xlsx$/i.test(this.file.name) ? XLSX : 'text/csv' });
      then(body);
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      this.problem = problem;
    } finally {
      this.busy = false;
    }
  }

  render() {
    return html`${pageHead({ title: t('system-security.importTitle'), lead: t('system-security.importLead'), crumbs: [['/system-security/systems', t('system-security.systems')]] })}
      <div class="stack">${this.drop()}
        ${this.busy ? html`<p role="status">${t('system-security.reading')}</p>` : nothing}
        ${this.problem ? problemNote(this.problem) : nothing}
        ${this.seen ? this.columns(this.seen) : nothing}
        ${this.result ? this.outcome(this.result) : nothing}</div>`;
  }

  drop() {
    return html`<div class="drop" @dragover=${event => event.preventDefault()} @drop=${event => { event.preventDefault(); this.take(event.dataTransfer.files[0]); }}>${icon('upload')}
      ${this.file ? html`<p><strong>${this.file.name}</strong> <span class="muted">${fmtSize(this.file.size)}</span></p>` : html`<p>${t('system-security.dropFile')}</p>`}
      <label class="btn filebtn">${icon('file')}<span>${t(this.file ? 'system-security.anotherFile' : 'system-security.chooseFile')}</span><input type="file" accept=${`.csv,.xlsx,text/csv,${XLSX}`} @change=${event => { this.take(event.target.files[0]); event.target.value = ''; }}></label>
      <p class="small muted">${t('system-security.fileKinds')}</p></div>`;
  }

  columns(seen) {
    const missing = NEEDED.filter(field => !this.map[field]);
    const example = heading => seen.sample.map(row => row[seen.headings.indexOf(heading)]).filter(Boolean).slice(0, 3).join(', ');
    return html`<section class="stack" aria-labelledby="columns"><h2 id="columns" tabindex="-1">${t('system-security.columns')}</h2><p class="muted">${t('system-security.columnsLead', { n: seen.rows })}</p>
      ${table({
        caption: t('system-security.columns'),
        rows: seen.fields,
        columns: [
          { label: t('system-security.field'), head: true, cell: field => html`<label for=${`map-${field}`}>${say('field', field)}</label>${NEEDED.includes(field) ? html` <span class="small muted plain">${t('system-security.needed')}</span>` : nothing}` },
          { label: t('system-security.column'), cell: field => html`<select id=${`map-${field}`} @change=${event => { this.map = { ...this.map, [field]: event.target.value }; this.result = null; }}>
            <option value="" ?selected=${!this.map[field]}>${t('system-security.notInFile')}</option>
            ${seen.headings.map(heading => html`<option value=${heading} ?selected=${this.map[field] === heading}>${heading}</option>`)}</select>` },
          { label: t('system-security.example'), cell: field => html`<span class="small muted">${this.map[field] ? example(this.map[field]) : '–'}</span>`, wide: true },
        ],
      })}
      ${missing.length ? note('warn', t('system-security.stillMissing', { fields: missing.map(field => say('field', field)).join(', ') })) : nothing}
      <div class="actions"><button class="btn ${this.result ? '' : 'primary'}" type="button" aria-disabled=${this.busy || missing.length > 0} @click=${() => missing.length || this.run(true)}>${icon('search')}${t('system-security.tryFile')}</button></div></section>`;
  }

  outcome(result) {
    const clean = !result.errors.length;
    return html`<section class="stack" id="result" tabindex="-1" aria-labelledby="result-title"><h2 id="result-title">${t(result.applied ? 'system-security.imported' : clean ? 'system-security.ready' : 'system-security.stopped')}</h2>
      ${clean ? note('ok', t(result.applied ? 'system-security.importedText' : 'system-security.readyText', { n: result.accepted })) : note('bad', t('system-security.stoppedText', { n: result.errors.length }))}
      <dl class="tiles many">${['rows', 'created', 'changed'].map(name => html`<div class="card tile"><dt>${t(`system-security.count.${name}`)}</dt><dd><span class="val">${fmtNumber(result[name])}</span></dd></div>`)}</dl>
      ${result.unused.length ? html`<p class="small muted">${t('system-security.unused', { columns: result.unused.join(', ') })}</p>` : nothing}
      ${clean && !result.applied ? html`<div class="actions"><button class="btn primary" type="button" aria-disabled=${this.busy} @click=${() => this.run(false)}>${icon('check')}${t('system-security.importNow', { n: result.created + result.changed })}</button></div>` : nothing}
      ${result.applied ? html`<p><a class="btn" href="/system-security/systems">${t('system-security.systems')}</a></p>` : nothing}
      ${clean ? nothing : table({
        caption: t('system-security.errors'),
        hideCaption: false,
        rows: result.errors.slice(0, LIMIT),
        columns: [
          { label: t('system-security.line'), head: true, cell: error => html`<span class="num">${error.line}</span>` },
          { label: t('system-security.column'), cell: error => error.column || t('system-security.wholeRow') },
          { label: t('system-security.what'), wide: true, cell: error => text(error.message) },
        ],
      })}</section>`;
  }
}
customElements.define('system-security-import', SystemImport);
