// SPDX-License-Identifier: Apache-2.0
/** What can be done with a deficiency. The server says which of it is possible now; here is how it is asked for. */
import { api, askForm, html, icon, nothing, note, people, photoButton, show, statesOf, t, text, today, units, word } from '@console/api';

/** In the order of the buttons; `leads` names the states in which it is the likeliest next step. */
export const BUTTONS = [
  { action: 'verify', name: 'done', leads: ['remedied'] },
  { action: 'assign', name: 'person', leads: ['reported'] },
  { action: 'report_fixed', name: 'check', leads: ['assigned', 'in_progress', 'waiting'] },
  { action: 'start', name: 'play' },
  { action: 'resume', name: 'play' },
  { action: 'order', name: 'send' },
  { action: 'hand_over', name: 'building' },
  { action: 'extend', name: 'calendar' },
  { action: 'reject_fix', name: 'sync' },
  { action: 'accept_risk', name: 'shield' },
  { action: 'reject', name: 'minus' },
  { action: 'reopen', name: 'sync' },
  { action: 'comment', name: 'edit' },
];

const day = (offset = 0) => new Date(Date.parse(today()) + offset * 86400000).toISOString().slice(0, 10);

/** Asks for what the action needs and does it; answers the finding as it then stands, or undefined if the user left. */
export const perform = (action, finding) => {
  const dialog = DIALOGS[action] ?? DIALOGS.comment;
  const send = body => api(`/followup/v1/findings/${finding.id}/${action.replaceAll('_', '-')}`, { method: 'POST', body, ifMatch: action === 'comment' ? undefined : finding.version });
  return askForm({ title: t(`rond.action.${action}.title`), lead: text(finding.title), yes: t(`rond.action.${action}`), ...dialog(finding, send) });
};

/** The same person or unit for several; answers what became of each, or undefined if the user left. */
export const assignSeveral = async ids => {
  const result = await askForm({
    title: t('rond.bulk.title', { n: ids.length }), lead: t('rond.bulk.lead'), yes: t('rond.action.assign'),
    values: { to: 'person', assignee: '', assigneeUnit: '', dueAt: '', comment: '' },
    fields: form => html`
      ${assignee(form)}
      ${form.text('dueAt', { label: t('rond.finding.due'), hint: t('rond.bulk.dueHint'), type: 'date', required: false, min: today() })}
      ${words(form, 'comment', { required: !!form.values.dueAt })}`,
    send: ({ to, assignee: person, assigneeUnit, dueAt, comment }) => api('/followup/v1/findings/bulk', { method: 'POST', body: {
      ids, assign: { assignee: to === 'person' ? person : null, assigneeUnit: to === 'unit' ? assigneeUnit : null, dueAt: dueAt || null, comment: comment || null },
    } }),
  });
  if (result?.refused) await show({
    title: t('rond.bulk.refused', { n: result.refused }),
    body: html`<ul class="rows">${result.items.filter(item => item.rule).map(item => html`<li><span class="row"><span><span class="t num">${item.number ?? '–'}</span>${text(item.detail)}</span></span></li>`)}</ul>`,
  });
  return result;
};

const assignee = form => html`
  ${form.radios('to', { label: t('rond.assign.to'), required: true, options: [['person', t('rond.assign.person'), 'person'], ['unit', t('rond.assign.unit'), 'people']] })}
  ${form.values.to === 'person' ? form.lookup('assignee', { label: t('rond.finding.assignee'), required: true, search: people })
    : form.lookup('assigneeUnit', { label: t('rond.unit'), required: true, search: units })}`;

const words = (form, name, { required = true, label = t('rond.comment'), hint = t('rond.noPersonalData') } = {}) => form.text(name, { label, hint, rows: 4, required });

const remark = (required = false) => (finding, send) => ({
  fields: form => words(form, 'comment', { required }),
  send: ({ comment }) => send({ comment: comment || null }),
});

/** The day of a moment where it is due: in Sweden, whatever the clock of this device. */
const swedishDay = moment => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date(moment));

const later = (chosen, finding) => chosen > swedishDay(finding.dueAt);

const temporary = (form, critical) => critical ? form.text('temporaryMeasure', { label: t('rond.finding.temporaryMeasure'), hint: t('rond.assign.temporaryHint'), rows: 2, required: true }) : nothing;

