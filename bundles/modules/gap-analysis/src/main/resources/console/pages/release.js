// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { address, askForm, html, icon, lang, nothing, session, t } from '@console/api';

const USUAL = 'OSL 18 kap. 8 §';

/** What was decided, for whoever asks for public records: the file has its free text masked. @param {string} path of the record */
export const release = path => session.may('gap-analysis.release_record')
  ? html`<button class="btn" type="button" @click=${() => ask(path)}>${icon('download')}${t('gap-analysis.release')}</button>` : nothing;

const ask = path => askForm({
  title: t('gap-analysis.release'),
  lead: t('gap-analysis.releaseLead'),
  values: { rule: USUAL, registrationNumber: '' },
  fields: form => html`${form.text('rule', { label: t('gap-analysis.releaseRule'), required: true })}${form.text('registrationNumber', { label: t('gap-analysis.releaseNumber') })}`,
  yes: t('gap-analysis.releaseNow'),
  send: async given => {
    const file = document.createElement('a');
    file.href = address(`${path}/public-record`, { ...given, language: lang() });
    file.download = '';
    file.click();
  },
});
