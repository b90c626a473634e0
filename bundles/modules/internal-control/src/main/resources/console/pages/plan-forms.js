// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** The dialogs of a plan: a risk, a control, a decision of the board, a reason. */
import { ApiProblem, api, askForm, html, nothing, people, t, text, today, units } from '@console/api';
import { HANDLINGS, RISK_STEPS, bandChip, bandOf, options, say } from './words.js';

/** Why something is done; `send` gets the words. */
export const reasonForm = (title, send, lead = nothing, label = t('internal-control.reason')) => askForm({
  title,
  lead,
  values: { reason: '' },
  yes: title,
  fields: form => form.text('reason', { label, rows: 3, required: true, maxlength: 2000 }),
  send: given => send(given.reason.trim()),
});

/** Fields of a decision, as it is in the minutes. */
export const decisionFields = form => html`${form.text('meetingDate', { label: t('internal-control.meetingDate'), type: 'date', max: today(), required: true })}
  <div class="grid2">${form.text('paragraph', { label: t('internal-control.paragraph'), hint: t('internal-control.paragraphHint'), maxlength: 10, required: true })}
  ${form.text('registrationNumber', { label: t('internal-control.registrationNumber'), hint: t('internal-control.registrationHint'), maxlength: 40, required: true })}</div>`;

export const decisionOf = given => ({ meetingDate: given.meetingDate, paragraph: given.paragraph.trim(), registrationNumber: given.registrationNumber.trim() });

/** Asks before something is done. */
export const sureForm = (title, lead, send, danger = false) => askForm({ title, lead, yes: title, danger, fields: () => html``, send });

/** A decision of the board. */
export const decisionForm = (kind, send, lead = t(`internal-control.${kind}Lead`)) => askForm({
  title: say('planAction', kind),
  lead,
  values: { meetingDate: today(), paragraph: '', registrationNumber: '' },
  yes: say('planAction', kind),
  fields: decisionFields,
  send: given => send(decisionOf(given)),
});

/** Fields of something that is to be done. */
export const actionFields = form => html`
  ${form.text('actionTitle', { label: t('internal-control.actionTitle'), required: true, maxlength: 200 })}
  <div class="grid2">${form.lookup('actionOwner', { label: t('internal-control.actionOwner'), required: true, search: people })}
  ${form.text('actionDueOn', { label: t('internal-control.dueOn'), type: 'date', min: today(), required: true })}</div>`;

export const actionOf = given => ({ title: given.actionTitle.trim(), owner: given.actionOwner, dueOn: given.actionDueOn });

/** What is refused of an action that is sent by itself is said at its fields, too. */
export async function ofAction(send) {
  try {
    return await send();
  } catch (problem) {
    if (problem instanceof ApiProblem) problem.violations = problem.violations.map(one => ({ ...one, pointer: `/action${one.pointer ?? ''}` }));
    throw problem;
  }
}

const steps = prefix => RISK_STEPS.map(step => [String(step), `${step} – ${say(prefix, step)}`]);

export function riskForm(page, catalogue, risk) {
  const id = risk?.id ?? crypto.randomUUID();
  return askForm({
    title: t(risk ? 'internal-control.changeRisk' : 'internal-control.addRisk'),
    wide: true,
    values: {
      control: risk?.control ?? '', area: risk?.area ?? '', title: risk ? text(risk.words) : '', likelihood: String(risk?.likelihood ?? 2), consequence: String(risk?.consequence ?? 2),
      handling: risk?.handling ?? '', motivation: risk?.motivation ?? '',
      actionTitle: risk?.action?.title ?? '', actionOwner: risk?.action?.owner?.id ?? '', actionOwnerLabel: risk?.action?.owner?.name ?? '', actionDueOn: risk?.action?.dueOn ?? '',
    },
    yes: t('internal-control.save'),
    fields: form => {
      const value = Number(form.values.likelihood) * Number(form.values.consequence), band = bandOf(value);
      return html`${risk ? nothing : form.select('control', {
        label: t('internal-control.fromCatalogue'), required: false, options: [['', t('internal-control.ownRisk')], ...catalogue.controls.map(one => [one.id, `${one.id} ${text(one.name)}`])],
        changed: chosen => {
          const from = catalogue.controls.find(one => one.id === chosen);
          if (from) form.set({ area: from.area, title: text(from.risk), likelihood: String(from.likelihood), consequence: String(from.consequence) });
        },
      })}
      ${form.select('area', { label: t('internal-control.area'), required: true, options: [['', t('internal-control.choose')], ...catalogue.areas.map(one => [one.id, text(one.name)])] })}
      ${form.text('title', { label: t('internal-control.whatCouldHappen'), rows: 2, required: true, maxlength: 200 })}
      <div class="grid2">${form.select('likelihood', { label: t('internal-control.likelihood'), required: true, options: steps('likelihoodStep') })}
        ${form.select('consequence', { label: t('internal-control.consequence'), required: true, options: steps('consequenceStep') })}</div>
      <p role="status">${t('internal-control.riskValue')}: <strong class="num">${value}</strong> ${bandChip(band)} <span class="small muted">${say('bandRule', band)}</span></p>
      ${form.select('handling', { label: t('internal-control.handling'), required: false, options: [['', t('internal-control.notDecided')], ...options('handling', HANDLINGS.filter(one => one !== 'accept' || band !== 'high'))] })}
      ${form.values.handling === 'accept' ? form.text('motivation', { label: t('internal-control.motivation'), rows: 3, required: true, maxlength: 2000 }) : nothing}
      ${form.values.handling === 'direct_action' ? actionFields(form) : nothing}`;
    },
    send: given => api(`${page.base}/risks/${id}`, { method: 'PUT', ifMatch: risk?.version, body: {
      area: given.area, control: given.control || null, title: given.title.trim(), likelihood: Number(given.likelihood), consequence: Number(given.consequence),
      handling: given.handling || null, motivation: given.handling === 'accept' ? given.motivation.trim() : null, action: given.handling === 'direct_action' ? actionOf(given) : null,
    } }),
  });
}

