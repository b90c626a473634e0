// SPDX-License-Identifier: Apache-2.0
import { ApiProblem, Loader, Page, api, ask, askForm, chip, empty, facts, fmtDate, fmtDateTime, fmtNumber, html, icon, modules, nothing, overdueChip, pageHead, stateChip, stateWord, t, text, toast } from '@console/api';
import { apart } from './apart.js';
import { BUTTONS, perform } from './measure-actions.js';

const kronor = value => fmtNumber(Number(value), { style: 'currency', currency: 'SEK', maximumFractionDigits: 0 });

/** One measure: what is to be done, by whom, for which deficiencies, whether it helped, and everything that has happened. */
class Measure extends Page {
  constructor() {
    super();
    this.measure = new Loader(this, () => api(`/followup/v1/measures/${this.params.id}`));
  }

  render() {
    const measure = this.measure.value;
    return html`${pageHead({
      title: measure?.title ?? t('rond.measure.measure'),
      crumbs: [['/measures', t('rond.measures.title')]],
      lead: measure ? measure.premiseName ?? measure.unitName ?? nothing : nothing,
      chips: measure ? html`${stateChip('priority', measure.priority)}${stateChip('measure', measure.state)}${measure.overdue ? overdueChip() : nothing}${apart(measure)}
        ${measure.effect ? stateChip('effect', measure.effect) : measure.effectDue ? chip('warn', 'search', t('rond.measure.effectIsDue')) : nothing}` : nothing,
      actions: measure ? html`<button class="btn" type="button" @click=${() => print()}>${icon('print')}${t('rond.print')}</button>` : nothing,
    })}${this.measure.show(value => this.draw(value))}`;
  }

  draw(measure) {
    return html`${this.actions(measure)}
      <div class="two"><div class="stack">
        <section class="card" aria-labelledby="what"><h2 id="what">${t('rond.measure.what')}</h2>
          ${measure.description ? html`<p class="pre">${measure.description}</p>` : html`<p class="muted">${t('rond.finding.noDescription')}</p>`}</section>
        ${this.findings(measure)}
        <section class="card" aria-labelledby="history"><h2 id="history">${t('rond.finding.history')}</h2>
          <ol class="history">${measure.events.map(event => this.event(event))}</ol></section></div>
        <section class="card" aria-labelledby="about"><h2 id="about">${t('rond.finding.about')}</h2>${this.facts(measure)}</section></div>`;
  }

  actions(measure) {
    const possible = BUTTONS.filter(({ action }) => measure.actions.includes(action));
    if (!possible.length) return nothing;
    const leading = possible.find(({ leads }) => leads?.includes(measure.state))?.action;
    return html`<div class="actions toolbar" role="group" aria-label=${t('rond.finding.actions')}>${possible.map(({ action, name }) => html`
      <button class="btn ${action === leading ? 'primary' : ''}" type="button" @click=${() => this.act(() => perform(action, measure), `rond.measureAction.${action}.done`)}>${icon(name)}${t(`rond.measureAction.${action}`)}</button>`)}</div>`;
  }

  async act(deed, done) {
    try {
      const changed = await deed();
      if (!changed) return;
      this.measure.value = changed;
      this.requestUpdate();
      toast(t(done));
    } catch (problem) {
      if (problem instanceof ApiProblem) toast(problem.detail || problem.title, 'bad');
      else throw problem;
    }
  }

  findings(measure) {
    const { findings, otherFindings } = measure;
    return html`<section class="card" aria-labelledby="serves"><div class="cardhead"><h2 id="serves">${t('rond.measure.serves')}</h2>
        ${measure.actions.includes('link') ? html`<button class="btn small" type="button" @click=${() => this.link(measure)}>${icon('plus')}${t('rond.measure.link')}</button>` : nothing}</div>
      ${findings.length ? html`<ul class="rows">${findings.map(finding => html`<li><div class="row"><span><a class="t" href=${`/findings/${finding.id}`}>${text(finding.title)}</a>
          <span class="small muted">${finding.number} · ${finding.premiseName ?? finding.unitName}</span></span>
          <span class="end">${stateChip('finding', finding.state)}${finding.overdue ? overdueChip() : nothing}
          ${measure.actions.includes('unlink') ? html`<button class="btn small ghost iconic" type="button" aria-label=${t('rond.measure.unlinkNo', { number: finding.number })} @click=${() => this.unlink(measure, finding)}>${icon('close')}</button>` : nothing}</span></div></li>`)}</ul>`
        : empty(t('rond.measure.servesNone'), nothing, 'flag')}
      ${otherFindings ? html`<p class="small muted">${t('rond.measure.others', { n: otherFindings })}</p>` : nothing}</section>`;
  }

