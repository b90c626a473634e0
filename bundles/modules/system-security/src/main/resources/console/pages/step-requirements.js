// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { ApiProblem, address, askForm, chip, fmtNumber, html, icon, note, nothing, t, text, toast, upload } from '@console/api';
import { say } from './words.js';

const ANSWERS = ['yes', 'partly', 'no', 'not_applicable'];
const COLOUR = { yes: 'ok', partly: 'warn', no: 'bad', not_applicable: 'plain' };
const ICON = { yes: 'check', partly: 'info', no: 'close', not_applicable: 'minus' };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The measures that the levels require: is each there? Saved at each touch. */
export function requirements(page, detail) {
  const asked = detail.requirements.filter(one => one.applies), writes = page.may('write');
  const done = asked.filter(one => one.answer).length;
  return html`<p class="muted">${t('system-security.requirementsLead')}</p>
    <div class="chips">${page.levelsNow(detail)}${chip(done === asked.length ? 'ok' : 'plain', 'clipboard', t('system-security.answered', { n: done, all: asked.length }))}</div>
    ${writes && asked.length ? supplier(page) : nothing}
    <div class="checks">${asked.map(one => requirement(page, one, writes))}</div>
    ${asked.length ? nothing : note('info', t('system-security.noRequirements'))}
    ${detail.requirements.length > asked.length ? html`<p class="small muted">${t('system-security.notAsked', { n: detail.requirements.length - asked.length })}</p>` : nothing}`;
}

function requirement(page, one, writes) {
  return html`<fieldset class="check card"><legend><span class="no">${one.requirement.replace('rq.', '')}</span><span>${text(one.name)} <span class="small muted plain">${say('aspect', one.aspect.toLowerCase())} · ${t('system-security.fromLevel', { n: one.minLevel })} · ISO 27001 A ${one.annexA}</span></span></legend>
    ${writes ? html`<div class="seg" data-count="4" role="group" aria-label=${text(one.name)}>${ANSWERS.map(answer => html`
        <button class="btn" type="button" aria-pressed=${one.answer === answer} @click=${() => give(page, one, answer)}>${one.answer === answer ? icon(ICON[answer]) : nothing}<span>${say('answer', answer)}</span></button>`)}</div>`
      : html`<p>${one.answer ? chip(COLOUR[one.answer], ICON[one.answer], say('answer', one.answer)) : html`<span class="muted">${t('system-security.notAnswered')}</span>`}</p>`}
    ${one.comment ? html`<p class="pre small">${one.comment}</p>` : nothing}
    ${one.evidence ? html`<p class="small muted">${t('system-security.evidence')}: ${one.evidence}</p>` : nothing}
    ${one.bySupplier ? html`<p>${chip('info', 'external', t('system-security.bySupplier'))}</p>` : nothing}</fieldset>`;
}

const put = (page, one, body) => page.send(`/requirements/${one.requirement}`, { method: 'PUT', body, ifMatch: one.version || null });

/** Yes is enough by itself; anything else needs words. */
function give(page, one, answer) {
  if (answer === 'yes' && !one.comment) return page.change(() => put(page, one, { answer, comment: one.comment, evidence: one.evidence }), null);
  return page.change(() => askForm({
    title: say('answer', answer),
    lead: text(one.name),
    values: { comment: one.comment ?? '', evidence: one.evidence ?? '' },
    yes: t('system-security.save'),
    fields: form => html`${form.text('comment', { label: t('system-security.comment'), hint: t('system-security.commentHint'), rows: 3, required: answer !== 'yes', maxlength: 1000 })}
      ${form.text('evidence', { label: t('system-security.evidence'), hint: t('system-security.evidenceHint'), required: false, maxlength: 300 })}`,
    send: given => put(page, one, { answer, comment: given.comment.trim() || null, evidence: given.evidence.trim() || null }),
  }));
}

/** The supplier has no account: the questions go out as a file and come back as one. */
const supplier = page => html`<details><summary>${icon('external')}${t('system-security.supplierPart')}</summary><div class="stack card"><p>${t('system-security.supplierLead')}</p>
  <div class="actions"><a class="btn" download href=${address(`${page.base}/supplier`, { format: 'xlsx' })}>${icon('download')}${t('system-security.supplierOut')}</a>
    <label class="btn filebtn">${icon('upload')}<span>${t('system-security.supplierIn')}</span><input type="file" accept=${`.csv,.xlsx,text/csv,${XLSX}`} @change=${event => { take(page, event.target.files[0]); event.target.value = ''; }}></label></div></div></details>`;

async function take(page, file) {
  if (!file) return;
  try {
    const { body } = await upload(`${page.base}/supplier`, file, { query: { dryRun: 'false' }, type: /\.xlsx$/i.test(file.name) ? XLSX : 'text/csv' });
    await page.analysis.reload();
    toast(t('system-security.supplierDone', { n: fmtNumber(body.accepted) }));
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    toast([problem.detail || problem.title, ...problem.violations.slice(0, 3).map(one => `${one.pointer}: ${one.message}`)].join(' '), 'bad');
  }
}
