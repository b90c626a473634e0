// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { api, chip, empty, fmtDate, fmtDateTime, fmtNumber, html, nothing, overdueChip, session, show, t, table, toast } from '@console/api';
import { drillForm, equipmentForm, evaluationForm, eventForm, heldForm, observationForm, reasonForm, serviceForm, visitForm } from './file-forms.js';

/** The kinds of records in the fire-safety file: how each is shown, and what can be done with it. */

const DRILL = { planned: ['info', 'calendar'], held: ['warn', 'edit'], evaluated: ['ok', 'done'], cancelled: ['plain', 'minus'] };
const EQUIPMENT = { in_use: ['ok', 'done'], out_of_order: ['bad', 'alert'], removed: ['plain', 'minus'] };
const EVENT = { fire: ['bad', 'alert'], arson: ['bad', 'alert'], near_miss: ['warn', 'alert'], unwanted_alarm: ['plain', 'info'] };
const RESULT = { no_remark: ['ok', 'done'], remark: ['warn', 'edit'], order: ['bad', 'alert'] };

const clear = seconds => seconds === null ? '–' : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
const small = words => words ? html`<br><span class="muted small">${words}</span>` : nothing;
const withdrawn = row => row.state === 'withdrawn' ? html` ${chip('plain', 'minus', t('fire-safety.withdrawn'))}${small(row.withdrawnBecause)}` : nothing;

const SERVICE = { due: ['info', 'calendar'], done: ['ok', 'done'], cancelled: ['plain', 'minus'] };

/** The services of a piece of equipment, the next one first. */
async function history(piece) {
  const { items } = await api(`/fire-safety/v1/equipment/${piece.id}/services`, { query: { limit: 100 } });
  show({
    title: `${t('fire-safety.equipment.services')}: ${piece.label}`,
    wide: true,
    body: items.length ? table({
      caption: t('fire-safety.equipment.services'),
      rows: items,
      columns: [
        { label: t('fire-safety.equipment.due'), head: true, cell: row => html`<span class="nowrap">${fmtDate(row.dueOn) || '–'}</span>` },
        { label: t('fire-safety.equipment.done'), cell: row => html`<span class="nowrap">${fmtDate(row.doneOn) || '–'}</span>${small(row.recordedBy?.name)}` },
        { label: t('fire-safety.state'), cell: row => html`${chip(...SERVICE[row.state], t(`fire-safety.equipment.service.${row.state}`))} ${row.late ? overdueChip() : nothing}` },
        { label: t('fire-safety.comment'), wide: true, cell: row => row.note ?? '–' },
      ],
    }) : empty(t('fire-safety.equipment.noServices'), nothing, 'file'),
  });
}

