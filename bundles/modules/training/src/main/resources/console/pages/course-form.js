// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { api, askForm, html, nothing, premises, t, text, units } from '@console/api';
import { FORMATS, choices, courseChoices, formatWords, number, words } from './words.js';

/** Those that have words; a course may have another from before. */
const formats = has => [...choices('formatOf', FORMATS), ...(has && !FORMATS.includes(has) ? [[has, formatWords(has)]] : [])];

const both = (sv, en) => sv.trim() || en.trim() ? { sv: sv.trim() || en.trim(), en: en.trim() || sv.trim() } : null;

/** Adds a course, or publishes a version of the one given; answers it as it is then. */
export function courseForm(row) {
  const now = row?.current;
  return askForm({
    title: t(row ? 'training.newVersion' : 'training.addCourse'),
    lead: row ? t('training.newVersionLead') : nothing,
    wide: true,
    values: {
      code: row?.code ?? '', nameSv: now?.name.sv ?? '', nameEn: now?.name.en ?? '', validityMonths: now?.validityMonths ?? '', hours: now?.hours ?? '', restricted: now?.restricted ?? false,
      countAs: now?.countAs ?? 'persons', targetCoverage: now?.targetCoverage ?? 90, format: now?.format ?? 'classroom', basis: now?.basis ?? 'guideline', legal: now?.legal ?? '',
      providerSv: now?.provider?.sv ?? '', providerEn: now?.provider?.en ?? '', audienceSv: now?.audience?.sv ?? '', audienceEn: now?.audience?.en ?? '', followed: row?.followed ?? false,
    },
    yes: t(row ? 'training.publish' : 'training.save'),
    fields: form => html`
      ${row ? nothing : form.text('code', { label: t('training.code'), hint: t('training.codeHint'), required: true, maxlength: 40 })}
      <div class="grid2">${form.text('nameSv', { label: t('training.nameSv'), required: true, maxlength: 160 })}${form.text('nameEn', { label: t('training.nameEn'), required: false, maxlength: 160 })}</div>
      <div class="grid3">${form.text('validityMonths', { label: t('training.validityMonths'), hint: t('training.validityMonthsHint'), type: 'number', min: 1, max: 120, required: false })}
        ${form.text('hours', { label: t('training.hours'), type: 'text', inputmode: 'decimal', required: false, maxlength: 5 })}
        ${form.text('targetCoverage', { label: t('training.targetPercent'), type: 'number', min: 0, max: 100, required: true })}</div>
      <div class="grid2">${form.select('basis', { label: t('training.basis'), required: true, options: choices('basisOf', ['law', 'guideline', 'certificate']) })}
        ${form.select('countAs', { label: t('training.countAs'), required: true, options: choices('countedAs', ['persons', 'units']) })}</div>
      <div class="grid2">${form.text('legal', { label: t('training.legal'), required: false, maxlength: 200 })}${form.select('format', { label: t('training.format'), required: true, options: formats(now?.format) })}</div>
      <div class="grid2">${form.text('providerSv', { label: t('training.providerSv'), required: false, maxlength: 160 })}${form.text('providerEn', { label: t('training.providerEn'), required: false, maxlength: 160 })}</div>
      <div class="grid2">${form.text('audienceSv', { label: t('training.audienceSv'), required: false, maxlength: 400 })}${form.text('audienceEn', { label: t('training.audienceEn'), required: false, maxlength: 400 })}</div>
      ${form.check('followed', { label: t('training.followed'), hint: t('training.followedHint') })}
      ${form.check('restricted', { label: t('training.withoutNames'), hint: t('training.withoutNamesHint') })}`,
    send: given => api(`/training/v1/courses/${encodeURIComponent(row?.code ?? given.code.trim())}`, { method: 'PUT', ifMatch: row?.version, body: {
      name: both(given.nameSv, given.nameEn), validityMonths: number(given.validityMonths), hours: given.hours === '' ? null : Number(String(given.hours).replace(',', '.')), restricted: given.restricted,
      countAs: given.countAs, targetCoverage: number(given.targetCoverage), format: given.format.trim(), basis: given.basis, legal: given.legal.trim() || null,
      provider: both(given.providerSv, given.providerEn), audience: both(given.audienceSv, given.audienceEn), followed: given.followed,
    } }),
  });
}

