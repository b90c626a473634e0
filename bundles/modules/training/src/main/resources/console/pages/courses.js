// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Page, Pager, api, empty, html, nothing, pageHead, t, table, text } from '@console/api';

/** The courses of the municipality as they are taught now. */
class Courses extends Page {
  constructor() {
    super();
    this.list = new Pager(this, after => api('/training/v1/courses', { query: { after, limit: 50 } }));
  }

  render() {
    return html`${pageHead({ title: t('training.courses'), lead: t('training.coursesLead') })}
      ${this.list.show(rows => this.rows(rows), () => empty(t('training.noCourses'), nothing, 'grid'))}`;
  }

  rows(rows) {
    return table({
      caption: t('training.courses'),
      rows,
      columns: [
        { label: t('training.course'), head: true, cell: row => html`${text(row.current.name)}<br><span class="small muted plain">${row.code}</span>` },
        { label: t('training.validity'), cell: row => row.current.validityMonths ? t('training.months', { n: row.current.validityMonths }) : t('training.forEver') },
        { label: t('training.hours'), num: true, cell: row => row.current.hours ?? '–' },
        { label: t('training.target'), num: true, cell: row => `${row.current.targetCoverage} %` },
        { label: t('training.provider'), cell: row => row.current.provider ? text(row.current.provider) : '–', only: 'desktop' },
      ],
    });
  }
}
customElements.define('training-courses', Courses);
