// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** What is done with a duty. Each of them begins with the question whether anything is classified. */
import { api, askForm, html, note, t, text, today } from '@console/api';
import { API, banner, gateCheck, gateField, needed, say } from './words.js';

const LIMITS = { regNo: 40, note: 200, responsible: 80, decision: 40 };
const clean = words => words.trim() || null;

const fields = (form, regNoRequired) => html`
  <div class="grid2">${form.text('regNo', { label: t('security-protection.regNo'), hint: t('security-protection.regNoHint'), required: regNoRequired && needed(form), maxlength: LIMITS.regNo })}
    ${form.text('responsible', { label: t('security-protection.responsible'), hint: t('security-protection.responsibleHint'), required: false, maxlength: LIMITS.responsible })}</div>
  ${form.text('note', { label: t('security-protection.note'), hint: t('security-protection.noteHint', { n: LIMITS.note - form.values.note.length }), rows: 2, required: false, maxlength: LIMITS.note })}`;

const rule = ({ duty: { duty } }) => note('info', html`<p><strong>${t('security-protection.storeRule')}</strong> ${text(duty.storeRule)}</p>`, 'lock');

const values = ({ words }) => ({ gate: '', regNo: words.regNo ?? '', note: words.note ?? '', responsible: words.responsible ?? '' });

export const fulfilForm = detail => askForm({
  title: say('titleOf', 'fulfil'),
  wide: true,
  values: { ...values(detail), regNo: '', note: '', fulfilledOn: today() },
  yes: t('security-protection.save'),
  check: gateCheck,
  fields: form => html`${banner()}${gateField(form)}
    ${form.text('fulfilledOn', { label: t('security-protection.fulfilledOn'), type: 'date', required: needed(form), max: today() })}
    ${fields(form, true)}${rule(detail)}`,
  send: given => api(`${API}/duties/${detail.duty.duty.code}/fulfil`, {
    method: 'POST', ifMatch: detail.duty.version,
    body: { nothingClassified: given.gate === 'no', fulfilledOn: given.fulfilledOn || null, regNo: clean(given.regNo), note: clean(given.note), responsible: clean(given.responsible) },
  }),
});

export const wordsForm = detail => askForm({
  title: t('security-protection.write'),
  wide: true,
  values: values(detail),
  yes: t('security-protection.save'),
  check: gateCheck,
  fields: form => html`${banner()}${gateField(form)}${fields(form, !!detail.duty.fulfilledOn)}${rule(detail)}`,
  send: given => api(`${API}/duties/${detail.duty.duty.code}/words`, {
    method: 'PUT', ifMatch: detail.duty.version,
    body: { nothingClassified: given.gate === 'no', regNo: clean(given.regNo), note: clean(given.note), responsible: clean(given.responsible) },
  }),
});

/** start or renew: a day, and nothing to write. */
export const stepForm = (detail, step) => askForm({
  title: t(step === 'start' && detail.duty.duty.kind === 'event' ? 'security-protection.hasHappened' : `security-protection.${step}`),
  lead: t(`security-protection.${step}Lead`),
  values: { gate: '' },
  yes: t(`security-protection.${step}`),
  check: gateCheck,
  fields: gateField,
  send: given => api(`${API}/duties/${detail.duty.duty.code}/${step}`, { method: 'POST', ifMatch: detail.duty.version, body: { nothingClassified: given.gate === 'no' } }),
});

/** exempt, reactivate or purge: asked for here, confirmed by another. */
export function ask(detail, kind) {
  const id = crypto.randomUUID(), writes = kind === 'exempt';
  return askForm({
    title: say('titleOf', kind),
    lead: t(`security-protection.${kind}Lead`),
    values: { gate: '', decision: '' },
    yes: t('security-protection.ask'),
    danger: kind === 'purge',
    check: given => writes ? gateCheck(given) : {},
    fields: form => html`${writes ? html`${gateField(form)}${form.text('decision', { label: t('security-protection.decision'), required: needed(form), maxlength: LIMITS.decision })}` : ''}${note('info', t('security-protection.needsAnother'), 'people')}`,
    send: given => api(`${API}/requests/${id}`, {
      method: 'PUT', body: { kind, duty: detail.duty.duty.code, ...writes ? { nothingClassified: given.gate === 'no', decision: clean(given.decision) } : {} },
    }),
  });
}
