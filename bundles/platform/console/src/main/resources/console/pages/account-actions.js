// SPDX-License-Identifier: Apache-2.0
/** What an administrator does with accounts. One-time links are shown once, to be handed over. */
import { api, ask, askForm, fmtDateTime, html, nothing, note, people, secret, show, t, toast } from '@console/api';

const handOver = (title, { link, expiresAt }) => show({
  title,
  body: html`${note('info', html`<p>${t('rond.accounts.linkOnce', { time: fmtDateTime(expiresAt) })}</p>`, 'key')}${secret({ label: t('rond.accounts.link'), value: new URL(link, location.origin).href })}`,
});

/** Invites an imported person; what is in `known` ({person, personLabel}) is not asked for. */
export async function invite(known, changed) {
  const invited = await askForm({
    title: t('rond.accounts.invite'), lead: known.personLabel ?? t('rond.accounts.inviteLead'), yes: t('rond.accounts.makeLink'),
    values: { person: known.person ?? '', personLabel: known.personLabel ?? '', username: '' },
    fields: form => html`${known.person ? nothing : form.lookup('person', { label: t('rond.person'), required: true, search: people })}
      ${form.text('username', { label: t('rond.accounts.username'), hint: t('rond.accounts.usernameHint'), required: false, maxlength: 100 })}`,
    send: ({ person, username }) => api('/access/v1/accounts/invite', { method: 'POST', body: { person, username: username.trim() || null } }),
  });
  if (!invited) return;
  changed();
  await handOver(t('rond.accounts.invited'), invited);
}

export async function reset(account) {
  if (!await ask({ title: t('rond.accounts.reset'), text: t('rond.accounts.resetText', { name: account.name ?? account.username }), yes: t('rond.accounts.makeLink') })) return;
  await handOver(t('rond.accounts.reset'), await api(`/access/v1/accounts/${account.id}/reset`, { method: 'POST', body: {} }));
}

/** deactivate, activate or unlock: asks where somebody is shut out. */
export async function set(action, account) {
  if (action === 'deactivate' && !await ask({ title: t('rond.accounts.deactivate'), text: t('rond.accounts.deactivateText', { name: account.name ?? account.username }), yes: t('rond.accounts.deactivate'), danger: true })) return null;
  const changed = await api(`/access/v1/accounts/${account.id}/${action}`, { method: 'POST', body: {} });
  toast(t(`rond.accounts.${action}.done`));
  return changed;
}
