// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { askForm, facts, html, icon, nothing, t } from '@console/api';

const PARTS = ['purpose', 'usedBy', 'dependencies'];

/** What the system is for, who uses it and on what it depends. */
export function describe(page, detail) {
  const { description } = detail;
  return html`<p class="muted">${t('system-security.describeLead')}</p>
    <div class="card">${facts(PARTS.map(part => [t(`system-security.${part}`), description[part] ? html`<span class="pre">${description[part]}</span>` : html`<span class="muted">${t('system-security.nothingYet')}</span>`]))}</div>
    ${page.may('write') ? html`<div class="actions"><button class="btn ${description.purpose ? '' : 'primary'}" type="button" @click=${() => page.change(() => form(page, detail))}>${icon('edit')}${t('system-security.write')}</button>
      <a class="btn" href=${`/system-security/systems/${detail.analysis.system}`}>${icon('clock')}${t('system-security.rtoRpo')}</a></div>` : nothing}`;
}

const form = (page, detail) => askForm({
  title: t('system-security.step.describe'),
  wide: true,
  values: { ...detail.description },
  yes: t('system-security.save'),
  fields: given => html`${PARTS.map(part => given.text(part, { label: t(`system-security.${part}`), hint: t(`system-security.${part}Hint`), rows: 4, required: part === 'purpose', maxlength: part === 'usedBy' ? 2000 : 4000 }))}`,
  send: given => page.send(`/description`, { method: 'PUT', body: Object.fromEntries(PARTS.map(part => [part, given[part]?.trim() || null])), ifMatch: detail.version }),
});
