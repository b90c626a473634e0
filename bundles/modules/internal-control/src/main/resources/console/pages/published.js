// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Loader, Page, Pager, address, api, askForm, chip, empty, facts, fmtDate, html, icon, lang, note, nothing, pageHead, session, t, table, text, today } from '@console/api';
import { decisionFields, decisionOf } from './plan-forms.js';
import { change } from './sent.js';
import { bandChip, controlChip, decision, planChip, say } from './words.js';

const READING = '/internal-control/v1/reading';

/** Adopted plans and reports for everybody who is employed, where the municipality has opened them. */
class Published extends Page {
  constructor() {
    super();
    this.list = session.may('internal-control.read_published') ? new Pager(this, after => api('/internal-control/v1/published', { query: { after, limit: 50 } })) : null;
    this.reading = new Loader(this, () => api(READING));
  }

  /** What the executive board has decided, and a way to record it for whoever may. */
  decided(reading) {
    const { open, decision: made, recordedOn, recordedBy, mayDecide } = reading;
    return html`<section class="card section" aria-labelledby="reading"><div class="cardhead"><h2 id="reading">${t('internal-control.openReading')}</h2>
        ${mayDecide ? html`<button class="btn" type="button" @click=${() => this.decide(reading)}>${icon(open ? 'lock' : 'eye')}${t(open ? 'internal-control.closeReading' : 'internal-control.openForAll')}</button>` : nothing}</div>
      <p>${open ? chip('ok', 'eye', t('internal-control.isOpen')) : chip('plain', 'lock', t('internal-control.isClosed'))}</p>
      ${made ? facts([
        [t('internal-control.decidedAt'), html`${decision(made)}`],
        [t('internal-control.holdsSince'), html`<span class="nowrap">${fmtDate(recordedOn)}</span>${recordedBy ? html`, ${recordedBy.name}` : nothing}`],
      ]) : html`<p class="muted small">${t('internal-control.notDecidedYet')}</p>`}</section>`;
  }

  async decide(reading) {
    const open = !reading.open;
    await change(this.reading, () => askForm({
      title: t(open ? 'internal-control.openForAll' : 'internal-control.closeReading'),
      lead: t(open ? 'internal-control.openLead' : 'internal-control.closeReadingLead'),
      values: { meetingDate: today(), paragraph: '', registrationNumber: '' },
      yes: t(open ? 'internal-control.openForAll' : 'internal-control.closeReading'),
      fields: decisionFields,
      send: given => api(READING, { method: 'PUT', body: { open, decision: decisionOf(given) }, ifMatch: reading.decision ? reading.version : undefined }),
    }));
    this.list?.reload();
  }

  render() {
    return html`${pageHead({ title: t('internal-control.published'), lead: t('internal-control.publishedLead') })}
      ${this.reading.show(reading => reading.mayDecide || reading.decision ? this.decided(reading) : nothing)}
      ${!this.list ? nothing : this.list.show(rows => table({
        caption: t('internal-control.published'),
        rows,
        columns: [
          { label: t('internal-control.board'), head: true, cell: row => html`<a href=${`/internal-control/published/${row.id}`}>${row.board.name}, ${row.year}</a>` },
          { label: t('internal-control.state'), cell: row => planChip(row.state) },
          { label: t('internal-control.adoption'), cell: row => adopted(row) },
          { label: t('internal-control.boardReport'), cell: row => decision(row.report) },
        ],
      }), () => empty(t('internal-control.nothingPublished'), nothing, 'lock'))}`;
  }
}
customElements.define('internal-control-published', Published);

/** The board's first decision, and the one on the revision that holds. */
const adopted = ({ adoption, first }) => first ? html`${decision(first)}<br>${t('internal-control.revised')} ${decision(adoption)}` : decision(adoption);

/** One of them. */
class PublishedPlan extends Page {
  constructor() {
    super();
    this.plan = new Loader(this, () => api(`/internal-control/v1/published/${this.params.id}`));
  }

  render() {
    const plan = this.plan.value?.plan;
    return html`${pageHead({
      title: plan ? `${plan.board.name}, ${plan.year}` : t('internal-control.planOne'),
      crumbs: [['/internal-control/published', t('internal-control.published')]],
      chips: plan ? planChip(plan.state) : nothing,
      actions: plan?.state === 'reported' ? html`<span class="exports" role="group" aria-label=${t('internal-control.boardReport')}>${[['pdf', 'PDF'], ['docx', 'Word'], ['xlsx', 'Excel']].map(([format, label]) =>
        html`<a class="btn" download href=${address(`/internal-control/v1/published/${plan.id}/report`, { format, language: lang() })}>${icon('download')}${label}</a>`)}</span>` : nothing,
    })}${this.plan.show(detail => this.draw(detail))}`;
  }

  draw({ plan, risks, controls }) {
    const reported = plan.state === 'reported';
    return html`<div class="stack"><div class="card">${facts([
      [t('internal-control.adoption'), adopted(plan)],
      [t('internal-control.boardReport'), plan.report ? decision(plan.report) : nothing],
    ])}</div>
    ${reported ? nothing : note('info', html`<p>${t('internal-control.outcomeLater')}</p>`)}
    <section class="stack" aria-labelledby="controls"><h2 id="controls">${t('internal-control.controls')}</h2>${controls.length ? table({
      caption: t('internal-control.controls'),
      rows: controls,
      columns: [
        { label: t('internal-control.controlOne'), head: true, cell: row => text(row.title) },
        { label: t('internal-control.period'), cell: row => html`<span class="nowrap">${fmtDate(row.periodFrom)}</span> – <span class="nowrap">${fmtDate(row.periodTo)}</span>` },
        ...(reported ? [{ label: t('internal-control.result'), cell: row => controlChip(row.outcome) }] : []),
      ],
    }) : empty(t('internal-control.noControls'))}</section>
    <section class="stack" aria-labelledby="risks"><h2 id="risks">${t('internal-control.risks')}</h2>${risks.length ? table({
      caption: t('internal-control.risks'),
      rows: risks,
      columns: [
        { label: t('internal-control.risk'), head: true, cell: row => text(row.title) },
        { label: t('internal-control.riskValue'), cell: row => html`${bandChip(row.band)} <span class="num">${row.value}</span>` },
        { label: t('internal-control.handling'), cell: row => row.handling ? say('handling', row.handling) : '–' },
      ],
    }) : empty(t('internal-control.noRisks'))}</section></div>`;
  }
}
customElements.define('internal-control-published-plan', PublishedPlan);
