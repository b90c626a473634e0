// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { ApiProblem, Loader, Page, api, chip, empty, facts, fmtDate, html, icon, nothing, pageHead, query, session, t, table, text, toast } from '@console/api';
import { courseForm, requirementForm } from './course-form.js';
import { reasonForm } from './session-form.js';
import { formatWords, say } from './words.js';

/** A course: what is taught now and was before, and who has to take it. */
class Course extends Page {
  constructor() {
    super();
    this.course = new Loader(this, () => api(`/training/v1/courses/${this.code}`));
    this.versions = new Loader(this, () => api(`/training/v1/courses/${this.code}/versions`));
    this.requirements = new Loader(this, async () => (await api('/training/v1/requirements', { query: { limit: 500 } })).items.filter(one => one.course === query().code));
  }

  /** In the query: an address that ends like a file is one. */
  get code() { return encodeURIComponent(query().code ?? ''); }

  reload() { return Promise.all([this.course.reload(), this.versions.reload(), this.requirements.reload()]); }

  render() {
    const course = this.course.value, edits = course && !course.retiredOn && session.may('training.edit');
    return html`${pageHead({
      title: course ? text(course.current.name) : t('training.course'),
      crumbs: [['/training/courses', t('training.courses')]],
      lead: course?.code ?? nothing,
      chips: course ? html`${course.retiredOn ? chip('plain', 'minus', t('training.retired')) : chip('ok', 'play', t('training.taught'))}${course.current.restricted ? chip('warn', 'lock', t('training.withoutNames')) : nothing}` : nothing,
      actions: course ? html`<a class="btn" href=${`/training/sessions?course=${course.code}`}>${icon('calendar')}${t('training.sessions')}</a>
        <a class="btn" href=${`/training/coverage?course=${course.code}`}>${icon('chart')}${t('training.coverage')}</a>
        ${edits ? html`<button class="btn" type="button" @click=${() => this.does(courseForm(course), t('training.published'))}>${icon('edit')}${t('training.newVersion')}</button>
        <button class="btn" type="button" @click=${() => this.does(reasonForm(t('training.retire'), t('training.retireLead'), given => api(`/training/v1/courses/${course.code}/retire`, { method: 'POST', body: given })), t('training.retired'))}>${icon('stop')}${t('training.retire')}</button>` : nothing}` : nothing,
    })}
    ${this.course.show(value => html`<div class="stack">${this.facts(value.current)}
      <section class="stack" aria-labelledby="who"><div class="cardhead"><h2 id="who">${t('training.requirements')}</h2>${edits ? html`<button class="btn" type="button" @click=${() => this.does(requirementForm(course.code), t('training.saved'))}>${icon('plus')}${t('training.addRequirement')}</button>` : nothing}</div>
        ${this.requirements.show(rows => rows.length ? this.required(rows, edits) : empty(t('training.noRequirements'), nothing, 'people'))}</section>
      <section class="stack" aria-labelledby="versions"><h2 id="versions">${t('training.versions')}</h2>${this.versions.show(rows => this.history(rows))}</section></div>`)}`;
  }

  facts(now) {
    return facts([
      [t('training.validity'), now.validityMonths ? t('training.months', { n: now.validityMonths }) : t('training.forEver')], [t('training.hours'), now.hours], [t('training.format'), formatWords(now.format)], [t('training.target'), `${now.targetCoverage} %`],
      [t('training.basis'), say('basisOf', now.basis)], [t('training.legal'), now.legal], [t('training.countAs'), say('countedAs', now.countAs)],
      [t('training.provider'), now.provider ? text(now.provider) : null], [t('training.audience'), now.audience ? text(now.audience) : null],
    ]);
  }

  required(rows, edits) {
    return table({
      caption: t('training.requirements'),
      rows,
      columns: [
        { label: t('training.whoHasTo'), head: true, cell: row => html`${say('targetKind', row.kind)}${row.targetNames.length ? html`<br><span class="small muted plain">${row.targetNames.map(name => text(name)).join(', ')}</span>` : nothing}` },
        { label: t('training.how'), cell: row => row.leastPerUnit ? t('training.atLeast', { n: row.leastPerUnit }) : t('training.everybody', { n: row.targetCoverage }) },
        { label: t('training.dueWithin'), cell: row => row.dueWithinDays === null ? t('training.atOnce') : t('training.days', { n: row.dueWithinDays }) },
        { label: t('training.state'), cell: row => row.endedOn ? chip('plain', 'minus', t('training.endedOn', { date: fmtDate(row.endedOn) })) : chip('ok', 'done', t('training.holds')) },
        { label: t('training.change'), cell: row => edits && !row.endedOn ? html`<span class="actions"><button class="btn small" type="button" @click=${() => this.does(requirementForm(row.course, row), t('training.saved'))}>${icon('edit')}${t('training.change')}</button>
          <button class="btn small" type="button" @click=${() => this.does(reasonForm(t('training.endRequirement'), t('training.endRequirementLead'), given => api(`/training/v1/requirements/${row.id}/end`, { method: 'POST', body: given })), t('training.ended'))}>${icon('stop')}${t('training.endRequirement')}</button></span>` : '–' },
      ],
    });
  }

  history(rows) {
    return table({
      caption: t('training.versions'),
      rows,
      columns: [
        { label: t('training.version'), head: true, cell: row => row.number },
        { label: t('training.publishedOn'), cell: row => fmtDate(row.publishedAt) },
        { label: t('training.name'), cell: row => text(row.name) },
        { label: t('training.validity'), cell: row => row.validityMonths ? t('training.months', { n: row.validityMonths }) : t('training.forEver') },
        { label: t('training.target'), num: true, cell: row => `${row.targetCoverage} %` },
      ],
    });
  }

  async does(asked, words) {
    try {
      if (await asked === undefined) return;
      toast(words);
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      toast(problem.detail ?? problem.title, 'bad');
    }
    await this.reload();
  }
}
customElements.define('training-course', Course);
