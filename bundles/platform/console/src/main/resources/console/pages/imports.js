// SPDX-License-Identifier: Apache-2.0
import { ApiProblem, Page, announce, fmtNumber, fmtSize, html, icon, note, nothing, pageHead, problemNote, t, table, text, toast, upload } from '@console/api';

const KINDS = [['units', 'tree'], ['premises', 'building'], ['people', 'people'], ['roles', 'key']];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ERRORS_SHOWN = 200;

/** Reads a register from a file: first what would happen, then, if all is well, for real. */
class Imports extends Page {
  static properties = { ...Page.properties, kind: { state: true }, file: { state: true }, result: { state: true }, problem: { state: true }, sent: { state: true }, over: { state: true } };

  constructor() {
    super();
    this.kind = 'units';
    this.reset();
  }

  reset() {
    Object.assign(this, { file: null, result: null, problem: null, sent: null });
  }

  take(file) {
    if (!file) return;
    this.reset();
    this.file = file;
    this.send(true);
  }

  async send(dryRun) {
    const turn = this.turn = {};
    Object.assign(this, { problem: null, sent: 0, ...(dryRun ? { result: null } : {}) });
    announce(t(dryRun ? 'rond.imports.checking' : 'rond.imports.importing'));
    try {
      const { body } = await upload('/organisation/v1/imports', this.file, {
        query: { kind: this.kind, dryRun: String(dryRun) }, type: /\.xlsx$/i.test(this.file.name) ? XLSX : 'text/csv', progress: share => { if (turn === this.turn) this.sent = share; },
      });
      if (turn !== this.turn) return;
      this.result = body;
      if (body.applied) toast(t('rond.imports.doneToast'));
    } catch (problem) {
      if (turn !== this.turn) return;
      if (problem instanceof ApiProblem && Array.isArray(problem.body.errors)) this.result = problem.body;      // 422: the same result, nothing changed
      else this.problem = problem;
    }
    this.sent = null;
    await this.updateComplete;
    this.querySelector('#result')?.focus();
  }

  render() {
    return html`${pageHead({ title: t('rond.imports.title'), lead: t('rond.imports.lead') })}
      <div class="stack">
        <fieldset class="field"><legend>${t('rond.imports.kind')}</legend><div class="seg" data-count="4">${KINDS.map(([kind, name]) => html`
          <label><input type="radio" name="kind" value=${kind} .checked=${this.kind === kind} @change=${() => { this.kind = kind; this.reset(); }}>${icon(name)}<span>${t(`rond.imports.kind.${kind}`)}</span></label>`)}</div>
          <span class="hint">${t(`rond.imports.columns.${this.kind}`)}</span></fieldset>
        ${this.dropZone()}
        ${this.sent === null ? nothing : html`<div class="card" role="status"><p id="sending">${t(this.sent < 1 ? 'rond.imports.sending' : 'rond.imports.reading')}</p><progress aria-labelledby="sending" max="1" value=${this.sent < 1 ? this.sent : nothing}></progress></div>`}
        ${this.problem ? problemNote(this.problem, () => this.send(true)) : nothing}
        ${this.result ? this.outcome(this.result) : nothing}</div>`;
  }

  dropZone() {
    return html`<div class="drop ${this.over ? 'over' : ''}" @dragover=${event => { event.preventDefault(); this.over = true; }} @dragleave=${() => { this.over = false; }}
        @drop=${event => { event.preventDefault(); this.over = false; this.take(event.dataTransfer.files[0]); }}>
      ${icon('upload')}
      ${this.file ? html`<p><strong>${this.file.name}</strong> <span class="muted">${fmtSize(this.file.size)}</span></p>` : html`<p>${t('rond.imports.drop')}</p>`}
      <label class="btn filebtn">${icon('file')}<span>${t(this.file ? 'rond.imports.another' : 'rond.imports.choose')}</span><input type="file" accept=${`.csv,.xlsx,text/csv,${XLSX}`} @change=${event => { this.take(event.target.files[0]); event.target.value = ''; }}></label>
      <p class="small muted">${t('rond.imports.formats')}</p></div>`;
  }

  outcome(result) {
    const clean = !result.errors.length;
    return html`<section class="stack" id="result" tabindex="-1" aria-labelledby="result-title">
      <h2 id="result-title">${t(result.applied ? 'rond.imports.done' : clean ? 'rond.imports.ready' : 'rond.imports.stopped')}</h2>
      ${result.applied ? note('ok', html`<p>${t('rond.imports.doneText', { n: result.rows })}</p>`)
        : clean ? note('ok', html`<p>${t('rond.imports.readyText')}</p>`) : note('bad', html`<p>${t('rond.imports.stoppedText', { n: result.errors.length })}</p>`)}
      <dl class="tiles many">${[['rows', result.rows], ['accepted', result.accepted], ['created', result.created], ['changed', result.changed], ['errors', result.errors.length]].map(([name, count]) => html`
        <div class="card tile"><dt>${t(`rond.imports.count.${name}`)}</dt><dd><span class="val">${fmtNumber(count)}</span></dd></div>`)}</dl>
      ${clean && !result.applied ? html`<div class="actions"><button class="btn primary" type="button" aria-disabled=${this.sent !== null} @click=${() => this.sent === null && this.send(false)}>${icon('check')}${t('rond.imports.go', { n: result.created + result.changed })}</button></div>` : nothing}
      ${clean ? nothing : html`${table({ caption: t('rond.imports.errors'), hideCaption: false, columns: [
        { label: t('rond.imports.line'), head: true, cell: error => error.line ? html`<span class="num">${t('rond.imports.lineNo', { n: String(error.line) })}</span>` : t('rond.imports.wholeFile') },
        { label: t('rond.imports.column'), cell: error => error.column ? html`<code>${error.column}</code>` : html`<span class="muted">${t('rond.imports.wholeRow')}</span>` },
        { label: t('rond.imports.what'), wide: true, cell: error => text(error.message) },
      ], rows: result.errors.slice(0, ERRORS_SHOWN) })}
      ${result.errors.length > ERRORS_SHOWN ? html`<p class="muted">${t('rond.imports.moreErrors', { n: result.errors.length - ERRORS_SHOWN })}</p>` : nothing}`}</section>`;
  }
}
customElements.define('rond-imports', Imports);
