// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { address, askForm, html, icon, lang, nothing, session, t } from '@console/api';

const USUAL = 'OSL 18 kap. 8 §';

/** What was decided, for whoever asks for public records: the file has its free text masked. @param {string} path of the record */
export const release = path => session.may('system-security.release_record')
  ? html`<button class="btn" type="button" @click=${() => ask(path)}>${icon('download')}${t('system-security.release')}</button>` : nothing;

const ask = path => askForm({
  title: t('system-security.release'),
  lead: t('system-security.releaseLead'),
  values: { rule: USUAL, registrationNumber: '' },
  fields: form => html`${form.text('rule', { label: t('system-security.releaseRule'), required: true })}${form.text('registrationNumber', { label: t('system-security.releaseNumber') })}`,
  yes: t('system-security.releaseNow'),
  send: async given => {
    const file = document.createElement('a');
    file.href = address(`${path}/public-record`, { ...given, language: lang() });
    file.download = '';
    file.click();
  },
});
