// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Loader, Page, api, askForm, facts, fmtDate, html, icon, note, nothing, pageHead, people, stateChip, t, table, text } from '@console/api';
import { figures } from './control-figures.js';
import { actionFields, actionOf, ofAction, reasonForm } from './plan-forms.js';
import { samples } from './samples.js';
import { change } from './sent.js';
import { checked, controlChip, helped, options, say, shortSample } from './words.js';

const OUTCOMES = ['no_deviation', 'minor_deviation', 'major_deviation'];

/** One control: what to do, what was drawn, what it showed, how it was judged and what came of it. */
class Control extends Page {
  static properties = { ...Page.properties, marking: { state: true } };

  constructor() {
    super();
    this.marking = false;
    this.control = new Loader(this, () => api(this.base));
    this.samples = new Loader(this, async () => (await api(`${this.base}/samples`, { query: { limit: 100 } })).items);
    this.rows = new Loader(this, () => this.readRows());
    this.figures = new Loader(this, () => api(`${this.base}/figures`));
  }

  get base() { return `/internal-control/v1/controls/${this.params.id}`; }

  may(action) { return this.control.value.may.includes(action); }

  /** Whoever makes it draws and marks, until the result is handed in. */
  get performs() { return this.may('submit'); }

  get current() { return this.samples.value?.find(sample => sample.current) ?? null; }

  /** Once somebody has judged what the actions did, and one of them helped. */
  get followable() {
    const { actions } = this.control.value;
    return actions.every(checked) && actions.some(helped);
  }

  get readsFigures() { return !!this.figures.value?.length; }

  /** A result without a sample, of which the figures are the basis. */
  get restsOnFigures() { return this.control.value.result?.sampleSize === 0 && !this.samples.value?.length && this.readsFigures; }

  /** The drawn rows of the latest sample, page by page. */
  async readRows() {
    const list = (await api(`${this.base}/samples`, { query: { limit: 100 } })).items, latest = list.find(sample => sample.current);
    if (!latest) return [];
    const all = [];
    let after;
    do {
      const page = await api(`${this.base}/samples/${latest.id}/rows`, { query: { limit: 500, after } });
      all.push(...page.items);
      after = page.next;
    } while (after);
    return all;
  }

  post(path, body) {
    return api(this.base + path, { method: 'POST', body, ifMatch: this.control.value.version });
  }

  async does(deed, done) {
    await change(this.control, deed, undefined, done);
    this.figures.reload();
  }

  render() {
    const one = this.control.value;
    return html`${pageHead({
      title: one ? text(one.words.title) : t('internal-control.controlOne'),
      crumbs: one ? [['/internal-control/plans', t('internal-control.plans')], [`/internal-control/plans/${one.plan}`, `${one.board.name}, ${one.year}`]] : [['/internal-control/plans', t('internal-control.plans')]],
      chips: one ? controlChip(one.state, one.late) : nothing,
      actions: one ? this.actions() : nothing,
    })}${this.control.show(view => this.draw(view))}`;
  }

  actions() {
    const button = (action, name, deed, kind = '') => this.may(action) ? html`<button class="btn ${kind}" type="button" @click=${deed}>${icon(name)}${say('controlAction', action)}</button>` : nothing;
    return html`${button('start', 'play', () => this.does(() => this.post('/start'), say('controlDone', 'start')), 'primary')}
      ${button('submit', 'send', () => this.does(() => this.submit(), say('controlDone', 'submit')), 'primary')}
      ${button('assess', 'done', () => this.does(() => this.assess(), say('controlDone', 'assess')), 'primary')}
      ${this.followable ? button('follow_up', 'check', () => this.does(() => reasonForm(say('controlAction', 'follow_up'), how => this.post('/follow-up', { reason: how }), t('internal-control.followUpLead'), t('internal-control.effectChecked'))), 'primary') : nothing}
      ${button('correct', 'plus', () => this.does(() => askForm({ title: say('controlAction', 'correct'), lead: t('internal-control.correctLead'), values: { actionTitle: '', actionOwner: '', actionDueOn: '' }, yes: say('controlAction', 'correct'), fields: form => actionFields(form), send: given => ofAction(() => this.post('/correct', actionOf(given))) })))}
      ${button('give', 'person', () => this.does(() => askForm({ title: say('controlAction', 'give'), lead: t('internal-control.performerHint'), values: { performer: '' }, yes: say('controlAction', 'give'), fields: form => form.lookup('performer', { label: t('internal-control.performer'), required: true, search: people }), send: given => this.post('/performer', { performer: given.performer }) })))}
      ${button('close', 'minus', () => this.does(() => reasonForm(say('controlAction', 'close'), why => this.post('/close', { reason: why }), t('internal-control.closeLead'))))}`;
  }