export const KINDS = {
  equipment: {
    may: () => session.may('fire-safety.edit_file'),
    add: equipmentForm,
    columns: () => [
      { label: t('fire-safety.equipment.label'), head: true, cell: row => html`${row.label}${small(row.location)}` },
      { label: t('fire-safety.equipment.kind'), cell: row => html`${t(`fire-safety.equipment.${row.kind}`)}${small(row.serialNumber)}` },
      { label: t('fire-safety.equipment.last'), cell: row => html`<span class="nowrap">${fmtDate(row.lastServiceOn) || '–'}</span>
        <button class="btn ghost small" type="button" aria-label=${`${t('fire-safety.equipment.services')}: ${row.label}`} @click=${() => history(row)}>${t('fire-safety.equipment.services')}</button>` },
      { label: t('fire-safety.equipment.next'), cell: row => row.nextServiceOn ? html`<span class="nowrap">${fmtDate(row.nextServiceOn)}</span> ${row.serviceOverdue ? overdueChip() : nothing}` : '–' },
      { label: t('fire-safety.state'), cell: row => html`${chip(...EQUIPMENT[row.state], t(`fire-safety.equipment.state.${row.state}`))}${row.state === 'in_use' ? nothing : small(row.note)}` },
    ],
    actions: row => row.state === 'removed' ? [] : [
      ['equipment.service', () => serviceForm(row)],
      ['change', () => equipmentForm(row.premise.id, row)],
      ...(row.state === 'in_use' ? [['equipment.outOfOrder', () => reasonForm('equipment', row, 'out-of-order', t('fire-safety.equipment.outOfOrder'))]] : []),
      ['equipment.code', async () => { await api('/fire-safety/v1/codes', { method: 'POST', body: { premise: row.premise.id, equipment: row.id } }); toast(t('fire-safety.equipment.codeMade')); return true; }],
      ['observe', () => observationForm('equipment', row)],
      ['equipment.remove', () => reasonForm('equipment', row, 'remove', t('fire-safety.equipment.remove'))],
    ],
  },
  drills: {
    may: () => session.may('fire-safety.record_drill'),
    add: drillForm,
    columns: () => [
      { label: t('fire-safety.drills.day'), head: true, cell: row => html`<span class="nowrap">${row.heldAt ? fmtDateTime(row.heldAt) : fmtDate(row.plannedOn)}</span>${small(t(row.announced ? 'fire-safety.drills.announced' : 'fire-safety.drills.unannounced'))}` },
      { label: t('fire-safety.drills.participants'), num: true, cell: row => row.participants === null ? '–' : fmtNumber(row.participants) },
      { label: t('fire-safety.drills.time'), num: true, cell: row => clear(row.secondsToClear) },
      { label: t('fire-safety.drills.lessons'), wide: true, cell: row => row.lessons ?? row.withdrawnBecause ?? '–' },
      { label: t('fire-safety.state'), cell: row => chip(...DRILL[row.state], t(`fire-safety.drills.state.${row.state}`)) },
    ],
    actions: row => [
      ...(row.state === 'planned' ? [['drills.hold', () => heldForm(row)], ['change', () => drillForm(row.premise.id, row)]] : []),
      ...(row.state === 'held' ? [['drills.evaluate', () => evaluationForm(row)], ['drills.correct', () => heldForm(row)]] : []),
      ...(row.state === 'held' || row.state === 'evaluated' ? [['observe', () => observationForm('drills', row)]] : []),
      ...(row.state === 'planned' || row.state === 'held' ? [['drills.cancel', () => reasonForm('drills', row, 'cancel', t('fire-safety.drills.cancel'))]] : []),
    ],
  },
  events: {
    may: () => session.may('fire-safety.report_event'),
    add: eventForm,
    columns: () => [
      { label: t('fire-safety.events.at'), head: true, cell: row => html`<span class="nowrap">${fmtDateTime(row.happenedAt)}</span>` },
      { label: t('fire-safety.events.type'), cell: row => html`${chip(...EVENT[row.type], t(`fire-safety.event.${row.type}`))}${withdrawn(row)}` },
      { label: t('fire-safety.events.cause'), wide: true, cell: row => row.cause ?? '–' },
      { label: t('fire-safety.events.fireService'), cell: row => t(row.fireService ? 'fire-safety.yes' : 'fire-safety.no') },
      { label: t('fire-safety.events.policeReport'), cell: row => t(row.policeReport ? 'fire-safety.yes' : 'fire-safety.no') },
      { label: t('fire-safety.events.cost'), num: true, cell: row => row.costSek === null ? '–' : fmtNumber(row.costSek) },
    ],
    actions: row => row.state === 'withdrawn' ? [] : [
      ['change', () => eventForm(row.premise.id, row)],
      ['observe', () => observationForm('events', row)],
      ['withdraw', () => reasonForm('events', row, 'withdraw', t('fire-safety.withdraw'))],
    ],
  },
  visits: {
    may: () => session.may('fire-safety.edit_file'),
    add: visitForm,
    columns: () => [
      { label: t('fire-safety.visits.day'), head: true, cell: row => html`<span class="nowrap">${fmtDate(row.day)}</span>` },
      { label: t('fire-safety.visits.diary'), cell: row => row.diaryNumber },
      { label: t('fire-safety.visits.result'), cell: row => html`${chip(...RESULT[row.result], t(`fire-safety.result.${row.result}`))}${withdrawn(row)}` },
      { label: t('fire-safety.visits.orderDue'), cell: row => fmtDate(row.orderDueOn) || '–' },
      { label: t('fire-safety.comment'), wide: true, cell: row => row.note ?? '–' },
    ],
    actions: row => row.state === 'withdrawn' ? [] : [
      ['change', () => visitForm(row.premise.id, row)],
      ['visits.order', () => observationForm('visits', row)],
      ['withdraw', () => reasonForm('visits', row, 'withdraw', t('fire-safety.withdraw'))],
    ],
  },
};

/** A table of one kind. `premise` is a column where the rows are of several premises. */
export function recordTable(kind, rows, { withPremise, changed }) {
  const { columns, actions, may } = KINDS[kind];
  const shown = columns();
  const place = { label: t('fire-safety.premise'), cell: row => html`<a href=${`/fire-safety/premises/${row.premise.id}`}>${row.premise.name}</a>` };
  const act = { label: t('fire-safety.action'), cell: row => buttons(row, actions(row), changed) };
  return table({
    caption: t(`fire-safety.${kind}`),
    rows,
    columns: [shown[0], ...(withPremise ? [place] : []), ...shown.slice(1), ...(may() ? [act] : [])],
  });
}

const buttons = (row, actions, changed) => actions.length ? html`<span class="btnrow">${actions.map(([words, does]) => html`
  <button class="btn small" type="button" aria-label=${`${t(`fire-safety.${words}`)}: ${row.label ?? row.diaryNumber ?? fmtDate(row.day)}`}
    @click=${async () => { if (await does()) changed(); }}>${t(`fire-safety.${words}`)}</button>`)}</span>` : '–';
