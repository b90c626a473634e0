// SPDX-License-Identifier: Apache-2.0
import { Loader, Page, api, empty, fmtDate, fmtNumber, html, icon, link, nothing, overdueChip, pageHead, stateChip, stateWord, t, text } from '@console/api';
import { FindingFilters } from './finding-filters.js';
import { SavedViews } from './saved-views.js';

/** Deficiencies in columns, one for each state. On a phone one column at a time. */
class FindingBoard extends Page {
  constructor() {
    super();
    this.filters = new FindingFilters(this, () => this.board.reload());
    this.board = new Loader(this, () => api('/followup/v1/board', { query: this.filters.asked({ sorted: false }) }));
    this.views = new SavedViews(this, 'board', this.filters);
    this.lane = 'reported';
  }

  render() {
    return html`${pageHead({ title: t('rond.board.title'), lead: t('rond.board.lead'), actions: this.filters.ways('board') })}
      ${this.filters.brought()}
      ${this.filters.picker({ states: false })}
      ${this.views.draw()}
      ${this.board.show(({ columns }) => this.draw(columns))}`;
  }

  draw(columns) {
    const shown = columns.some(column => column.state === this.lane) ? this.lane : columns[0]?.state;
    return html`<div class="field lane-choice"><label for="lane">${t('rond.board.column')}</label>
        <select id="lane" @change=${event => { this.lane = event.target.value; this.requestUpdate(); }}>${columns.map(({ state, count }) => html`
          <option value=${state} ?selected=${state === shown}>${stateWord('finding', state)} (${fmtNumber(count)})</option>`)}</select></div>
      <div class="board" role="region" tabindex="0" aria-label=${t('rond.board.title')}>${columns.map(column => this.column(column, column.state === shown))}</div>`;
  }

  column({ state, count, items }, shown) {
    const more = count > items.length;
    return html`<section class="lane ${shown ? 'shown' : ''}" aria-labelledby=${`lane-${state}`}>
      <h2 id=${`lane-${state}`}>${stateChip('finding', state)} <span class="num">${fmtNumber(count)}</span></h2>
      ${items.length ? html`<ul>${items.map(finding => html`<li><a class="card ticket" href=${`/findings/${finding.id}`}>
          <span class="t">${text(finding.title)}</span>
          <span class="small muted">${finding.number} · ${finding.premiseName ?? finding.unitName}</span>
          <span class="chips">${stateChip('severity', finding.severity)}${finding.overdue ? overdueChip() : nothing}</span>
          <span class="small muted">${t('rond.finding.dueOn', { day: fmtDate(finding.dueAt) })} · ${finding.assigneeName ?? finding.assigneeUnitName ?? t('rond.finding.nobody')}</span></a></li>`)}</ul>`
        : empty(t('rond.board.empty'))}
      ${more ? html`<a class="btn small" href=${link('/findings', { ...this.filters.changes(), state })}>${t('rond.board.more', { n: count })}${icon('right')}</a>` : nothing}</section>`;
  }
}
customElements.define('rond-finding-board', FindingBoard);
