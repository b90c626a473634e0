// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Page, announce, chip, fmtNumber, fmtSize, html, icon, note, nothing, pageHead, problemNote, t, table, text, toast, upload, word } from '@console/api';
import { changesTable } from './pack-changes.js';
import { API } from './words.js';

const ACCEPTED = '.json,.xml,.yaml,.yml,application/json,application/xml,text/xml,application/yaml';
const OUTCOMES = { new: 'ok', newer: 'ok', same: 'plain', different: 'bad', lower: 'bad', shipped: 'bad', empty: 'bad' };
const REMARKS = { note: ['plain', 'info'], warning: ['warn', 'alert'], error: ['bad', 'alert'] };
const SHOWN = 200;

/** Reads question sets from files of others: first what that would do, then, if it is wanted, for real. */
class PackImport extends Page {
  static properties = { ...Page.properties, files: { state: true }, result: { state: true }, problem: { state: true }, sent: { state: true }, over: { state: true } };

  constructor() {
    super();
    Object.assign(this, { files: [], result: null, problem: null, sent: null, over: false });
  }

  take(list) {
    const files = [...list];
    if (!files.length) return;
    Object.assign(this, { files, result: null, problem: null });
    this.send(true);
  }

  async send(dryRun) {
    const turn = this.turn = {};
    Object.assign(this, { problem: null, sent: 0 });
    announce(t(dryRun ? 'gap-analysis.import.checking' : 'gap-analysis.import.importing'));
    try {
      const { content, type, name } = await packed(this.files);
      const { body } = await upload(`${API}/pack-imports`, content, { type, query: { dryRun: String(dryRun), name }, progress: share => { if (turn === this.turn) this.sent = share; } });
      if (turn !== this.turn) return;
      this.result = body;
      if (body.applied) toast(t('gap-analysis.import.done'));
    } catch (problem) {
      if (turn !== this.turn) return;
      this.problem = problem;
    }
    this.sent = null;
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector('#result'))?.focus();
  }

  render() {
    return html`${pageHead({ title: t('gap-analysis.importPack'), lead: t('gap-analysis.import.lead'), crumbs: [['/gap-analysis/packs', t('gap-analysis.packs')]] })}
      <div class="stack">${note('info', html`<p>${t('gap-analysis.import.copyright')}</p>`)}${this.drop()}
        ${this.sent === null ? nothing : html`<div class="card" role="status"><p id="sending">${t(this.sent < 1 ? 'gap-analysis.import.sending' : 'gap-analysis.import.reading')}</p><progress aria-labelledby="sending" max="1" value=${this.sent < 1 ? this.sent : nothing}></progress></div>`}
        ${this.problem ? problemNote(this.problem, () => this.send(true)) : nothing}
        ${this.result ? this.outcome(this.result) : nothing}</div>`;
  }

  drop() {
    return html`<div class="drop ${this.over ? 'over' : ''}" @dragover=${event => { event.preventDefault(); this.over = true; }} @dragleave=${() => { this.over = false; }}
        @drop=${event => { event.preventDefault(); this.over = false; this.take(event.dataTransfer.files); }}>${icon('upload')}
      ${this.files.length ? html`<ul>${this.files.map(file => html`<li><strong>${file.name}</strong> <span class="muted">${fmtSize(file.size)}</span></li>`)}</ul>` : html`<p>${t('gap-analysis.import.drop')}</p>`}
      <label class="btn filebtn">${icon('file')}<span>${t(this.files.length ? 'gap-analysis.import.another' : 'gap-analysis.import.choose')}</span><input type="file" multiple accept=${ACCEPTED} @change=${event => { this.take(event.target.files); event.target.value = ''; }}></label>
      <p class="small muted">${t('gap-analysis.import.formats')}</p></div>`;
  }

  outcome({ applied, packs, report }) {
    const possible = packs.some(pack => ['new', 'newer'].includes(pack.outcome)) && packs.every(pack => OUTCOMES[pack.outcome] !== 'bad');
    return html`<section class="stack" id="result" tabindex="-1" aria-labelledby="result-title"><h2 id="result-title">${t(applied ? 'gap-analysis.import.done' : possible ? 'gap-analysis.import.ready' : 'gap-analysis.import.nothing')}</h2>
      ${packs.map(pack => this.pack(pack))}
      ${possible && !applied ? html`<div class="actions"><button class="btn primary" type="button" aria-disabled=${this.sent !== null} @click=${() => this.sent === null && this.send(false)}>${icon('check')}${t('gap-analysis.import.go')}</button></div>` : nothing}
      ${applied ? html`<p><a class="btn" href="/gap-analysis/packs">${t('gap-analysis.packs')}</a></p>` : nothing}
      <dl class="tiles many">${Object.entries(report.counts).map(([name, n]) => html`<div class="card tile"><dt>${word(`gap-analysis.import.count.${name}`, name)}</dt><dd><span class="val">${fmtNumber(n)}</span></dd></div>`)}</dl>
      ${report.remarks.length ? this.remarks(report.remarks) : note('ok', html`<p>${t('gap-analysis.import.noRemarks')}</p>`)}</section>`;
  }

  pack(pack) {
    return html`<section class="card" aria-labelledby=${`pack-${pack.id}`}><div class="cardhead"><h3 id=${`pack-${pack.id}`}>${text(pack.name)} <span class="num">${pack.version}</span></h3>
        ${chip(OUTCOMES[pack.outcome], OUTCOMES[pack.outcome] === 'bad' ? 'alert' : 'check', word(`gap-analysis.import.outcome.${pack.outcome}`, pack.outcome))}</div>
      <p class="muted small">${pack.code} · ${t('gap-analysis.questions', { n: pack.questions })} · ${t('gap-analysis.import.beside', { groups: pack.groups, withdrawn: pack.withdrawn, mappings: pack.mappings })}</p>
      ${pack.changes ? changesTable(pack.changes) : nothing}</section>`;
  }

  remarks(rows) {
    return html`${table({ caption: t('gap-analysis.import.remarks'), hideCaption: false, rows: rows.slice(0, SHOWN), columns: [
      { label: t('gap-analysis.import.where'), head: true, cell: row => html`<code class="wrap">${row.path || '/'}</code>` },
      { label: t('gap-analysis.import.kind'), cell: row => chip(...REMARKS[row.severity] ?? REMARKS.note, word(`gap-analysis.import.severity.${row.severity}`, row.severity)) },
      { label: t('gap-analysis.import.what'), wide: true, cell: row => text(row.message) },
    ] })}${rows.length > SHOWN ? html`<p class="muted">${t('gap-analysis.import.moreRemarks', { n: rows.length - SHOWN })}</p>` : nothing}`;
  }
}

/** One file is the body; several that belong together go as one form. */
async function packed(files) {
  if (files.length === 1) return { content: files[0], type: typeOf(files[0].name), name: files[0].name };
  const form = new FormData();
  files.forEach(file => form.append('file', file, file.name));
  const made = new Response(form);
  return { type: made.headers.get('Content-Type'), content: await made.blob(), name: undefined };
}

const typeOf = name => /\.json$/i.test(name) ? 'application/json' : /\.xml$/i.test(name) ? 'application/xml' : 'application/yaml';

customElements.define('gap-analysis-pack-import', PackImport);
