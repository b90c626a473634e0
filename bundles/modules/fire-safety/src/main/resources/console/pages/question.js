// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** One point of a round that is walked: what is asked, the answer, what the server did not accept. */
import { fmtDateTime, html, icon, nothing, photoButton, photoSrc, stateChip, stateWord, t, text } from '@console/api';
import { NEEDS_COMMENT, lacking } from './completeness.js';

const LARGE = [['ok', 'check', 'ok'], ['deficiency', 'alert', 'bad'], ['not_applicable', 'minus', 'na']];
const OTHER = [['fixed_on_site', 'settings', 'warn'], ['not_checked', 'eye', 'na']];

export const bad = answer => answer === 'deficiency' || answer === 'fixed_on_site';

/** @param {any} page the round @param {any} point */
export function question(page, point) {
  const chosen = point.answer?.answer;
  const open = chosen && (chosen !== 'ok' || point.answer.comment || point.answer.photos?.length);
  const lacks = page.showMissing && lacking(point);
  return html`
    <fieldset class="card check ${lacks || point.refused ? 'invalid' : ''}" id=${`point-${point.id}`} aria-describedby=${lacks ? `lacks-${point.id}` : nothing}>
      <legend><span class="no">${point.number}</span><span>${text(point.text)}</span></legend>
      <div class="seg">${LARGE.map(option => choice(page, point, option))}</div>
      <details class="other" ?open=${OTHER.some(([value]) => value === chosen)}><summary>${t('fire-safety.moreAnswers')}</summary>
        <div class="stack tight">${point.how ? html`<p class="muted small">${text(point.how)}</p>` : nothing}
        <div class="seg" data-count="2">${OTHER.map(option => choice(page, point, option))}</div></div></details>
      ${lacks ? html`<p class="error" id=${`lacks-${point.id}`}>${icon('alert')}${t(chosen ? 'fire-safety.commentNeeded' : 'fire-safety.answerNeeded')}</p>` : nothing}
      ${refusals(page, point)}
      ${open ? html`<div class="more">${comment(page, point)} ${bad(chosen) ? severity(page, point) : nothing} ${photos(page, point)}</div>` : nothing}
    </fieldset>`;
}

function choice(page, point, [value, name, colour]) {
  return html`<label class=${colour}><input type="radio" name=${`answer-${point.id}`} value=${value} .checked=${point.answer?.answer === value}
    @change=${() => page.answers.save(point, { answer: value })}>${icon(name)}<span>${stateWord('answer', value)}</span></label>`;
}

function comment(page, point) {
  const needs = NEEDS_COMMENT.includes(point.answer.answer);
  return html`<div class="field"><label for=${`comment-${point.id}`}>${t('fire-safety.comment')}${needs ? nothing : html` <span class="optional">${t('fire-safety.optional')}</span>`}</label>
    <span class="hint" id=${`hint-${point.id}`}>${t(needs ? 'fire-safety.commentWhy' : 'fire-safety.commentHint')}</span>
    <textarea id=${`comment-${point.id}`} rows="2" maxlength="1000" aria-describedby=${`hint-${point.id}`} aria-required=${needs ? 'true' : nothing}
      .value=${point.answer.comment ?? ''} @input=${event => page.answers.typed(point, event.target.value)} @change=${() => page.answers.left(point)}></textarea></div>`;
}

function severity(page, point) {
  const present = point.answer.severity ?? point.severity;
  return html`<div class="field"><label for=${`severity-${point.id}`}>${t('fire-safety.severity')}</label>
    <select id=${`severity-${point.id}`} @change=${event => page.answers.save(point, { severity: event.target.value })}>
      ${['critical', 'high', 'medium', 'low'].map(value => html`<option value=${value} ?selected=${present === value}>${stateWord('severity', value)}</option>`)}</select></div>`;
}

function photos(page, point) {
  const ids = point.answer.photos ?? [], noPhoto = page.answers.noPhoto.get(point.id);
  return html`<div class="photos">
    ${ids.map((id, i) => html`<span class="removable"><a href=${page.answers.previews[id] ?? photoSrc(id)} target="_blank" rel="noopener"><img src=${page.answers.previews[id] ?? photoSrc(id)} alt=${t('fire-safety.photoOf', { n: i + 1, point: point.number })} width="88" height="88"></a>
      <button class="btn small iconic" type="button" aria-label=${t('fire-safety.removePhoto', { n: i + 1, point: point.number })} @click=${() => page.answers.removePhoto(point, id)}>${icon('close')}</button></span>`)}
    ${photoButton({ taken: blob => page.answers.photo(point, blob), failed: file => page.answers.noPicture(point, file) })}</div>
    ${noPhoto ? html`<p class="error" role="alert">${icon('alert')}${t(noPhoto)}</p>` : nothing}`;
}

/** What the server did not accept, with what can be done about it. */
function refusals(page, point) {
  const { refused, refusedPhotos = [] } = point;
  const photo = refusedPhotos.map(command => html`<div class="note bad">${icon('alert')}<div><p><strong>${t('fire-safety.photoRefused')}</strong> ${words(command.refused)}</p>
    <button class="btn small" type="button" @click=${() => page.answers.removePhoto(point, command.id)}>${icon('close')}${t('fire-safety.dropPhoto')}</button></div></div>`);
  if (!refused) return photo;
  if (refused.refused.conflict && point.standing) return [...photo, both(page, point)];
  return [...photo, html`<div class="note bad">${icon('alert')}<div><p><strong>${t('fire-safety.pointRefused')}</strong> ${words(refused.refused)}</p>
    <button class="btn small" type="button" @click=${() => page.answers.save(point, {})}>${icon('sync')}${t('shell.tryAgain')}</button>
    <button class="btn small" type="button" @click=${() => page.answers.letGo(point)}>${icon('close')}${t('fire-safety.dropAnswer')}</button></div></div>`];
}

const words = ({ detail, title, violations = [] }) => violations.length ? violations.map(violation => violation.message).join(' ') : detail || title || t('shell.problem.refused');

/** Two people, one point: both answers side by side, and the person who came second chooses. */
function both(page, point) {
  const { name } = point.standing.answeredBy;
  return html`<div class="note warn conflict">${icon('alert')}<div><p><strong>${t('fire-safety.bothAnswered')}</strong></p>
    <div class="grid2"><div>${one(t('fire-safety.answerOf', { name }), point.standing)}
        <button class="btn" type="button" @click=${() => page.answers.letGo(point, true)}>${t('fire-safety.keepTheirs', { name })}</button></div>
      <div>${one(t('fire-safety.yourAnswer'), point.refused.body)}
        <button class="btn" type="button" @click=${() => page.answers.keepMine(point)}>${t('fire-safety.keepMine')}</button></div></div></div></div>`;
}

const one = (title, answer) => html`<p class="small"><strong>${title}</strong> · ${fmtDateTime(answer.answeredAt)}</p>
  <p class="chips">${stateChip('answer', answer.answer)}</p>${answer.comment ? html`<p class="pre">${answer.comment}</p>` : nothing}
  ${answer.photos?.length ? html`<p class="small">${t('fire-safety.photo')}: ${answer.photos.length}</p>` : nothing}`;
