// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Filters, Page, Pager, api, chip, empty, exports, fmtDate, html, nothing, pageHead, stateChip, t, table } from '@console/api';
import { periodWords, planChip } from './words.js';

const CRUMBS = () => [['/internal-control/standing', t('internal-control.standing')]];
const yes = (good, words) => good ? chip('ok', 'check', words) : chip('bad', 'clock', t('internal-control.no'));

/** The corrective actions that a figure counts: due in a period. */
class DueActions extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { unitPath: '', due: String(new Date().getFullYear()), asOf: '' }, () => this.list.reload());
    this.list = new Pager(this, after => api('/internal-control/v1/actions', { query: { ...this.filters.values, after, limit: 50 } }));
  }

  render() {
    const { values } = this.filters;
    return html`${pageHead({ title: t('internal-control.dueActions'), lead: t('internal-control.dueActionsLead', { period: periodWords(values.due) }), crumbs: CRUMBS(), actions: exports('/internal-control/v1/actions', values) })}
      ${this.list.show(rows => table({
        caption: t('internal-control.dueActions'),
        rows,
        columns: [
          { label: t('internal-control.actionOne'), head: true, cell: row => html`<a href=${`/internal-control/controls/${row.activity}`}>${row.title}</a>` },
          { label: t('internal-control.actionOwner'), cell: row => row.owner?.name ?? '–' },
          { label: t('internal-control.agreedDay'), cell: row => html`<span class="nowrap">${fmtDate(row.dueOn)}</span>` },
          { label: t('internal-control.state'), cell: row => stateChip('measure', row.state) },
          { label: t('internal-control.doneOn'), cell: row => row.doneOn ? html`<span class="nowrap">${fmtDate(row.doneOn)}</span>` : '–' },
          { label: t('internal-control.inTime'), cell: row => yes(row.inTime, t('internal-control.yes')) },
        ],
      }), () => empty(t('internal-control.noActions'), nothing, 'done'))}`;
  }
}
customElements.define('internal-control-actions', DueActions);

/** The boards that a figure counts, and when each adopted its plan. */
class BoardsOfYear extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { unitPath: '', year: String(new Date().getFullYear()), asOf: '' }, () => this.list.reload());
    this.list = new Pager(this, after => api('/internal-control/v1/boards', { query: { ...this.filters.values, after, limit: 50 } }));
  }

  render() {
    const { values } = this.filters;
    return html`${pageHead({ title: t('internal-control.boardsOfYear', { year: values.year }), lead: t('internal-control.boardsOfYearLead'), crumbs: CRUMBS(), actions: exports('/internal-control/v1/boards', values) })}
      ${this.list.show(rows => table({
        caption: t('internal-control.boardsOfYear', { year: values.year }),
        rows,
        columns: [
          { label: t('internal-control.board'), head: true, cell: row => row.plan ? html`<a href=${`/internal-control/plans/${row.plan}`}>${row.board.name}</a>` : row.board.name },
          { label: t('internal-control.state'), cell: row => row.state ? planChip(row.state) : chip('bad', 'minus', t('internal-control.noPlanYet')) },
          { label: t('internal-control.adoption'), cell: row => row.adoptedOn ? html`<span class="nowrap">${fmtDate(row.adoptedOn)}</span>` : '–' },
          { label: t('internal-control.lastDay'), cell: row => html`<span class="nowrap">${fmtDate(row.lastDay)}</span>` },
          { label: t('internal-control.inTime'), cell: row => yes(row.inTime, t('internal-control.yes')) },
        ],
      }), () => empty(t('internal-control.noBoards'), nothing, 'building'))}`;
  }
}
customElements.define('internal-control-boards', BoardsOfYear);
