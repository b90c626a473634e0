// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { askForm, chip, empty, fmtDate, html, icon, note, nothing, t, table, text } from '@console/api';
import { analysisChip, changedChip, levels, say } from './words.js';

const DECISIONS = ['approved', 'approved_with_conditions', 'rejected'];

/** Review and decision: what is decided is exactly what has this digest, and a later change asks for another decision. */
export function decide(page, detail, content) {
  const missing = detail.missing.filter(one => one.action === 'decide');
  return html`${detail.analysis.changedSinceDecision ? note('warn', html`<p><strong>${t('system-security.changedSinceDecision')}</strong></p><p>${t('system-security.changedText')}</p>`) : nothing}
    ${detail.returnedBecause ? note('warn', html`<p><strong>${t('system-security.returnedBecause')}</strong></p><p class="pre">${detail.returnedBecause}</p>`, 'sync') : nothing}
    <div class="card stack"><div class="chips">${analysisChip(detail.analysis.state)}${detail.analysis.changedSinceDecision ? changedChip() : nothing}${chip('info', 'shield', html`${t('system-security.levels')}: ${levels(detail.analysis.levels)}`)}</div>
      <p class="small muted">${t('system-security.digest')} <code class="wrap">${detail.contentHash}</code></p></div>
    <section class="card" aria-labelledby="review"><div class="cardhead"><h3 id="review">${t('system-security.review')}</h3>
        <span class="btnrow">${page.may('review') ? html`<button class="btn small" type="button" @click=${() => remark(page, 'review', 'reviewStatement')}>${icon('eye')}${t('system-security.writeReview')}</button>` : nothing}
        ${page.may('return') ? html`<button class="btn small" type="button" @click=${() => remark(page, 'return', 'returnWhy')}>${icon('sync')}${t('system-security.return')}</button>` : nothing}</span></div>
      ${detail.reviewStatement ? html`<p class="pre">${detail.reviewStatement}</p><p class="small muted">${detail.reviewedBy?.name ?? ''}</p>` : html`<p class="muted">${t('system-security.noReview')}</p>`}</section>
    <section class="card" aria-labelledby="decision"><div class="cardhead"><h3 id="decision">${t('system-security.decision')}</h3>
        ${page.may('decide') ? html`<button class="btn primary small" type="button" @click=${() => page.change(() => decisionForm(page, detail, content), t('system-security.decided'))}>${icon('done')}${t('system-security.decide')}</button>` : nothing}</div>
      ${missing.length ? html`<p class="muted">${t('system-security.beforeApproval')}</p><ul class="bullets">${missing.map(one => html`<li><button class="btn link" type="button" @click=${() => page.to(page.stepOf(one.pointer))}>${text(one.message)}</button></li>`)}</ul>` : nothing}
      ${detail.decisions.length ? decisions(page, detail) : empty(t('system-security.noDecision'), nothing, 'shield')}</section>`;
}

const remark = (page, action, label) => page.change(() => askForm({
  title: say('action', action),
  values: { text: action === 'review' ? page.analysis.value.reviewStatement ?? '' : '' },
  yes: say('action', action),
  fields: form => form.text('text', { label: t(`system-security.${label}`), rows: 5, required: true, maxlength: 4000 }),
  send: given => page.send(`/${action}`, { method: 'POST', body: { text: given.text.trim() }, ifMatch: page.analysis.value.version }),
}), say('done', action));

/** The digest that was read is sent with the decision: what somebody changed meanwhile is not decided unseen. */
const decisionForm = (page, detail, content) => askForm({
  title: t('system-security.decide'),
  lead: detail.analysis.systemName,
  values: { decision: '', conditions: '' },
  yes: t('system-security.decide'),
  fields: form => html`${form.radios('decision', { label: t('system-security.decision'), required: true, options: DECISIONS.map(one => [one, say('state', one)]) })}
    ${form.values.decision ? html`<p>${text(content.decisions.find(one => one.id === form.values.decision)?.name ?? { sv: '', en: '' })}</p>` : nothing}
    ${form.values.decision === 'approved_with_conditions' ? form.text('conditions', { label: t('system-security.conditions'), rows: 4, required: true, maxlength: 4000 }) : nothing}`,
  send: given => page.send(`/decide`, { method: 'POST', body: { decision: given.decision, conditions: given.decision === 'approved_with_conditions' ? given.conditions.trim() : null, contentHash: detail.contentHash }, ifMatch: detail.version }),
});

const decisions = (page, detail) => table({
  caption: t('system-security.decisions'),
  rows: detail.decisions,
  columns: [
    { label: t('system-security.decision'), head: true, cell: one => analysisChip(one.decision) },
    { label: t('system-security.decidedOn'), cell: one => html`<span class="nowrap">${fmtDate(one.decidedOn)}</span><br><span class="small muted">${one.decidedBy?.name ?? ''}</span>` },
    { label: t('system-security.validUntil'), cell: one => one.validUntil ? fmtDate(one.validUntil) : '–' },
    { label: t('system-security.conditions'), wide: true, cell: one => one.conditions ? html`<span class="pre">${one.conditions}</span>` : '–' },
    { label: t('system-security.digest'), cell: one => html`<a href=${`/api${page.base}/decisions/${one.id}/content`}><code class="wrap">${one.contentHash.slice(0, 12)}…</code></a>${one.contentHash === detail.contentHash ? html` ${chip('ok', 'check', t('system-security.same'))}` : nothing}` },
  ],
});
