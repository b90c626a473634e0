// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { api, askForm, html, premises, t, today } from '@console/api';

/** The dialogs of the fire-safety file: each sends, and answers what the server answered. */

export const EQUIPMENT = ['extinguisher', 'hose_reel', 'fire_blanket', 'smoke_alarm', 'fire_door', 'exit_sign', 'emergency_light', 'first_aid', 'aed', 'fire_alarm', 'evacuation_alarm', 'sprinkler', 'smoke_ventilation', 'other'];
export const EVENTS = ['fire', 'arson', 'near_miss', 'unwanted_alarm'];
export const RESULTS = ['no_remark', 'remark', 'order'];
const SEVERITIES = ['critical', 'high', 'medium', 'low'], PARTIES = ['occupant', 'owner', 'shared'];

const base = '/fire-safety/v1/';
const put = (path, id, body, row) => api(`${base}${path}/${id}`, { method: 'PUT', body, ifMatch: row?.version });
const number = value => value === '' || value === null || value === undefined ? null : Number(value);
const choices = (prefix, values) => [['', t('fire-safety.choose')], ...values.map(value => [value, t(`fire-safety.${prefix}.${value}`)])];
const local = moment => {
  const time = moment ? new Date(moment) : new Date();
  return new Date(time.getTime() - time.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
};

/** Where it is: fixed on the page of premises, asked for elsewhere. */
const where = (form, premise) => premise ? html`` : form.lookup('premise', { label: t('fire-safety.premise'), required: true, search: premises });

export function equipmentForm(premise, row) {
  const id = row?.id ?? crypto.randomUUID();
  return askForm({
    title: t(row ? 'fire-safety.equipment.change' : 'fire-safety.equipment.add'),
    values: { premise, kind: row?.kind ?? '', label: row?.label ?? '', location: row?.location ?? '', serialNumber: row?.serialNumber ?? '', interval: row?.serviceIntervalMonths ?? '12', last: row?.lastServiceOn ?? '' },
    yes: t('fire-safety.save'),
    fields: form => html`${where(form, premise)}
      ${form.select('kind', { label: t('fire-safety.equipment.kind'), required: true, options: choices('equipment', EQUIPMENT) })}
      ${form.text('label', { label: t('fire-safety.equipment.label'), hint: t('fire-safety.equipment.labelHint'), required: true, maxlength: 40 })}
      ${form.text('location', { label: t('fire-safety.equipment.location'), required: true, maxlength: 120 })}
      ${form.text('serialNumber', { label: t('fire-safety.equipment.serial'), required: false, maxlength: 60 })}
      ${form.text('interval', { label: t('fire-safety.equipment.interval'), hint: t('fire-safety.equipment.intervalHint'), type: 'number', min: 1, max: 120, required: false })}
      ${form.text('last', { label: t('fire-safety.equipment.last'), hint: t('fire-safety.equipment.lastHint'), type: 'date', max: today(), required: false })}`,
    send: values => put('equipment', id, { premise: values.premise, kind: values.kind, label: values.label, location: values.location, serialNumber: values.serialNumber || null, serviceIntervalMonths: number(values.interval), lastServiceOn: values.last || null }, row),
  });
}

export function drillForm(premise, row) {
  const id = row?.id ?? crypto.randomUUID();
  return askForm({
    title: t(row ? 'fire-safety.drills.change' : 'fire-safety.drills.add'),
    values: { premise, plannedOn: row?.plannedOn ?? today(), announced: row?.announced ?? true },
    yes: t('fire-safety.save'),
    fields: form => html`${where(form, premise)}
      ${form.text('plannedOn', { label: t('fire-safety.drills.plannedOn'), type: 'date', required: true })}
      ${form.check('announced', { label: t('fire-safety.drills.announced') })}`,
    send: ({ premise: place, plannedOn, announced }) => put('drills', id, { premise: place, plannedOn, announced: Boolean(announced) }, row),
  });
}

export const heldForm = row => askForm({
  title: t('fire-safety.drills.hold'),
  values: { heldAt: local(row.heldAt), participants: row.participants ?? '', minutes: row.secondsToClear === null ? '' : Math.floor(row.secondsToClear / 60), seconds: row.secondsToClear === null ? '' : row.secondsToClear % 60 },
  yes: t('fire-safety.save'),
  fields: form => html`
    ${form.text('heldAt', { label: t('fire-safety.drills.heldAt'), type: 'datetime-local', required: true })}
    ${form.text('participants', { label: t('fire-safety.drills.participants'), type: 'number', min: 0, required: false })}
    <div class="grid2">${form.text('minutes', { label: t('fire-safety.drills.minutes'), type: 'number', min: 0, max: 120, required: false })}
    ${form.text('seconds', { label: t('fire-safety.drills.seconds'), type: 'number', min: 0, max: 59, required: false })}</div>`,
  send: ({ heldAt, participants, minutes, seconds }) => api(`${base}drills/${row.id}/hold`, {
    method: 'POST',
    body: { heldAt: new Date(heldAt).toISOString(), participants: number(participants), secondsToClear: number(minutes) === null && number(seconds) === null ? null : (number(minutes) ?? 0) * 60 + (number(seconds) ?? 0) },
  }),
});

export const evaluationForm = row => askForm({
  title: t('fire-safety.drills.evaluate'),
  lead: t('fire-safety.drills.evaluateLead'),
  values: { lessons: '' },
  yes: t('fire-safety.drills.evaluate'),
  fields: form => form.text('lessons', { label: t('fire-safety.drills.lessons'), rows: 5, required: true, maxlength: 4000 }),
  send: body => api(`${base}drills/${row.id}/evaluate`, { method: 'POST', body }),
});

export function eventForm(premise, row) {
  const id = row?.id ?? crypto.randomUUID();
  return askForm({
    title: t(row ? 'fire-safety.events.change' : 'fire-safety.events.add'),
    values: { premise, type: row?.type ?? '', happenedAt: local(row?.happenedAt), cause: row?.cause ?? '', fireService: row?.fireService ?? false, policeReport: row?.policeReport ?? false, cost: row?.costSek ?? '' },
    yes: t('fire-safety.save'),
    fields: form => html`${where(form, premise)}
      ${form.select('type', { label: t('fire-safety.events.type'), required: true, options: choices('event', EVENTS) })}
      ${form.text('happenedAt', { label: t('fire-safety.events.at'), type: 'datetime-local', required: true })}
      ${form.text('cause', { label: t('fire-safety.events.cause'), hint: t('fire-safety.commentHint'), rows: 2, required: false, maxlength: 300 })}
      ${form.check('fireService', { label: t('fire-safety.events.fireService') })}
      ${form.check('policeReport', { label: t('fire-safety.events.policeReport') })}
      ${form.text('cost', { label: t('fire-safety.events.cost'), type: 'number', min: 0, required: false })}`,
    send: values => put('events', id, { premise: values.premise, happenedAt: new Date(values.happenedAt).toISOString(), type: values.type, cause: values.cause || null, fireService: Boolean(values.fireService), policeReport: Boolean(values.policeReport), costSek: number(values.cost) }, row),
  });
}

export function visitForm(premise, row) {
  const id = row?.id ?? crypto.randomUUID();
  return askForm({
    title: t(row ? 'fire-safety.visits.change' : 'fire-safety.visits.add'),
    values: { premise, visitedOn: row?.day ?? today(), diaryNumber: row?.diaryNumber ?? '', result: row?.result ?? '', orderDueOn: row?.orderDueOn ?? '', note: row?.note ?? '' },
    yes: t('fire-safety.save'),
    fields: form => html`${where(form, premise)}
      ${form.text('visitedOn', { label: t('fire-safety.visits.day'), type: 'date', max: today(), required: true })}
      ${form.text('diaryNumber', { label: t('fire-safety.visits.diary'), required: true, maxlength: 40 })}
      ${form.select('result', { label: t('fire-safety.visits.result'), required: true, options: choices('result', RESULTS) })}
      ${form.values.result === 'order' ? form.text('orderDueOn', { label: t('fire-safety.visits.orderDue'), type: 'date', required: true }) : html``}
      ${form.text('note', { label: t('fire-safety.comment'), rows: 3, required: false, maxlength: 2000 })}`,
    send: values => put('visits', id, { premise: values.premise, visitedOn: values.visitedOn, diaryNumber: values.diaryNumber, result: values.result, orderDueOn: values.result === 'order' ? values.orderDueOn : null, note: values.note || null }, row),
  });
}

export const serviceForm = row => askForm({
  title: t('fire-safety.equipment.service'),
  lead: row.label,
  values: { servicedOn: today(), note: '' },
  yes: t('fire-safety.save'),
  fields: form => html`
    ${form.text('servicedOn', { label: t('fire-safety.equipment.servicedOn'), type: 'date', max: today(), required: true })}
    ${form.text('note', { label: t('fire-safety.comment'), rows: 2, required: false, maxlength: 1000 })}`,
  send: ({ servicedOn, note }) => api(`${base}equipment/${row.id}/service`, { method: 'POST', body: { servicedOn, note: note || null } }),
});

/** Anything that only needs a reason. */
export const reasonForm = (path, row, action, words) => askForm({
  title: words,
  values: { reason: '' },
  yes: words,
  fields: form => form.text('reason', { label: t('fire-safety.reason'), rows: 2, required: true, maxlength: 1000 }),
  send: body => api(`${base}${path}/${row.id}/${action}`, { method: 'POST', body }),
});

/** Something wrong that it showed becomes a deficiency. */
export function observationForm(path, row) {
  const id = crypto.randomUUID();
  return askForm({
    title: t('fire-safety.observe'),
    lead: t('fire-safety.observeLead'),
    values: { text: '', severity: 'medium', responsible: path === 'visits' ? 'owner' : 'occupant', dueOn: row.orderDueOn ?? '' },
    yes: t('fire-safety.observe'),
    fields: form => html`
      ${form.text('text', { label: t('fire-safety.observed'), rows: 3, required: true, maxlength: 280 })}
      ${form.select('severity', { label: t('fire-safety.severity'), required: true, options: SEVERITIES.map(one => [one, t(`shell.state.severity.${one}`)]) })}
      ${form.select('responsible', { label: t('fire-safety.responsible'), required: true, options: PARTIES.map(one => [one, t(`shell.responsible.${one}`)]) })}
      ${form.text('dueOn', { label: t('fire-safety.observeDue'), hint: t('fire-safety.observeDueHint'), type: 'date', min: today(), required: false })}`,
    send: ({ text, severity, responsible, dueOn }) => api(`${base}${path}/${row.id}/observations`, { method: 'POST', body: { id, text, severity, responsible, dueOn: dueOn || null, photos: null } }),
  });
}
