// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { api, askForm, html, people, t, units } from '@console/api';
import { ASPECTS, HOSTINGS, STATUSES, choices, number, say } from './words.js';

const RUNNING = STATUSES.filter(status => status !== 'ended');
const LEVELS = ['0', '1', '2', '3', '4'];

const values = row => ({
  code: row?.code ?? '', name: row?.name ?? '', description: row?.description ?? '',
  unit: row?.unit.id ?? '', unitLabel: row?.unit.name ?? '',
  owner: row?.owner?.id ?? '', ownerLabel: row?.owner?.name ?? '',
  manager: row?.manager?.id ?? '', managerLabel: row?.manager?.name ?? '',
  informationOwner: row?.informationOwner?.id ?? '', informationOwnerLabel: row?.informationOwner?.name ?? '',
  supplier: row?.supplier ?? '', hosting: row?.hosting ?? '', usersApprox: row?.usersApprox ?? '',
  personalData: row?.personalData ?? false, sensitivePersonalData: row?.sensitivePersonalData ?? false, criticalService: row?.criticalService ?? false,
  rtoHours: row?.rtoHours ?? '', rpoHours: row?.rpoHours ?? '', status: row?.status ?? 'active', contractEnd: row?.contractEnd ?? '',
  ...Object.fromEntries(ASPECTS.map(aspect => [aspect, row?.levels?.[aspect] ?? ''])),
});

const body = given => ({
  code: given.code.trim(), name: given.name.trim(), description: given.description.trim() || null, unit: given.unit,
  owner: given.owner || null, manager: given.manager || null, informationOwner: given.informationOwner || null,
  supplier: given.supplier.trim() || null, hosting: given.hosting, usersApprox: number(given.usersApprox),
  personalData: given.personalData, sensitivePersonalData: given.personalData && given.sensitivePersonalData, criticalService: given.criticalService,
  rtoHours: number(given.rtoHours), rpoHours: number(given.rpoHours), status: given.status, contractEnd: given.contractEnd || null,
  levels: Object.fromEntries(ASPECTS.map(aspect => [aspect, number(given[aspect])])),
});

/** Adds a system, or changes the one given; answers it as it is then. */
export function systemForm(row) {
  const id = row?.id ?? crypto.randomUUID();
  return askForm({
    title: t(row ? 'system-security.changeSystem' : 'system-security.addSystem'),
    wide: true,
    values: values(row),
    yes: t('system-security.save'),
    fields: form => html`
      <div class="grid2">${form.text('name', { label: t('system-security.name'), required: true, maxlength: 120 })}
        ${form.text('code', { label: t('system-security.code'), required: true, maxlength: 40 })}</div>
      ${form.text('description', { label: t('system-security.description'), hint: t('system-security.descriptionHint'), rows: 2, required: false, maxlength: 2000 })}
      <div class="grid2">${form.lookup('unit', { label: t('system-security.unit'), required: true, search: units })}
        ${form.lookup('owner', { label: t('system-security.owner'), required: false, search: people })}
      </div><div class="grid2">${form.lookup('manager', { label: t('system-security.manager'), required: false, search: people })}
        ${form.lookup('informationOwner', { label: t('system-security.informationOwner'), required: false, search: people })}</div>
      <div class="grid2">${form.text('supplier', { label: t('system-security.supplier'), required: false, maxlength: 120 })}
        ${form.select('hosting', { label: say('filter', 'hosting'), required: true, options: choices('hosting', HOSTINGS) })}</div>
      <div class="grid2">${form.select('status', { label: say('filter', 'status'), required: true, options: RUNNING.map(status => [status, say('status', status)]) })}
        ${form.text('usersApprox', { label: t('system-security.users'), type: 'number', min: 0, required: false })}</div>
      <div class="grid3">${form.text('rtoHours', { label: t('system-security.rto'), hint: t('system-security.rtoHint'), type: 'number', min: 0, max: 720, required: false })}
        ${form.text('rpoHours', { label: t('system-security.rpo'), hint: t('system-security.rpoHint'), type: 'number', min: 0, max: 168, required: false })}
        ${form.text('contractEnd', { label: t('system-security.contractEnd'), hint: t('system-security.contractEndHint'), type: 'date', required: false })}</div>
      ${form.check('personalData', { label: say('filter', 'personalData') })}
      ${form.values.personalData ? form.check('sensitivePersonalData', { label: t('system-security.sensitive') }) : html``}
      ${form.check('criticalService', { label: t('system-security.critical') })}
      ${row?.validAnalysis ? html`` : html`<fieldset class="field"><legend>${t('system-security.knownLevels')}</legend><span class="hint">${t('system-security.knownLevelsHint')}</span>
        <div class="grid2">${ASPECTS.map(aspect => form.select(aspect, { label: say('aspect', aspect), required: false, options: [['', t('system-security.notSaid')], ...LEVELS.map(level => [level, `${level} – ${say('level', level)}`])] }))}</div></fieldset>`}`,
    send: given => api(`/system-security/v1/systems/${id}`, { method: 'PUT', body: body(given), ifMatch: row?.version }),
  });
}

export const endForm = row => askForm({
  title: t('system-security.endSystem'),
  lead: t('system-security.endLead', { name: row.name }),
  values: { reason: '' },
  yes: t('system-security.endSystem'),
  danger: true,
  fields: form => form.text('reason', { label: t('system-security.reason'), rows: 2, required: true, maxlength: 1000 }),
  send: given => api(`/system-security/v1/systems/${row.id}/end`, { method: 'POST', body: given }),
});
