// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { api, askForm, html, nothing, t, units } from '@console/api';
import { courseChoices, fromLocal, number, toLocal } from './words.js';

/** Plans a session, or changes the one given; answers it as it is then. */
export function sessionForm(row, courses) {
  const id = row?.id ?? crypto.randomUUID();
  const restricted = code => courses.find(course => course.code === code)?.current.restricted ?? row?.restricted ?? false;
  return askForm({
    title: t(row ? 'training.changeSession' : 'training.planSession'),
    wide: true,
    values: {
      course: row?.course ?? '', startsAt: toLocal(row?.startsAt), endsAt: toLocal(row?.endsAt), place: row?.place ?? '', provider: row?.provider ?? '',
      maxParticipants: row?.maxParticipants ?? '', openForAll: row?.openForAll ?? false, participants: row?.participants ?? '',
      units: row?.units.map(unit => unit.id) ?? [], unitNames: Object.fromEntries(row?.units.map(unit => [unit.id, unit.name]) ?? []), unit: '',
    },
    yes: t('training.save'),
    fields: form => html`
      ${row ? nothing : form.select('course', { label: t('training.course'), required: true, options: courseChoices(courses, t('training.choose')) })}
      <div class="grid2">${form.text('startsAt', { label: t('training.startsAt'), type: 'datetime-local', required: true })}${form.text('endsAt', { label: t('training.endsAt'), type: 'datetime-local', required: true })}</div>
      <div class="grid2">${form.text('place', { label: t('training.place'), required: false, maxlength: 160 })}${form.text('provider', { label: t('training.provider'), required: false, maxlength: 160 })}</div>
      ${form.lookup('unit', { label: t('training.heldFor'), hint: t('training.heldForHint'), required: false, search: units, changed: found => found && form.set({ units: [...new Set([...form.values.units, found.id])], unitNames: { ...form.values.unitNames, [found.id]: found.label }, unit: '', unitLabel: '' }) })}
      ${form.values.units.length ? html`<ul class="plainlist chips">${form.values.units.map(unit => html`<li><button class="btn small" type="button" aria-label=${t('training.takeAway', { name: form.values.unitNames[unit] })} @click=${() => form.set({ units: form.values.units.filter(one => one !== unit) })}>${form.values.unitNames[unit]} ×</button></li>`)}</ul>` : nothing}
      ${restricted(form.values.course)
    ? form.text('participants', { label: t('training.participants'), hint: t('training.participantsHint'), type: 'number', min: 0, max: 10000, required: false })
    : html`${form.text('maxParticipants', { label: t('training.places'), hint: t('training.placesHint'), type: 'number', min: 1, max: 10000, required: false })}${form.check('openForAll', { label: t('training.openForAll'), hint: t('training.openForAllHint') })}`}`,
    send: given => api(`/training/v1/sessions/${id}`, { method: 'PUT', ifMatch: row?.version, body: {
      course: given.course, startsAt: fromLocal(given.startsAt), endsAt: fromLocal(given.endsAt), place: given.place.trim() || null, provider: given.provider.trim() || null,
      maxParticipants: restricted(given.course) ? null : number(given.maxParticipants), units: given.units, openForAll: !restricted(given.course) && given.openForAll,
      participants: restricted(given.course) ? number(given.participants) : null,
    } }),
  });
}

export const reasonForm = (title, lead, send) => askForm({
  title, lead, values: { reason: '' }, yes: title, danger: true,
  fields: form => form.text('reason', { label: t('training.reason'), rows: 2, required: true, maxlength: 400 }),
  send,
});
