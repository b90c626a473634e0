// SPDX-License-Identifier: Apache-2.0
/** What can be done with a measure. The server says which of it is possible now; here is how it is asked for. */
import { api, askForm, html, note, people, premises, statesOf, t, today, units } from '@console/api';

/** In the order of the buttons; `leads` names the states in which it is the likeliest next step. */
export const BUTTONS = [
  { action: 'decide', name: 'done', leads: ['proposed'] },
  { action: 'start', name: 'play', leads: ['decided'] },
  { action: 'finish', name: 'check', leads: ['in_progress'] },
  { action: 'check_effect', name: 'search', leads: ['done'] },
  { action: 'reopen', name: 'sync' },
  { action: 'reject', name: 'minus' },
  { action: 'change', name: 'edit' },
  { action: 'comment', name: 'edit' },
];

const amount = value => value === '' || value === null || value === undefined ? null : Number(String(value).replace(/\s/g, '').replace(',', '.'));
const day = value => value || null;

const words = (form, name, { required = true, label = t('rond.comment'), hint = t('rond.noPersonalData') } = {}) => form.text(name, { label, hint, rows: 4, required });
const money = form => form.text('costSek', { label: t('rond.measure.cost'), hint: t('rond.fixed.costHint'), inputmode: 'numeric', required: false });
const due = (form, options = {}) => form.text('dueOn', { label: t('rond.measure.due'), type: 'date', min: today(), required: true, ...options });
const effectCheck = form => form.text('effectCheckOn', { label: t('rond.measure.effectCheckOn'), hint: t('rond.measure.effectCheckHint'), type: 'date', min: form.values.dueOn || today(), required: false });

/** Proposes a measure: for some findings, or for none yet. Answers it, or undefined if the user left. */
export const propose = ({ findings = [], premise = '', premiseLabel = '', unit = '', unitLabel = '', title = '' } = {}) => {
  const id = crypto.randomUUID();
  return askForm({
    title: t('rond.measure.new'), lead: findings.length ? t('rond.measure.newFor', { n: findings.length }) : t('rond.measure.newLead'), yes: t('rond.measure.propose'), wide: true,
    values: { title, description: '', priority: 'medium', premise, premiseLabel, unit, unitLabel, owner: '', dueOn: '', costSek: '', effectCheckOn: '' },
    fields: form => html`${content(form)}
      <div class="grid2">${form.lookup('premise', { label: t('rond.premise'), required: false, search: premises })}
        ${form.lookup('unit', { label: t('rond.unit'), hint: t('rond.measure.unitHint'), required: !form.values.premise, search: units })}</div>
      ${plan(form)}`,
    send: given => api(`/followup/v1/measures/${id}`, { method: 'PUT', body: { ...body(given), unit: given.unit || null, premise: given.premise || null, findings } }),
  });
};

const content = form => html`
  ${form.text('title', { label: t('rond.measure.what'), required: true, maxlength: 200 })}
  ${form.text('description', { label: t('rond.measure.description'), hint: t('rond.noPersonalData'), rows: 4, required: false })}
  ${form.select('priority', { label: t('rond.measure.priority'), required: true, options: statesOf('priority') })}`;

const plan = (form, required = false) => html`
  ${form.lookup('owner', { label: t('rond.measure.owner'), required, search: people })}
  <div class="grid2">${due(form, { required })}${money(form)}</div>
  ${effectCheck(form)}`;

const body = given => ({
  title: given.title, description: given.description || null, priority: given.priority, owner: given.owner || null,
  dueOn: day(given.dueOn), costSek: amount(given.costSek), effectCheckOn: day(given.effectCheckOn), reason: given.reason || null,
});

/** Asks for what the action needs and does it; answers the measure as it then stands, or undefined if the user left. */
export const perform = (action, measure) => {
  const send = sent => api(`/followup/v1/measures/${measure.id}/${action.replaceAll('_', '-')}`, { method: 'POST', body: sent, ifMatch: action === 'comment' ? undefined : measure.version });
  return askForm({ title: t(`rond.measureAction.${action}.title`), lead: measure.title, yes: t(`rond.measureAction.${action}`), ...DIALOGS[action](measure, send) });
};

