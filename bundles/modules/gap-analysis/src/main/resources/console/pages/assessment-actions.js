// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** What happens to an assessment as a whole: handed in, returned, reviewed, approved, cancelled. */
import { ApiProblem, announce, api, ask, askForm, html, icon, nothing, t, toast } from '@console/api';

/** @param {any} page the assessment */
export function actions(page) {
  const { may } = page;
  return html`
    ${may('approve') ? html`<button class="btn primary" type="button" @click=${() => act(page, 'approve')}>${icon('check')}${t('gap-analysis.approve')}</button>` : nothing}
    ${may('review') ? html`<button class="btn primary" type="button" @click=${() => review(page)}>${icon('check')}${t('gap-analysis.review')}</button>` : nothing}
    ${may('return') ? html`<button class="btn" type="button" @click=${() => withReason(page, 'return', t('gap-analysis.returnLead'))}>${icon('left')}${t('gap-analysis.return')}</button>` : nothing}
    ${may('cancel') ? html`<button class="btn ghost" type="button" @click=${() => withReason(page, 'cancel', t('gap-analysis.cancelOneLead'))}>${icon('close')}${t('gap-analysis.cancel')}</button>` : nothing}`;
}

/** Hands in, or says what is missing and goes there. @param {any} page */
export async function handIn(page) {
  const { left } = page;
  if (left.length) {
    page.showMissing = true;
    page.requestUpdate();
    announce(t('gap-analysis.leftToAnswer', { n: left.length }));
    return page.show(page.element(left[0]));
  }
  if (page.sending) return;
  page.sending = true;
  await act(page, 'submit');
  page.sending = false;
}

async function review(page) {
  if (await ask({ title: t('gap-analysis.review'), text: t('gap-analysis.reviewText'), yes: t('gap-analysis.review') })) await act(page, 'review');
}

async function act(page, action, body) {
  try {
    page.took(await api(`${page.path}/${action}`, { method: 'POST', body }));
    page.problem = null;
    toast(t(`gap-analysis.${action}.done`));
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    page.problem = problem;
  }
  scrollTo(0, 0);
}

async function withReason(page, action, lead) {
  const title = t(`gap-analysis.${action}`);
  const detail = await askForm({
    title, lead, values: { reason: '' }, yes: title, danger: action === 'cancel', fields: form => form.text('reason', { label: t('gap-analysis.reason'), rows: 3, required: true }),
    send: ({ reason }) => api(`${page.path}/${action}`, { method: 'POST', body: { reason } }),
  });
  if (!detail) return;
  page.took(detail);
  toast(t(`gap-analysis.${action}.done`));
  scrollTo(0, 0);
}
