// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Filters, Page, Pager, api, chip, exports, html, pageHead, t, table } from '@console/api';
import { placesMap } from './places-map.js';

/** The premises or units behind a figure: each is in the denominator, and those that count are in the numerator too. */
class FigureRecords extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { figure: '', unitPath: '', premise: '', period: '', asOf: '' }, () => this.list.reload());
    this.list = new Pager(this, after => api('/fire-safety/v1/figure-records', { query: { ...this.filters.values, after, limit: 500 } }));
  }

  render() {
    const { figure, period, unitPath } = this.filters.values;
    return html`
      ${pageHead({
        title: t('fire-safety.figureRecords'), lead: `${figure} · ${period}${unitPath ? ` · ${unitPath.split('/').filter(Boolean).join(' / ')}` : ''}`,
        crumbs: [['/followup', t('fire-safety.followup')]], actions: exports('/fire-safety/v1/figure-records', this.filters.values),
      })}
      ${this.list.show(rows => html`${placesMap(rows, `${figure}, ${period}`)}${table({
        caption: t('fire-safety.figureRecords'),
        rows,
        columns: [
          { label: t('fire-safety.name'), head: true, cell: row => html`<a href=${row.kind === 'unit' ? `/organisation/${row.id}` : `/premises/${row.id}`}>${row.name}</a><br><span class="small muted num plain">${row.code}</span>` },
          { label: t('fire-safety.organisedThen'), cell: row => row.unitPath.split('/').filter(Boolean).join(' / ') },
          { label: t('fire-safety.counts'), cell: row => row.counted ? chip('ok', 'check', t('fire-safety.inNumerator')) : chip('bad', 'alert', t('fire-safety.notInNumerator')) },
          { label: t('fire-safety.why'), cell: row => t(`fire-safety.outcome.${row.outcome}`) },
        ],
      })}`)}`;
  }
}

customElements.define('fire-safety-figure-records', FigureRecords);