  submit() {
    const sample = this.current, rests = !sample && this.readsFigures;
    return askForm({
      title: say('controlAction', 'submit'),
      lead: sample ? t('internal-control.submitSample', { size: sample.size, deviations: sample.deviations, marked: sample.marked }) : t(rests ? 'internal-control.submitFigure' : 'internal-control.submitWithout'),
      values: { sampleSize: sample ? String(sample.size) : '', deviations: sample ? String(sample.deviations) : '', conclusion: '' },
      yes: say('controlAction', 'submit'),
      fields: form => html`<div class="grid2">${form.text('sampleSize', { label: t('internal-control.sampleSize'), type: 'number', min: 0, required: !rests, inputmode: 'numeric' })}
        ${form.text('deviations', { label: t('internal-control.deviations'), type: 'number', min: 0, required: !rests, inputmode: 'numeric' })}</div>
        ${form.text('conclusion', { label: t('internal-control.conclusion'), hint: t('internal-control.conclusionHint'), rows: 5, required: true, maxlength: 4000 })}`,
      send: given => this.post('/submit', { sampleSize: Number(given.sampleSize), deviations: Number(given.deviations), conclusion: given.conclusion.trim() }),
    });
  }

  assess() {
    const { result } = this.control.value;
    return askForm({
      title: say('controlAction', 'assess'),
      lead: this.restsOnFigures ? t('internal-control.restsOnFigures') : result ? t('internal-control.assessLead', { part: result.deviations, whole: result.sampleSize }) : nothing,
      wide: true,
      values: { outcome: '', explanation: '', actionTitle: '', actionOwner: '', actionDueOn: '' },
      yes: say('controlAction', 'assess'),
      fields: form => html`${form.radios('outcome', { label: t('internal-control.outcome'), required: true, options: options('control', OUTCOMES).map(([value, words], i) => [value, words, ['done', 'flag', 'alert'][i], ['ok', 'warn', 'bad'][i]]) })}
        ${form.text('explanation', { label: t('internal-control.explanation'), hint: t('internal-control.explanationHint'), rows: 4, required: form.values.outcome !== 'no_deviation', maxlength: 2000 })}
        ${form.values.outcome === 'major_deviation' ? html`<p class="muted small">${t('internal-control.majorLead')}</p>${actionFields(form)}` : nothing}`,
      send: given => this.post('/assess', { outcome: given.outcome, explanation: given.explanation.trim() || null, action: given.outcome === 'major_deviation' ? actionOf(given) : null }),
    });
  }

