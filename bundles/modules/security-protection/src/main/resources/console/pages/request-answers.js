// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** What a request is about, and how it is answered: the same in the list and on its own page. */
import { api, askForm, facts, fmtDate, fmtDateTime, html, icon, nothing, t, text, toast } from '@console/api';
import { API, attempt, dutyPage, say, valueOf } from './words.js';

const isFigure = about => !!about?.measure;

/** By name and day, in one line. */
export const inWords = ({ about, day }) => about ? `${about.code} · ${text(about.name)}${about.day ? `, ${fmtDate(about.day)}` : ''}` : day ? fmtDate(day) : '';

/** The same, with a link to the duty or the figures; in a new tab from a dialog, which has to stay. */
export const subject = ({ about, day }, { apart = false } = {}) => {
  if (!about) return day ? html`${t('security-protection.disposalBefore')} ${fmtDate(day)}` : nothing;
  const link = isFigure(about) ? '/security-protection/figures' : dutyPage(about.code);
  return html`${about.code} · ${apart
    ? html`${text(about.name)}<br><a href=${link} target="_blank" rel="noopener">${t('security-protection.openApart')}</a>`
    : html`<a href=${link}>${text(about.name)}</a>`}`;
};

/** What whoever answers has to know: the duty and its decision, or the figure, its day and the value that becomes public. */
export const request = ({ request: row, decision, quarantined }, where) => facts([
  [t(`security-protection.${row.kind === 'dispose' ? 'requestKind.dispose' : isFigure(row.about) ? 'figure' : 'duty'}`), subject(row, where)],
  ...isFigure(row.about) ? [
    [t('security-protection.ofDay'), fmtDate(row.about.day)],
    [t(`security-protection.${row.kind === 'withdraw' ? 'valueShown' : 'valueToShow'}`), row.kind === 'release' && row.state !== 'open' ? nothing : valueOf(row.about)],
  ] : [],
  [t('security-protection.decision'), quarantined ? t('security-protection.quarantined') : decision],
  [t('security-protection.askedBy'), `${row.askedBy}, ${fmtDateTime(row.askedAt)}`],
  [t('security-protection.decidedBy'), row.decidedBy ? `${row.decidedBy}, ${fmtDateTime(row.decidedAt)}` : nothing],
]);

const title = (row, words) => `${t(`security-protection.${words}`)}: ${say('requestKind', row.kind)}`;

/** Nothing is confirmed unseen: the request is read first. */
async function confirm(row) {
  const detail = await attempt(() => api(`${API}/requests/${row.id}`));
  return detail && askForm({
    title: title(row, 'confirm'),
    lead: say('confirmLead', row.kind),
    yes: t('security-protection.confirm'),
    danger: ['purge', 'dispose'].includes(row.kind),
    fields: () => request(detail, { apart: true }),
    send: async () => { await api(`${API}/requests/${row.id}/confirm`, { method: 'POST' }); toast(say('answered', 'confirm')); },
  });
}

const refuse = row => attempt(() => api(`${API}/requests/${row.id}/refuse`, { method: 'POST' }), say('answered', 'refuse'));

/** Buttons for one that is open; `done` is called when it has been answered, or could not be. */
export function answers(row, done) {
  const button = (words, name, deed, kind = '') => html`<button class="btn small ${kind}" type="button" @click=${async () => { await deed(row); await done(); }}>${icon(name)}${t(`security-protection.${words}`)}</button>`;
  return row.mine
    ? button('takeBack', 'minus', refuse)
    : html`<div class="actions">${button('confirm', 'check', confirm, 'primary')}${button('refuse', 'stop', refuse)}</div>`;
}
