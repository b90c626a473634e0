// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Loader, Page, api, chip, facts, fmtDateTime, html, nothing, pageHead, t, text, word } from '@console/api';
import { criteria } from './scale.js';
import { API, CORNERSTONE, answererWords, label } from './words.js';

/** A question set: its groups and questions, its scale, what it answers to in other sets. */
class Pack extends Page {
  constructor() {
    super();
    this.pack = new Loader(this, () => api(`${API}/packs/${this.params.id}`));
  }

  render() {
    const known = this.pack.value?.summary;
    return html`${pageHead({ title: known ? text(known.name) : t('gap-analysis.pack'), lead: known ? text(known.about) : nothing, crumbs: [['/gap-analysis/packs', t('gap-analysis.packs')]],
      chips: known?.latest ? chip('ok', 'check', t('gap-analysis.latest')) : nothing })}
      ${this.pack.show(({ summary, scale, nodes, mappings }) => html`<div class="stack">
        <section class="card"><h2 class="vh">${t('gap-analysis.pack')}</h2>${facts([
          [t('gap-analysis.code'), summary.code], [t('gap-analysis.version'), summary.version], [t('gap-analysis.publisher'), summary.publisher], [t('gap-analysis.licence'), summary.licence],
          [t('gap-analysis.source'), word(`gap-analysis.source.${summary.source}`, summary.source)], [t('gap-analysis.questionsHead'), summary.questions], [t('gap-analysis.mappings'), mappings.length], [t('gap-analysis.installedAt'), fmtDateTime(summary.installedAt)],
        ])}</section>
        <details class="card"><summary><h2>${t('gap-analysis.levels')}</h2></summary>${criteria(scale)}${scale.levels.length ? nothing : html`<p>${t('gap-analysis.from', scale)}</p>`}</details>
        ${tops(nodes).map(top => this.top(top))}</div>`)}`;
  }

  /** Folded: a set may have more than a thousand questions. */
  top({ head, below }) {
    return html`<details class="card far" ?open=${below.length < 60}><summary><h2>${head ? text(head.title) : t('gap-analysis.withoutGroup')}</h2></summary><ul class="rows">${below.map(node => node.kind === 'group'
      ? html`<li><h3 class="label">${text(node.title)}</h3></li>`
      : html`<li><div class="row"><span><span class="t"><span class="num">${label(node)}</span> ${text(node.title)}</span><span class="small muted">${answererWords(node.answeredBy)}</span></span>
        <span class="end">${node.withdrawn ? chip('plain', 'minus', t('gap-analysis.withdrawn')) : nothing}${node.weight >= CORNERSTONE ? chip('info', 'shield', t('gap-analysis.cornerstone')) : nothing}<span class="small muted nowrap">${t('gap-analysis.weightTarget', { weight: node.weight, target: node.target })}</span></span></div></li>`)}</ul></details>`;
  }
}

/** Each top node with everything below it, in their order. */
function tops(nodes) {
  const found = [];
  for (const node of nodes) {
    if (!node.parentRef && node.kind === 'group') found.push({ head: node, below: [] });
    else {
      if (!found.length) found.push({ head: null, below: [] });
      found.at(-1).below.push(node);
    }
  }
  return found;
}

customElements.define('gap-analysis-pack', Pack);
