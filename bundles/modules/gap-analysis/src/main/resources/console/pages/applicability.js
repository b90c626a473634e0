// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Loader, Page, Pager, api, chip, exports, html, nothing, pageHead, t, table } from '@console/api';
import { API, scoreWords } from './words.js';

/** The statement of applicability of a campaign: question by question, whether it applies, why not, and what shows it. */
class Applicability extends Page {
  constructor() {
    super();
    this.campaign = new Loader(this, () => api(`${API}/campaigns/${this.params.id}`));
    this.list = new Pager(this, after => api(this.path, { query: { after, limit: 100 } }));
  }

  get path() { return `${API}/campaigns/${this.params.id}/applicability`; }

  render() {
    const name = this.campaign.value?.campaign.name;
    return html`${pageHead({ title: t('gap-analysis.applicability'), lead: name ?? nothing, actions: exports(this.path),
      crumbs: [['/gap-analysis/campaigns', t('gap-analysis.campaigns')], [`/gap-analysis/campaigns/${this.params.id}`, name ?? t('gap-analysis.campaign')]] })}
      ${this.list.show(rows => table({ caption: t('gap-analysis.applicability'), rows, columns: [
        { label: t('gap-analysis.question'), head: true, cell: row => html`<span class="num">${row.label}</span> ${row.question}<br><span class="small muted plain">${row.group}</span>` },
        { label: t('gap-analysis.applies'), cell: row => row.applicable ? chip('ok', 'check', row.notApplicable ? t('gap-analysis.appliesTo', { n: row.asked - row.notApplicable, all: row.asked }) : t('gap-analysis.yes')) : chip('plain', 'minus', t('gap-analysis.no')) },
        { label: t('gap-analysis.levelTarget'), num: true, cell: row => row.level === null ? '–' : t('gap-analysis.levelOfTarget', { level: scoreWords(row.level), target: row.target }) },
        { label: t('gap-analysis.reasons'), wide: true, cell: row => row.reasons ? html`<span class="pre small">${row.reasons}</span>` : '–' },
        { label: t('gap-analysis.evidence'), wide: true, cell: row => row.evidence ? html`<span class="pre small">${row.evidence}</span>` : '–' },
      ] }))}`;
  }
}

customElements.define('gap-analysis-applicability', Applicability);
