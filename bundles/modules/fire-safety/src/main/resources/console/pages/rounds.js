// SPDX-License-Identifier: Apache-2.0
// @ts-check
import {
  Filters, Page, Pager, api, askForm, empty, exports, fmtDate, fmtDateTime, fmtDays, go, html, icon,
  note, nothing, overdueChip, pageHead, premises, query, session, stateChip, statesOf, t, table, text, today,
} from '@console/api';
import { mine } from './along.js';

/** Rounds: first those that wait for me, and on request every round that I may see. */
class Rounds extends Page {
  constructor() {
    super();
    const behindAFigure = ['premise', 'unit', 'unitPath', 'counted', 'asOf'].some(key => query()[key]);
    const first = behindAFigure ? 'all' : session.may('fire-safety.perform_round') ? 'mine' : session.may('fire-safety.approve_round') ? 'approve' : 'all';
    this.filters = new Filters(this, { show: first, state: '', overdue: '', premise: '', premiseName: '', unit: '', unitPath: '', counted: '', asOf: '', from: '', to: '' }, () => this.list.reload());
    this.list = new Pager(this, after => this.read(after));
  }

  /** Without coverage my rounds are those that were taken along. */
  async read(after) {
    this.along = false;
    try {
      return await api('/fire-safety/v1/rounds', { query: { ...this.query(), after, limit: 50 } });
    } catch (problem) {
      if (!problem.offline || this.filters.values.show !== 'mine') throw problem;
      const { items } = await mine().catch(() => { throw problem; });
      this.along = true;
      return { items: items.filter(round => !this.filters.values.state || round.state === this.filters.values.state), next: null };
    }
  }

  query() {
    const { show, premiseName, ...rest } = this.filters.values;
    return { ...rest, mine: show === 'mine' ? 'true' : '', state: rest.state || (show === 'approve' ? 'submitted' : '') };
  }

  render() {
    const { values } = this.filters;
    return html`
      ${pageHead({ title: t('fire-safety.rounds'), lead: t('fire-safety.roundsLead'), actions: html`
        ${exports('/fire-safety/v1/rounds', this.query())}
        ${session.may('fire-safety.add_round') ? html`<button class="btn" type="button" @click=${() => this.extra()}>${icon('plus')}${t('fire-safety.extraRound')}</button>` : nothing}` })}
      <form class="filters" role="search" aria-label=${t('fire-safety.rounds')} @submit=${event => event.preventDefault()}>
        ${this.choice('show', t('fire-safety.show'), this.views())}
        ${this.choice('state', t('fire-safety.state'), [['', t('fire-safety.allStates')], ...statesOf('round')])}
        ${this.day('from', t('fire-safety.dueFrom'))} ${this.day('to', t('fire-safety.dueTo'))}
        <label class="checkline"><input type="checkbox" .checked=${values.overdue === 'true'} @change=${event => this.filters.set({ overdue: event.target.checked ? 'true' : '' })}><span>${t('fire-safety.onlyOverdue')}</span></label>
        ${this.filters.active ? html`<button class="btn ghost" type="button" @click=${() => this.filters.clear()}>${t('fire-safety.clear')}</button>` : nothing}
      </form>
      ${this.along ? note('warn', t('fire-safety.takenAlong'), 'offline') : nothing}
      ${values.premiseName ? note('info', values.premiseName, 'building') : nothing}
      ${values.counted === 'true' ? note('info', t('fire-safety.behindFigure')) : nothing}
      ${values.asOf ? note('info', t('fire-safety.asTheyStood', { time: fmtDateTime(values.asOf) }), 'clock') : nothing}
      ${this.list.show(rounds => this.rounds(rounds), () => empty(t(values.show === 'mine' ? 'fire-safety.nothingMine' : 'fire-safety.noRounds')))}`;
  }

  views() {
    return [
      ...(session.may('fire-safety.perform_round') ? [['mine', t('fire-safety.mine')]] : []),
      ...(session.may('fire-safety.approve_round') ? [['approve', t('fire-safety.toApprove')]] : []),
      ['all', t('fire-safety.all')],
    ];
  }

  choice(name, label, options) {
    return html`<div class="field"><label for=${`filter-${name}`}>${label}</label><select id=${`filter-${name}`} @change=${event => this.filters.set({ [name]: event.target.value })}>
      ${options.map(([value, words]) => html`<option value=${value} ?selected=${this.filters.values[name] === value}>${words}</option>`)}</select></div>`;
  }

  day(name, label) {
    return html`<div class="field"><label for=${`filter-${name}`}>${label}</label><input id=${`filter-${name}`} type="date" .value=${this.filters.values[name]} @change=${event => this.filters.set({ [name]: event.target.value })}></div>`;
  }

  rounds(rounds) {
    return table({
      caption: t('fire-safety.rounds'),
      rows: rounds,
      columns: [
        { label: t('fire-safety.premise'), head: true, cell: round => html`<a href=${`/fire-safety/rounds/${round.id}`}>${round.premise.name}</a>` },
        { label: t('fire-safety.checklist'), cell: round => text(round.checklist.name) },
        { label: t('fire-safety.due'), cell: round => html`<span class="nowrap">${fmtDate(round.dueAt)}</span> <span class="muted small">${waits(round) ? fmtDays(round.dueAt) : nothing}</span>` },
        { label: t('fire-safety.progress'), num: true, cell: round => t('fire-safety.answered', { n: round.progress.answered, all: round.progress.total }) },
        { label: t('fire-safety.deficiencies'), num: true, cell: round => round.progress.deficiencies || '–' },
        { label: t('fire-safety.state'), cell: round => html`${stateChip('round', round.state)} ${round.overdue ? overdueChip() : nothing}` },
      ],
    });
  }

  /** A round outside the schedule: after a rebuilding, before an event. */
  async extra() {
    const lists = (await api('/fire-safety/v1/checklists', { query: { limit: 100 } })).items;
    const id = crypto.randomUUID();
    const round = await askForm({
      title: t('fire-safety.extraRound'),
      lead: t('fire-safety.extraLead'),
      values: { premise: '', checklist: '', dueOn: today(), reason: '' },
      yes: t('fire-safety.create'),
      fields: form => html`
        ${form.lookup('premise', { label: t('fire-safety.premise'), required: true, search: premises })}
        ${form.select('checklist', { label: t('fire-safety.checklist'), required: true, options: [['', t('fire-safety.choose')], ...lists.map(list => [list.id, text(list.name)])] })}
        ${form.text('dueOn', { label: t('fire-safety.due'), type: 'date', required: true, min: today() })}
        ${form.text('reason', { label: t('fire-safety.reason'), rows: 2, required: true })}`,
      send: ({ premise, checklist, dueOn, reason }) => api(`/fire-safety/v1/rounds/${id}`, { method: 'PUT', body: { premise, checklist, dueOn, reason } }),
    });
    if (round) go(`/fire-safety/rounds/${round.id}`);
  }
}

const waits = round => ['planned', 'open', 'in_progress', 'returned'].includes(round.state);

customElements.define('fire-safety-rounds', Rounds);
