// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { ApiProblem, Loader, Page, api, chip, html, icon, note, nothing, pageHead, t, table, text, toast } from '@console/api';
import { matrixTable } from './matrix.js';
import { BANDS, bandChip } from './words.js';

/** Scales and matrices: a cell is pressed until it has the band that is wanted; what that does to open analyses is shown first. */
class Matrices extends Page {
  static properties = { ...Page.properties, drafts: { state: true }, seen: { state: true } };

  constructor() {
    super();
    this.drafts = {};
    this.seen = null;
    this.matrices = new Loader(this, () => api('/system-security/v1/matrices'));
  }

  render() {
    return html`${pageHead({ title: t('system-security.matrices'), lead: t('system-security.matricesLead') })}
      ${this.matrices.show(all => html`<div class="stack">${all.map(matrix => this.matrix(matrix))}</div>`)}`;
  }

  matrix(matrix) {
    const draft = this.drafts[matrix.code] ?? matrix, touched = draft !== matrix;
    const title = t('system-security.matrixOf', { code: matrix.code, n: matrix.number });
    return html`<section class="card stack" aria-labelledby=${`matrix-${matrix.code}`}><div class="cardhead"><h2 id=${`matrix-${matrix.code}`}>${title}</h2>
        ${draft.chosen ? chip('ok', 'done', t('system-security.chosen')) : html`<button class="btn small" type="button" @click=${() => this.draft(matrix, { ...draft, chosen: true })}>${t('system-security.useForNew')}</button>`}</div>
      ${matrixTable(draft, { caption: t('system-security.bandsOf', { code: matrix.code }), press: (consequence, likelihood) => this.draft(matrix, { ...draft, bands: draft.bands.map((row, i) => row.map((band, j) => i === likelihood - 1 && j === consequence - 1 ? BANDS[(BANDS.indexOf(band) + 1) % BANDS.length] : band)) }) })}
      ${touched ? html`<div class="actions"><button class="btn primary" type="button" @click=${() => this.send(matrix, draft, true)}>${icon('search')}${t('system-security.tryChange')}</button>
        <button class="btn ghost" type="button" @click=${() => this.draft(matrix, null)}>${t('system-security.clear')}</button></div>` : nothing}
      ${this.seen?.code === matrix.code ? this.change(matrix, draft, this.seen.change) : nothing}</section>`;
  }

  draft(matrix, draft) {
    const { [matrix.code]: _, ...others } = this.drafts;
    this.drafts = draft ? { ...others, [matrix.code]: draft } : others;
    this.seen = null;
  }

  async send(matrix, { consequences, likelihoods, bands, chosen }, dryRun) {
    try {
      const change = await api(`/system-security/v1/matrices/${matrix.code}`, { method: 'PUT', query: { dryRun: String(dryRun) }, body: { consequences, likelihoods, bands, chosen }, ifMatch: matrix.version });
      if (!dryRun) {
        this.draft(matrix, null);
        await this.matrices.reload();
        toast(t('system-security.changedNow'));
        return;
      }
      this.seen = { code: matrix.code, change };
      await this.updateComplete;
      /** @type {HTMLElement} */ (this.querySelector('#would'))?.focus();
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      toast(problem.violations[0]?.message ?? problem.detail ?? problem.title, 'bad');
    }
  }

  change(matrix, draft, change) {
    return html`<div class="stack"><h3 id="would" tabindex="-1">${t('system-security.wouldChange')}</h3>
      ${note('info', html`<p>${t('system-security.openMeasured', { n: change.analyses })} ${t('system-security.keptDecided', { n: change.decidedKept })}</p>`)}
      ${change.risks.length ? table({
        caption: t('system-security.wouldChange'),
        rows: change.risks,
        columns: [
          { label: t('system-security.risk'), head: true, cell: risk => text(risk.name) },
          { label: t('system-security.system'), cell: risk => html`<a href=${`/system-security/analyses/${risk.analysis}?step=risks`}>${risk.systemName}</a>` },
          { label: t('system-security.before'), cell: risk => bandChip(risk.before) },
          { label: t('system-security.after'), cell: risk => bandChip(risk.after) },
        ],
      }) : html`<p>${t('system-security.noBandChanges')}</p>`}
      <div class="actions"><button class="btn primary" type="button" @click=${() => this.send(matrix, draft, false)}>${icon('check')}${t('system-security.applyChange')}</button></div></div>`;
  }
}
customElements.define('system-security-matrices', Matrices);
