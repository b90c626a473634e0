// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { ask, html, icon, note, nothing, t, text } from '@console/api';
import { say } from './words.js';

const ANSWERS = ['no', 'yes', 'unsure'];
const chosen = new WeakMap();

/** The question before all others. There is nowhere to write here: whoever answers yes or is unsure must not. */
export function gate(page, detail, content) {
  const { state } = detail.analysis;
  if (state === 'moved_to_security_protection') return note('bad', html`<p><strong>${text(content.gateStop)}</strong></p><p>${t('system-security.gateShut')}</p>`, 'stop');
  if (state !== 'draft') return note('ok', html`<p>${text(content.gate)}</p><p><strong>${t('system-security.gateNo')}</strong></p>`);
  if (!page.may('answer-gate')) return html`<p>${text(content.gate)}</p>${note('info', t('system-security.gateWaits'), 'clock')}`;
  const answer = chosen.get(page);
  return html`<fieldset class="field"><legend>${text(content.gate)}</legend><div class="seg" data-count="3">${ANSWERS.map(one => html`
      <label class=${one === 'no' ? '' : 'bad'}><input type="radio" name="gate" value=${one} .checked=${answer === one} @change=${() => { chosen.set(page, one); page.requestUpdate(); }}><span>${say('gate', one)}</span></label>`)}</div></fieldset>
    ${answer && answer !== 'no' ? note('bad', html`<p><strong>${text(content.gateStop)}</strong></p><p>${t('system-security.gatePurges')}</p>`, 'stop') : nothing}
    ${answer ? html`<div class="actions"><button class="btn ${answer === 'no' ? 'primary' : 'danger'}" type="button" @click=${() => send(page, answer)}>${icon(answer === 'no' ? 'check' : 'stop')}${t(answer === 'no' ? 'system-security.goOn' : 'system-security.endHere')}</button></div>` : nothing}`;
}

async function send(page, answer) {
  if (answer !== 'no' && !await ask({ title: t('system-security.endHere'), text: t('system-security.gatePurges'), yes: t('system-security.endHere'), danger: true })) return;
  await page.change(() => page.send(`/gate`, { method: 'POST', body: { answer }, ifMatch: page.analysis.value.version }), say('gateDone', answer === 'no' ? 'no' : 'yes'));
  chosen.delete(page);
  await page.to(answer === 'no' ? 'describe' : 'gate');
}