  draw(one) {
    return html`<div class="stack">
      ${one.warning ? note('warn', html`<p>${text(one.warning)}</p>`) : nothing}
      ${this.may('follow_up') && !this.followable ? this.waiting(one) : nothing}
      ${one.removedBecause ? note('info', html`<p><strong>${t(one.leftOut ? 'internal-control.leftOut' : 'internal-control.leftOutByDraft')}</strong></p><p class="pre">${one.removedBecause}</p>`, 'history') : nothing}
      <div class="card">${facts([
        [t('internal-control.method'), html`<span class="pre">${text(one.words.method)}</span>`],
        [t('internal-control.samplePlan'), text(one.words.samplePlan)],
        [t('internal-control.period'), html`<span class="nowrap">${fmtDate(one.periodFrom)}</span> – <span class="nowrap">${fmtDate(one.periodTo)}</span>`],
        [t('internal-control.performer'), one.performer?.name ?? t('internal-control.nobody')],
        [t('internal-control.routineUnit'), one.routineUnit?.name],
        [t('internal-control.routineOwner'), one.routineOwner?.name],
      ])}</div>
      ${samples(this)}
      ${figures(this)}
      ${one.result || one.explanation || one.ending ? this.outcome(one) : nothing}
      ${one.actions.length ? this.measures(one) : nothing}</div>`;
  }

  /** What the follow-up of a deviation waits for, and the way there. */
  waiting({ actions }) {
    const first = actions.find(one => !checked(one));
    if (!first) return note('warn', html`<p>${t('internal-control.nothingHelped')}</p>`);
    return note('info', html`<p>${t(first.state === 'done' ? 'internal-control.effectFirst' : 'internal-control.actionFirst')} <a href=${`/measures/${first.measure}`}>${first.title}</a></p>`, 'search');
  }

  outcome(one) {
    const who = (person, day) => html`<span class="small muted">${person?.name ?? '–'}, <span class="nowrap">${fmtDate(day)}</span></span>`;
    return html`<section class="card" aria-labelledby="outcome"><h2 id="outcome">${t('internal-control.result')}</h2>${facts([
      [t('internal-control.deviations'), this.restsOnFigures ? t('internal-control.restsOnFigures') : one.result ? html`${t('internal-control.partOf', { part: one.result.deviations, whole: one.result.sampleSize })} ${shortSample(one.result.sampleSize, one.plannedSize)}` : nothing],
      [t('internal-control.conclusion'), one.result ? html`<span class="pre">${one.result.conclusion}</span><br>${who(one.submittedBy, one.submittedOn)}` : nothing],
      [t('internal-control.assessment'), one.assessedOn ? html`${controlChip(one.state)}${one.explanation ? html`<br><span class="pre">${one.explanation}</span>` : nothing}<br>${who(one.assessedBy, one.assessedOn)}` : nothing],
      [one.state === 'not_performed' ? t('internal-control.whyNot') : t('internal-control.effectChecked'), one.ending ? html`<span class="pre">${one.ending}</span><br>${who(one.endedBy, one.endedOn)}` : nothing],
      [t('internal-control.finding'), one.finding ? html`<a href=${`/findings/${one.finding}`}>${t('internal-control.toFinding')}</a>` : nothing],
    ])}</section>`;
  }

  measures(one) {
    return html`<section aria-labelledby="actions" class="stack"><h2 id="actions">${t('internal-control.correctiveActions')}</h2>${table({
      caption: t('internal-control.correctiveActions'),
      rows: one.actions,
      columns: [
        { label: t('internal-control.actionTitle'), head: true, cell: row => html`<a href=${`/measures/${row.measure}`}>${row.title}</a>` },
        { label: t('internal-control.actionOwner'), cell: row => row.owner?.name ?? '–' },
        { label: t('internal-control.dueOn'), cell: row => html`<span class="nowrap">${fmtDate(row.dueOn)}</span>` },
        { label: t('internal-control.state'), cell: row => stateChip('measure', row.state) },
        { label: t('internal-control.doneOn'), cell: row => row.doneOn ? html`<span class="nowrap">${fmtDate(row.doneOn)}</span><br><span class="small muted">${t(row.inTime ? 'internal-control.inTime' : 'internal-control.notInTime')}</span>` : '–' },
        { label: t('internal-control.effect'), cell: row => row.effect ? stateChip('effect', row.effect) : html`<span class="muted">${t('internal-control.notJudged')}</span>` },
      ],
    })}</section>`;
  }
}
customElements.define('internal-control-control', Control);