  link(measure) {
    const search = async q => (await api('/followup/v1/findings', { query: { q, limit: 10 } })).items.map(finding => ({ id: finding.id, label: text(finding.title), detail: `${finding.number} · ${finding.premiseName ?? finding.unitName}` }));
    return this.act(() => askForm({
      title: t('rond.measure.link'), lead: measure.title, yes: t('rond.measure.link'),
      fields: form => form.lookup('finding', { label: t('rond.finding.deficiency'), required: true, search }),
      send: ({ finding }) => api(`/followup/v1/measures/${measure.id}/findings/${finding}`, { method: 'PUT', body: {} }),
    }), 'rond.measure.linked');
  }

  unlink(measure, finding) {
    return this.act(async () => await ask({ title: t('rond.measure.unlink'), text: t('rond.measure.unlinkText', { number: finding.number }), yes: t('rond.measure.unlink') })
      && api(`/followup/v1/measures/${measure.id}/findings/${finding.id}`, { method: 'DELETE' }), 'rond.measure.unlinked');
  }

  facts(measure) {
    const source = modules.find(measure.module);
    return html`<div class="stack">${facts([
      [t('rond.measure.owner'), measure.ownerName ?? t('rond.finding.nobody')],
      [t('rond.measure.due'), measure.dueOn ? html`${fmtDate(measure.dueOn)}${measure.originalDueOn && measure.originalDueOn !== measure.dueOn ? html`<br><span class="small muted">${t('rond.finding.originally', { day: fmtDate(measure.originalDueOn) })}</span>` : nothing}` : null],
      [t('rond.measure.cost'), measure.costSek === null ? null : kronor(measure.costSek)],
      [t('rond.premise'), measure.premise ? html`<a href=${`/premises/${measure.premise}`}>${measure.premiseName}</a>` : null],
      [t('rond.unit'), html`<a href=${`/organisation/${measure.unit}`}>${measure.unitName ?? '–'}</a>`],
      [t('rond.measure.proposed'), this.when(measure.proposedAt, measure.proposedByName)],
      [t('rond.measure.decided'), this.when(measure.decidedAt, measure.decidedByName)],
      [t('rond.measure.finished'), this.when(measure.finishedAt, measure.finishedByName)],
      [t('rond.measure.evidence'), measure.evidenceReference],
      [t('rond.measure.effectCheckOn'), fmtDate(measure.effectCheckOn)],
      [t('rond.measure.effect'), measure.effect ? html`${stateChip('effect', measure.effect)}<br>${this.when(measure.effectCheckedAt, measure.effectCheckedByName)}` : null],
      [t('rond.finding.source'), measure.module === 'followup' ? null : source ? html`<a href=${measure.sourceAddress}>${text(source.name)}</a>` : measure.module],
    ])}
    ${measure.extensionCount ? html`<p class="small muted">${t('rond.finding.extended', { n: measure.extensionCount })}</p>` : nothing}
    ${measure.reopenCount ? html`<p class="small muted">${t('rond.finding.reopened', { n: measure.reopenCount })}</p>` : nothing}</div>`;
  }

  when(at, by) {
    return at ? html`${fmtDateTime(at)}${by ? html`<br><span class="small muted">${by}</span>` : nothing}` : null;
  }

  event(event) {
    const [name, words] = this.tell(event);
    return html`<li><span class="dot">${icon(name)}</span><p><strong>${words}</strong></p>
      <p class="small muted">${event.by} · <time datetime=${event.at}>${fmtDateTime(event.at)}</time></p>
      ${event.comment ? html`<p class="quote">${event.comment}</p>` : nothing}</li>`;
  }

  /** What an entry in the history says: [icon, words]. */
  tell({ action, fact, from, to }) {
    const nothingYet = value => value ?? '–';
    switch (fact) {
      case 'state': return [BUTTONS.find(button => button.action === action)?.name ?? 'flag', stateWord('measure', to)];
      case 'owner': return ['person', t('rond.measureEvent.owner', { to: nothingYet(to) })];
      case 'due': return ['calendar', t('rond.measureEvent.due', { from: from ? fmtDate(from) : '–', to: to ? fmtDate(to) : '–' })];
      case 'cost': return ['edit', t('rond.measureEvent.cost', { to: to ? kronor(to) : '–' })];
      case 'effect_check': return ['calendar', t('rond.measureEvent.effectCheck', { to: to ? fmtDate(to) : '–' })];
      case 'priority': return ['up', t('rond.measureEvent.priority', { to: stateWord('priority', to) })];
      case 'evidence': return ['file', t('rond.measureEvent.evidence', { to: nothingYet(to) })];
      case 'effect': return ['search', t('rond.measureEvent.effect', { to: stateWord('effect', to) })];
      case 'finding': return ['flag', to ? t('rond.measureEvent.linked', { number: to }) : t('rond.measureEvent.unlinked', { number: nothingYet(from) })];
      case 'comment': return ['edit', t('rond.event.comment')];
      default: return ['edit', t('rond.measureEvent.text')];
    }
  }
}
customElements.define('rond-measure', Measure);
