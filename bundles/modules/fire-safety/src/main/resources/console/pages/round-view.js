// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** A round that is not walked now: what was answered, and what those who follow it up can do with it. */
import { api, askForm, facts, fmtDate, fmtDateTime, html, icon, nothing, photoSrc, stateChip, t, text, toast } from '@console/api';
import { bad } from './question.js';

const REASONS = ['premise_closed', 'renovation', 'ownership_change', 'duplicate', 'other'];

/** @param {any} page the round */
export function actions(page) {
  const may = action => page.round.actions.includes(action);
  return html`
    ${may('approve') ? html`<button class="btn primary" type="button" @click=${() => approve(page)}>${icon('check')}${t('fire-safety.approve')}</button>` : nothing}
    ${may('return') ? html`<button class="btn" type="button" @click=${() => sendBack(page)}>${icon('left')}${t('fire-safety.return')}</button>` : nothing}
    ${may('cancel') ? html`<button class="btn ghost" type="button" @click=${() => cancel(page)}>${icon('close')}${t('fire-safety.cancel')}</button>` : nothing}`;
}

async function approve(page) {
  try {
    await api(`${page.path}/approve`, { method: 'POST', body: {} });
    await page.read();
    scrollTo(0, 0);
    toast(t('fire-safety.approved'));
  } catch (problem) {
    page.problem = problem;
  }
}

const sendBack = page => asked(page, 'return', t('fire-safety.returnLead'), { comment: '' },
  form => form.text('comment', { label: t('fire-safety.comment'), rows: 3, required: true }));

const cancel = page => asked(page, 'cancel', t('fire-safety.cancelLead'), { reason: '', comment: '' }, form => html`
  ${form.select('reason', { label: t('fire-safety.reason'), required: true, options: [['', t('fire-safety.choose')], ...REASONS.map(reason => [reason, t(`fire-safety.reason.${reason}`)])] })}
  ${form.text('comment', { label: t('fire-safety.comment'), rows: 2, required: false })}`);

async function asked(page, action, lead, values, fields) {
  const title = t(`fire-safety.${action}`);
  if (await askForm({ title, lead, values, fields, yes: title, send: body => api(`${page.path}/${action}`, { method: 'POST', body }) })) await page.read();
}

/** When it was due, handed in and approved. @param {any} round */
export const about = round => html`<section class="card"><h2 class="vh">${t('fire-safety.round')}</h2>${facts([
  [t('fire-safety.opens'), fmtDate(round.opensAt)],
  [t('fire-safety.due'), fmtDate(round.dueAt)],
  [t('fire-safety.closes'), fmtDate(round.closesAt)],
  [t('fire-safety.submittedAt'), round.submittedAt && html`${fmtDateTime(round.submittedAt)}${round.submitter ? ` · ${round.submitter.name}` : ''}`],
  [t('fire-safety.approvedAt'), round.approvedAt && html`${fmtDateTime(round.approvedAt)}${round.approver ? ` · ${round.approver.name}` : ''}`],
  [t('fire-safety.unit'), round.unit?.name],
  [t('fire-safety.deficiencies'), round.progress.deficiencies],
  [t('fire-safety.reason'), round.extraReason ?? (round.cancelReason && html`${t(`fire-safety.reason.${round.cancelReason}`)}${round.comment ? ` · ${round.comment}` : ''}`)],
])}</section>`;

/** A point with its answer. @param {any} point */
export function answered(point) {
  const { answer } = point;
  return html`<section class="card check">
    <h3><span class="no">${point.number}</span> ${text(point.text)}</h3>
    <p class="chips">${answer ? stateChip('answer', answer.answer) : html`<span class="muted">${t('fire-safety.noAnswer')}</span>`}
      ${answer && bad(answer.answer) ? stateChip('severity', answer.severity ?? point.severity) : nothing}
      ${point.finding ? html`<a class="chip info" href=${`/findings/${point.finding.id}`}>${icon('flag')}<span>${point.finding.number}</span></a> ${stateChip('finding', point.finding.state)}` : nothing}</p>
    ${answer?.comment ? html`<p class="pre">${answer.comment}</p>` : nothing}
    ${answer?.photos?.length ? html`<div class="photos">${answer.photos.map((id, i) => html`<a href=${photoSrc(id)} target="_blank" rel="noopener"><img src=${photoSrc(id)} loading="lazy" width="88" height="88" alt=${t('fire-safety.photoOf', { n: i + 1, point: point.number })}></a>`)}</div>` : nothing}
  </section>`;
}
