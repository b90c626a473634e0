// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Filters, Page, Pager, api, chip, empty, exports, go, html, icon, link, nothing, pageHead, session, t, table, text, toast } from '@console/api';
import { courseForm } from './course-form.js';
import { say } from './words.js';

/** The courses of the municipality as they are taught now. */
class Courses extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { retired: '' }, () => this.list.reload());
    this.list = new Pager(this, after => api('/training/v1/courses', { query: { ...this.filters.values, after, limit: 50 } }));
  }

  render() {
    return html`${pageHead({ title: t('training.courses'), lead: t('training.coursesLead'), actions: html`${exports('/training/v1/courses', this.filters.values)}
        ${session.may('training.edit') ? html`<button class="btn primary" type="button" @click=${() => this.add()}>${icon('plus')}${t('training.addCourse')}</button>` : nothing}` })}
      <form class="filters" role="search" aria-label=${t('training.courses')} @submit=${event => event.preventDefault()}>
        <label class="checkline"><input type="checkbox" .checked=${this.filters.values.retired === 'true'} @change=${event => this.filters.set({ retired: event.target.checked ? 'true' : '' })}><span>${t('training.alsoRetired')}</span></label></form>
      ${this.list.show(rows => this.rows(rows), () => empty(t('training.noCourses'), nothing, 'grid'))}`;
  }

  rows(rows) {
    return table({
      caption: t('training.courses'),
      rows,
      columns: [
        { label: t('training.course'), head: true, cell: row => html`<a href=${`/training/course?code=${row.code}`}>${text(row.current.name)}</a><br><span class="small muted plain">${row.code}</span>` },
        { label: t('training.validity'), cell: row => row.current.validityMonths ? t('training.months', { n: row.current.validityMonths }) : t('training.forEver') },
        { label: t('training.hours'), num: true, cell: row => row.current.hours ?? '–', only: 'desktop' },
        { label: t('training.target'), num: true, cell: row => `${row.current.targetCoverage} %` },
        { label: t('training.basis'), cell: row => say('basisOf', row.current.basis), only: 'desktop' },
        { label: t('training.provider'), cell: row => row.current.provider ? text(row.current.provider) : '–', only: 'desktop' },
        { label: t('training.state'), cell: row => html`${row.retiredOn ? chip('plain', 'minus', t('training.retired')) : chip('ok', 'play', t('training.taught'))}${row.current.restricted ? html` ${chip('warn', 'lock', t('training.withoutNames'))}` : nothing}` },
      ],
    });
  }

  async add() {
    const made = await courseForm(null);
    if (!made) return;
    toast(t('training.saved'));
    go(link(`/training/course?code=${made.code}`));
  }
}
customElements.define('training-courses', Courses);