/** What can be chosen of codes: [[code, words]], by words. */
const CODES = {
  role: async () => (await api('/access/v1/roles')).items.filter(row => row.role !== 'employee').map(row => [row.role, words(row.name)]),
  unit_type: async () => (await api('/organisation/v1/codes')).premise_type.map(code => [code.id, words(code.name)]),
};
const sorted = pairs => pairs.sort(([, one], [, other]) => one.localeCompare(other));

const KINDS = ['all_employees', 'role', 'unit_type', 'unit', 'premise'];

/** Who has to be trained in a course: adds a requirement, or changes the one given. */
export async function requirementForm(course, row, courses = []) {
  const codes = { role: sorted(await CODES.role()), unit_type: sorted(await CODES.unit_type()) };
  const id = row?.id ?? crypto.randomUUID();
  const names = Object.fromEntries((row?.targets ?? []).map((target, i) => [target, row.targetNames[i]]));
  const add = (form, target, label) => form.set({ targets: [...new Set([...form.values.targets, target])], names: { ...form.values.names, [target]: label }, found: '', foundLabel: '' });
  return askForm({
    title: t(row ? 'training.changeRequirement' : 'training.addRequirement'),
    wide: true,
    values: { course: course ?? row?.course ?? '', kind: row?.kind ?? 'all_employees', targets: row?.targets ?? [], names, found: '', dueWithinDays: row?.dueWithinDays ?? '', targetCoverage: row?.targetCoverage ?? 90, leastPerUnit: row?.leastPerUnit ?? '' },
    yes: t('training.save'),
    fields: form => html`
      ${course ? nothing : form.select('course', { label: t('training.course'), required: true, options: courseChoices(courses, t('training.choose')) })}
      ${form.select('kind', { label: t('training.whoHasTo'), required: true, options: choices('targetKind', KINDS), changed: () => form.set({ targets: [], names: {}, found: '' }) })}
      ${form.values.kind === 'unit' ? form.lookup('found', { label: t('training.targetUnits'), required: false, search: units, changed: found => found && add(form, found.id, found.label) }) : nothing}
      ${form.values.kind === 'premise' ? form.lookup('found', { label: t('training.targetPremises'), required: false, search: premises, changed: found => found && add(form, found.id, found.label) }) : nothing}
      ${CODES[form.values.kind] ? form.select('found', { label: t(`training.targetCodes.${form.values.kind}`), required: !form.values.targets.length,
    options: [['', t('training.choose')], ...codes[form.values.kind].filter(([code]) => !form.values.targets.includes(code))],
    changed: value => value && add(form, value, codes[form.values.kind].find(([code]) => code === value)?.[1] ?? value) }) : nothing}
      ${form.values.targets.length ? html`<ul class="plainlist chips">${form.values.targets.map(target => html`<li><button class="btn small" type="button" aria-label=${t('training.takeAway', { name: label(form.values.names[target], target) })} @click=${() => form.set({ targets: form.values.targets.filter(one => one !== target) })}>${label(form.values.names[target], target)} ×</button></li>`)}</ul>` : nothing}
      <div class="grid3">${form.text('targetCoverage', { label: t('training.targetPercent'), type: 'number', min: 0, max: 100, required: true })}
        ${form.text('dueWithinDays', { label: t('training.dueWithin'), hint: t('training.dueWithinHint'), type: 'number', min: 0, max: 365, required: false })}
        ${form.text('leastPerUnit', { label: t('training.leastPerUnit'), hint: t('training.leastPerUnitHint'), type: 'number', min: 1, max: 100, required: false })}</div>`,
    send: given => api(`/training/v1/requirements/${id}`, { method: 'PUT', ifMatch: row?.version, body: { course: given.course, kind: given.kind, targets: given.targets, dueWithinDays: number(given.dueWithinDays), targetCoverage: number(given.targetCoverage), leastPerUnit: number(given.leastPerUnit) } }),
  });
}

const label = (name, target) => typeof name === 'string' ? name : name ? text(name) : target;
