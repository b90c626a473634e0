// SPDX-License-Identifier: Apache-2.0
import { ApiProblem, Page, Pager, api, empty, exports, fmtDate, html, icon, nothing, overdueChip, pageHead, session, stateChip, t, table, text, toast } from '@console/api';
import { assignSeveral } from './finding-actions.js';
import { FindingFilters } from './finding-filters.js';
import { SavedViews } from './saved-views.js';

/** Deficiencies of all modules, as a list. */
class Findings extends Page {
  constructor() {
    super();
    this.filters = new FindingFilters(this, () => { this.chosen = new Set(); this.list.reload(); });
    this.list = new Pager(this, after => api('/followup/v1/findings', { query: { ...this.filters.asked(), after, limit: 50 } }));
    this.views = new SavedViews(this, 'findings', this.filters);
    this.chosen = new Set();
  }

  render() {
    const { filters } = this;
    return html`${pageHead({
      title: t('rond.findings.title'), lead: t('rond.findings.lead'),
      actions: html`${filters.ways('list')}${exports('/followup/v1/findings', filters.asked())}`,
    })}
    ${filters.brought()}
    ${filters.picker()}
    ${this.views.draw()}
    ${this.several()}
    ${this.list.show(rows => table({ caption: t('rond.findings.title'), columns: this.columns(), rows }), () => empty(
      t(filters.active ? 'rond.findings.noneFound' : 'rond.findings.none'),
      filters.active ? html`<button class="btn" type="button" @click=${() => filters.clear()}>${t('rond.clear')}</button>` : nothing, filters.active ? 'search' : 'done'))}`;
  }

  /** What can be done with those that are ticked. */
  several() {
    const n = this.chosen.size;
    if (!n) return nothing;
    return html`<div class="toolbar actions" role="group" aria-label=${t('rond.bulk.actions')}>
      <button class="btn primary" type="button" @click=${() => this.assign()}>${icon('person')}${t('rond.bulk.assign', { n })}</button>
      <button class="btn" type="button" @click=${() => this.tick(this.list.value.map(row => row.id), true)}>${t('rond.bulk.all')}</button>
      <button class="btn" type="button" @click=${() => { this.chosen = new Set(); this.requestUpdate(); }}>${t('rond.bulk.none')}</button></div>`;
  }

  async assign() {
    try {
      const result = await assignSeveral([...this.chosen]);
      if (!result) return;
      this.chosen = new Set(result.items.filter(item => item.rule).map(item => item.id));
      toast(t('rond.bulk.done', { n: result.done }));
      await this.list.reload();
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      toast(problem.detail || problem.title, 'bad');
    }
  }

  tick(ids, on) {
    for (const id of ids) on ? this.chosen.add(id) : this.chosen.delete(id);
    this.requestUpdate();
  }

  columns() {
    const ticks = !session.may('followup.assign', 'followup.assign_infosec', 'followup.assign_security_protection') ? [] : [{
      label: t('rond.bulk.choose'),
      cell: row => html`<label class="tick"><input type="checkbox" .checked=${this.chosen.has(row.id)} @change=${event => this.tick([row.id], event.target.checked)}><span class="vh">${t('rond.bulk.one', { number: row.number })}</span></label>`,
    }];
    return [
      ...ticks,
      { label: t('rond.finding.deficiency'), head: true, cell: row => html`<a href=${`/findings/${row.id}`}>${text(row.title)}</a><br><span class="small muted num plain">${row.number}</span>` },
      { label: t('rond.finding.place'), cell: row => row.premiseName ?? row.unitName ?? '–' },
      { label: t('rond.finding.severity'), cell: row => stateChip('severity', row.severity) },
      { label: t('rond.finding.state'), cell: row => stateChip('finding', row.state) },
      { label: t('rond.finding.due'), cell: row => html`<span class="nowrap">${fmtDate(row.dueAt)}</span> ${row.overdue ? overdueChip() : nothing}` },
      { label: t('rond.finding.assignee'), cell: row => row.assigneeName ?? row.assigneeUnitName ?? html`<span class="muted">${t('rond.finding.nobody')}</span>` },
    ];
  }
}
customElements.define('rond-findings', Findings);