export function controlForm(page, catalogue, detail, row) {
  const id = row?.id ?? crypto.randomUUID();
  const { year } = detail.plan;
  return askForm({
    title: t(row ? 'internal-control.changeControl' : 'internal-control.addControl'),
    wide: true,
    values: {
      risk: row?.risk ?? '', control: row?.control ?? '', title: row ? text(row.words.title) : '', method: row ? text(row.words.method) : '', samplePlan: row ? text(row.words.samplePlan) : '',
      periodFrom: row?.periodFrom ?? `${year}-01-01`, periodTo: row?.periodTo ?? `${year}-12-31`,
      performer: row?.performer?.id ?? '', performerLabel: row?.performer?.name ?? '', routineUnit: row?.routineUnit?.id ?? '', routineUnitLabel: row?.routineUnit?.name ?? '',
      routineOwner: row?.routineOwner?.id ?? '', routineOwnerLabel: row?.routineOwner?.name ?? '',
    },
    yes: t('internal-control.save'),
    fields: form => html`
      ${form.select('risk', {
        label: t('internal-control.risk'), required: true, options: [['', t('internal-control.choose')], ...detail.risks.filter(risk => !risk.removedBecause).map(risk => [risk.id, text(risk.words)])],
        changed: chosen => {
          const from = catalogue.controls.find(one => one.id === detail.risks.find(risk => risk.id === chosen)?.control);
          if (from && !form.values.title) form.set({ control: from.id, title: text(from.name), method: text(from.method), samplePlan: text(from.sample) });
        },
      })}
      ${form.text('title', { label: t('internal-control.controlName'), required: true, maxlength: 200 })}
      ${form.text('method', { label: t('internal-control.method'), rows: 3, required: true, maxlength: 2000 })}
      ${form.text('samplePlan', { label: t('internal-control.samplePlan'), hint: t('internal-control.samplePlanHint'), required: true, maxlength: 200 })}
      <div class="grid2">${form.text('periodFrom', { label: t('internal-control.periodFrom'), type: 'date', min: `${year}-01-01`, max: `${year}-12-31`, required: true })}
        ${form.text('periodTo', { label: t('internal-control.periodTo'), type: 'date', min: `${year}-01-01`, max: `${year}-12-31`, required: true })}</div>
      ${form.lookup('performer', { label: t('internal-control.performer'), hint: t('internal-control.performerHint'), required: false, search: people })}
      <div class="grid2">${form.lookup('routineUnit', { label: t('internal-control.routineUnit'), required: false, search: units })}
        ${form.lookup('routineOwner', { label: t('internal-control.routineOwner'), required: false, search: people })}</div>`,
    send: given => api(`${page.base}/controls/${id}`, { method: 'PUT', ifMatch: row?.version, body: {
      risk: given.risk, control: given.control || null, title: given.title.trim(), method: given.method.trim(), samplePlan: given.samplePlan.trim(),
      periodFrom: given.periodFrom, periodTo: given.periodTo, performer: given.performer || null, routineUnit: given.routineUnit || null, routineOwner: given.routineOwner || null,
    } }),
  });
}