const present = measure => ({
  title: measure.title, description: measure.description ?? '', priority: measure.priority, owner: measure.owner ?? '', ownerLabel: measure.ownerName ?? '',
  dueOn: measure.dueOn ?? '', costSek: measure.costSek ?? '', effectCheckOn: measure.effectCheckOn ?? '', reason: '',
});

const passed = measure => !measure.dueOn || measure.dueOn < today();

const DIALOGS = {
  decide: (measure, send) => ({
    values: { ...present(measure), comment: '' },
    fields: form => html`${plan(form, true)}${words(form, 'comment', { required: false })}`,
    send: given => send({ owner: given.owner, dueOn: day(given.dueOn), costSek: amount(given.costSek), effectCheckOn: day(given.effectCheckOn), comment: given.comment || null }),
  }),

  change: measure => {
    const decided = measure.state !== 'proposed';
    return {
      wide: true,
      values: present(measure),
      fields: form => html`${content(form)}
        ${form.lookup('owner', { label: t('rond.measure.owner'), required: decided, search: people })}
        <div class="grid2">${due(form, { required: decided, min: undefined })}${money(form)}</div>
        ${effectCheck(form)}
        ${decided && form.values.dueOn > measure.dueOn ? words(form, 'reason', { label: t('rond.extend.reason'), hint: t('rond.measure.extendHint') }) : ''}`,
      send: given => api(`/followup/v1/measures/${measure.id}`, { method: 'PUT', body: body(given), ifMatch: measure.version }),
    };
  },

  reject: (measure, send) => ({ fields: form => words(form, 'reason', { label: t('rond.measure.rejectReason') }), send: ({ reason }) => send({ reason }) }),
  start: (measure, send) => ({ fields: form => words(form, 'comment', { required: false }), send: ({ comment }) => send({ comment: comment || null }) }),
  comment: (measure, send) => ({ fields: form => words(form, 'comment'), send: ({ comment }) => send({ comment }) }),

  finish: (measure, send) => ({
    values: { evidenceReference: '', costSek: measure.costSek ?? '', comment: '' },
    fields: form => html`${form.text('evidenceReference', { label: t('rond.measure.evidence'), hint: t('rond.measure.evidenceHint'), required: true, maxlength: 300 })}
      ${money(form)}${words(form, 'comment', { required: false })}`,
    send: ({ evidenceReference, costSek, comment }) => send({ evidenceReference, costSek: amount(costSek), comment: comment || null }),
  }),

  check_effect: (measure, send) => ({
    values: { result: '', comment: '', dueOn: '' },
    fields: form => html`${form.radios('result', { label: t('rond.measure.effect'), required: true, options: [
        ['effective', t('rond.effect.effective'), 'check', 'ok'], ['partly', t('rond.effect.partly'), 'minus', 'warn'], ['not_effective', t('rond.effect.not_effective'), 'alert', 'bad']] })}
      ${form.values.result === 'not_effective' ? html`${note('info', html`<p>${t('rond.measure.againText')}</p>`, 'sync')}${due(form, { required: passed(measure), label: t('rond.measure.dueAgain') })}` : ''}
      ${words(form, 'comment', { required: form.values.result !== 'effective', label: form.values.result === 'effective' ? t('rond.comment') : t('rond.measure.remains') })}`,
    send: ({ result, comment, dueOn }) => send({ result, comment: comment || null, dueOn: result === 'not_effective' ? day(dueOn) : null }),
  }),

  reopen: (measure, send) => ({
    values: { reason: '', dueOn: '' },
    fields: form => html`${words(form, 'reason', { label: t('rond.measure.reopenReason') })}${due(form, { required: passed(measure), label: t('rond.measure.dueAgain') })}`,
    send: ({ reason, dueOn }) => send({ reason, dueOn: day(dueOn) }),
  }),
};
