// SPDX-License-Identifier: Apache-2.0
/** Who holds which role where: as a table, and the dialogs that assign and end one. */
import { api, askForm, chip, fmtDate, html, icon, nothing, people, premises, session, t, table, text, toast, today, units, word } from '@console/api';

export const MANAGE = 'organisation.manage_roles';

/** @param {{with: 'person'|'place', changed: () => void}} options what the rows differ by, and what follows a change */
export const roleTable = (rows, { with: by, changed }) => table({
  caption: t('rond.roles.title'),
  columns: [
    by === 'person'
      ? { label: t('rond.person'), head: true, cell: row => html`<a href=${`/people/${row.person}`}>${row.personName}</a>` }
      : { label: t('rond.roles.place'), head: true, cell: row => html`<a href=${row.scopeKind === 'premise' ? `/premises/${row.scope}` : `/organisation/${row.scope}`}>${row.scopeName ?? row.scopeCode ?? '–'}</a>` },
    { label: t('rond.role'), cell: row => html`${text(row.roleName)} ${row.deputy ? chip('plain', 'person', t('rond.roles.deputy')) : nothing} ${row.vacant ? chip('warn', 'alert', t('rond.roles.vacant')) : nothing}` },
    { label: t('rond.validFrom'), cell: row => html`<span class="nowrap">${fmtDate(row.validFrom)}</span>` },
    { label: t('rond.validTo'), cell: row => row.validTo ? html`<span class="nowrap">${fmtDate(row.validTo)}</span>` : html`<span class="muted">${t('rond.roles.lasting')}</span>` },
    ...(session.may(MANAGE) ? [{ label: html`<span class="vh">${t('rond.actions')}</span>`, cell: row => row.validTo && row.validTo < today() ? nothing
      : html`<button class="btn small" type="button" @click=${() => end(row, changed)}>${t('rond.roles.end')}<span class="vh">: ${text(row.roleName)}, ${by === 'person' ? row.personName : row.scopeName}</span></button>` }] : []),
  ],
  rows,
});

async function end(row, changed) {
  const done = await askForm({
    title: t('rond.roles.endTitle'), lead: `${text(row.roleName)} · ${row.scopeName} · ${row.personName}`, yes: t('rond.roles.end'),
    values: { validTo: today(), reason: '' },
    fields: form => html`${form.text('validTo', { label: t('rond.roles.lastDay'), type: 'date', required: true })}${form.text('reason', { label: t('rond.reason'), required: false })}`,
    send: ({ validTo, reason }) => api(`/organisation/v1/roles/${row.id}/end`, { method: 'POST', body: { validTo, reason: reason || null }, ifMatch: row.version }),
  });
  if (done) { toast(t('rond.roles.ended')); changed(); }
}

/** Assigns a role; what is given in `known` ({person, personLabel} or {scope, scopeLabel, scopeKind}) is not asked for. */
export async function assignRole(known, changed) {
  const catalogue = (await api('/access/v1/roles')).items.filter(({ role, scope }) => role !== 'employee' && ['municipality', 'board', 'department', 'unit', 'premise'].includes(scope));
  const fitting = catalogue.filter(({ scope }) => !known.scopeKind || scope === known.scopeKind);
  const kindOf = role => catalogue.find(one => one.role === role)?.scope ?? 'premise';
  const done = await askForm({
    title: t('rond.roles.assign'), lead: known.personLabel ?? known.scopeLabel, yes: t('rond.roles.assign'),
    values: { role: '', person: known.person ?? '', personLabel: known.personLabel ?? '', scope: known.scope ?? '', scopeLabel: known.scopeLabel ?? '', validFrom: today(), validTo: '', deputy: false },
    fields: form => {
      const role = catalogue.find(one => one.role === form.values.role);
      return html`
        ${form.select('role', { label: t('rond.role'), hint: role ? `${text(role.does)} · ${word(`shell.scopeKind.${role.scope}`, role.scope)}` : undefined, required: true,
          options: [['', t('rond.choose')], ...fitting.map(one => [one.role, text(one.name)])], changed: () => known.scope || form.set({ scope: '', scopeLabel: '' }) })}
        ${known.person ? nothing : form.lookup('person', { label: t('rond.person'), required: true, search: people })}
        ${known.scope || !role || role.scope === 'municipality' ? nothing
          : role.scope === 'premise' ? form.lookup('scope', { label: t('rond.premise'), required: true, search: premises })
            : form.lookup('scope', { label: word(`shell.scopeKind.${role.scope}`, t('rond.unit')), required: true, search: units })}
        <div class="grid2">${form.text('validFrom', { label: t('rond.validFrom'), type: 'date', required: true })}${form.text('validTo', { label: t('rond.roles.lastDay'), type: 'date', required: role?.timeLimited ? true : false })}</div>
        ${form.check('deputy', { label: t('rond.roles.asDeputy') })}`;
    },
    send: async ({ role, person, scope, validFrom, validTo, deputy }) => {
      const scopeKind = known.scopeKind ?? kindOf(role);
      const place = scopeKind === 'municipality' ? await municipality() : scope;
      return api(`/organisation/v1/roles/${crypto.randomUUID()}`, { method: 'PUT', body: { person, role, scopeKind, scope: place, validFrom, validTo: validTo || null, deputy } });
    },
  });
  if (done) { toast(t('rond.roles.assigned')); changed(); }
}

const municipality = async () => (await api('/organisation/v1/units', { query: { kind: 'municipality', limit: 1 } })).items[0]?.id;

export const assignButton = (known, changed) => session.may(MANAGE)
  ? html`<button class="btn" type="button" @click=${() => assignRole(known, changed)}>${icon('plus')}${t('rond.roles.assign')}</button>` : nothing;