const DIALOGS = {
  start: remark(),
  resume: remark(),
  verify: remark(),
  reject_fix: remark(true),
  reject: remark(true),
  comment: remark(true),

  assign: (finding, send) => ({
    values: {
      severity: finding.severity, responsible: finding.responsible, to: finding.assigneeUnit ? 'unit' : 'person',
      assignee: finding.assignee ?? '', assigneeLabel: finding.assigneeName ?? '', assigneeUnit: finding.assigneeUnit ?? finding.unit, assigneeUnitLabel: finding.assigneeUnitName ?? finding.unitName ?? '',
      dueAt: swedishDay(finding.dueAt), temporaryMeasure: finding.temporaryMeasure ?? '', comment: '',
    },
    fields: form => html`
      ${assignee(form)}
      <div class="grid2">${form.select('severity', { label: t('rond.finding.severity'), required: true, options: statesOf('severity') })}
        ${form.text('dueAt', { label: t('rond.finding.due'), type: 'date', required: true, min: today() })}</div>
      ${form.select('responsible', { label: t('rond.finding.responsible'), required: true, options: ['occupant', 'owner', 'shared'].map(one => [one, word(`shell.responsible.${one}`, one)]) })}
      ${temporary(form, form.values.severity === 'critical')}
      ${later(form.values.dueAt, finding) ? words(form, 'comment', { label: t('rond.extend.reason'), hint: t('rond.extend.counted') }) : words(form, 'comment', { required: false })}`,
    send: ({ to, assignee, assigneeUnit, severity, responsible, dueAt, temporaryMeasure, comment }) => send({
      severity, responsible, dueAt: dueAt === swedishDay(finding.dueAt) ? null : dueAt, assignee: to === 'person' ? assignee : null, assigneeUnit: to === 'unit' ? assigneeUnit : null,
      temporaryMeasure: temporaryMeasure || null, comment: comment || null,
    }),
  }),

  extend: (finding, send) => ({
    values: { dueAt: '', reason: '' },
    fields: form => html`${note('info', html`<p>${t('rond.extend.counted')}</p>`, 'calendar')}
      ${form.text('dueAt', { label: t('rond.extend.until'), type: 'date', required: true, min: [today(), swedishDay(finding.dueAt)].sort()[1] })}
      ${words(form, 'reason', { label: t('rond.extend.reason') })}`,
    send: ({ dueAt, reason }) => send({ dueAt, reason }),
  }),

  hand_over: (finding, send) => ({
    values: { responsible: finding.responsible === 'shared' ? 'shared' : 'owner', orderReference: finding.orderReference ?? '', assignee: '', temporaryMeasure: finding.temporaryMeasure ?? '', comment: '' },
    fields: form => html`${note('info', html`<p>${t('rond.handOver.text')}</p>`, 'building')}
      ${form.radios('responsible', { label: t('rond.finding.responsible'), required: true, options: ['owner', 'shared'].map(one => [one, word(`shell.responsible.${one}`, one)]) })}
      ${form.text('orderReference', { label: t('rond.finding.orderReference'), hint: t('rond.order.hint'), required: false })}
      ${form.lookup('assignee', { label: t('rond.handOver.person'), hint: t('rond.handOver.personHint'), required: false, search: people })}
      ${temporary(form, finding.severity === 'critical')}
      ${words(form, 'comment', { required: false })}`,
    check: ({ orderReference, comment }) => orderReference || comment ? {} : { orderReference: t('rond.order.either') },
    send: ({ responsible, orderReference, assignee, temporaryMeasure, comment }) => send({ responsible, orderReference: orderReference || null, assignee: assignee || null, temporaryMeasure: temporaryMeasure || null, comment: comment || null }),
  }),

  order: (finding, send) => ({
    values: { orderReference: finding.orderReference ?? '', comment: '' },
    fields: form => html`${form.text('orderReference', { label: t('rond.finding.orderReference'), hint: t('rond.order.hint'), required: false })}${words(form, 'comment', { required: false })}`,
    check: ({ orderReference, comment }) => orderReference || comment ? {} : { orderReference: t('rond.order.either') },
    send: ({ orderReference, comment }) => send({ orderReference: orderReference || null, comment: comment || null }),
  }),

  report_fixed: (finding, send) => ({
    values: { comment: '', photos: [], costSek: '' },
    fields: form => html`
      ${finding.photoRequired ? note('info', html`<p>${t('rond.fixed.photoRequired')}</p>`, 'camera') : nothing}
      ${words(form, 'comment', { label: t('rond.fixed.what') })}
      ${form.group('photos', { label: t('rond.fixed.photos'), required: finding.photoRequired }, html`<ul class="photos">
        ${form.values.photos.map(({ id, url }, i) => html`<li><img src=${url} alt=${t('rond.finding.photo.remedy', { n: i + 1 })} width="88" height="88">
          <button class="btn link small" type="button" @click=${() => { URL.revokeObjectURL(url); form.set({ photos: form.values.photos.filter(photo => photo.id !== id) }); }}>${icon('trash')}${t('rond.remove')}</button></li>`)}
        <li>${photoButton({ taken: blob => form.set({ photos: [...form.values.photos, { id: crypto.randomUUID(), blob, url: URL.createObjectURL(blob), at: new Date().toISOString() }] }), failed: () => { form.errors.photos = t('rond.fixed.noPicture'); form.host.requestUpdate(); } })}</li></ul>`)}
      ${form.text('costSek', { label: t('rond.finding.cost'), hint: t('rond.fixed.costHint'), inputmode: 'numeric', required: false })}`,
    send: async ({ comment, photos, costSek }) => {
      for (const { id, blob, at } of photos) {
        await api(`/evidence/v1/files/${id}`, { method: 'PUT', body: blob, headers: { 'Content-Type': blob.type, 'X-File-Name': `${id}.jpg`, 'X-Captured-At': at } });
      }
      return send({ comment, photos: photos.map(({ id }) => id), costSek: costSek ? Number(String(costSek).replace(/\s/g, '').replace(',', '.')) : null });
    },
  }),

  accept_risk: (finding, send) => ({
    values: { motivation: '', expiresAt: day(180), registrationNumber: '' },
    fields: form => html`${note('warn', html`<p>${t('rond.accept.warning')}</p>`)}
      ${words(form, 'motivation', { label: t('rond.finding.motivation') })}
      <div class="grid2">${form.text('expiresAt', { label: t('rond.finding.acceptedUntil'), hint: t('rond.accept.expiresHint'), type: 'date', required: true, min: day(1), max: day(365) })}
        ${form.text('registrationNumber', { label: t('rond.finding.registrationNumber'), hint: 'KS-2026/123', required: true })}</div>`,
    send: ({ motivation, expiresAt, registrationNumber }) => send({ motivation, expiresAt, registrationNumber }),
  }),

  reopen: (finding, send) => ({
    fields: form => words(form, 'reason', { label: t('rond.reopen.reason') }),
    send: ({ reason }) => send({ reason }),
  }),
};
