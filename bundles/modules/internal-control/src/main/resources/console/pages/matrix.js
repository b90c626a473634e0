// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { html, icon, nothing, t } from '@console/api';
import { RISK_STEPS, bandClass, bandIcon, bandOf, say } from './words.js';

/**
 * Consequence across, likelihood down, most likely on top: each cell says its band and how many risks are in it, and shows them
 * in the table beside.
 *
 * @param {{count: (likelihood: number, consequence: number) => number, pressed: (likelihood: number, consequence: number) => boolean, press: (likelihood: number, consequence: number) => void}} how
 */
export function riskMatrix({ count, pressed, press }) {
  const caption = t('internal-control.matrix');
  const cell = (likelihood, consequence) => {
    const band = bandOf(likelihood * consequence), n = count(likelihood, consequence);
    return html`<td class=${`band ${bandClass(band)}`}><button type="button" aria-pressed=${String(pressed(likelihood, consequence))} @click=${() => press(likelihood, consequence)} @keydown=${move}>
      ${icon(bandIcon(band))}<span>${say('band', band)}</span><strong class="num">${n || ''}<span class="vh">${n ? t('internal-control.risksHere', { n }) : t('internal-control.noRisksHere')}</span></strong></button></td>`;
  };
  return html`<div class="tablewrap scroll" tabindex="0" role="region" aria-label=${caption}><table class="matrix"><caption class="vh">${caption}</caption>
    <thead><tr><th scope="col">${t('internal-control.likelihood')} ＼ ${t('internal-control.consequence')}</th>${RISK_STEPS.map(step => html`<th scope="col"><span class="num">${step}</span> ${say('consequenceStep', step)}</th>`)}</tr></thead>
    <tbody>${[...RISK_STEPS].reverse().map(likelihood => html`<tr><th scope="row"><span class="num">${likelihood}</span> ${say('likelihoodStep', likelihood)}</th>${RISK_STEPS.map(consequence => cell(likelihood, consequence))}</tr>`)}</tbody></table></div>`;
}

/** Arrows go from cell to cell, beside Tab. */
function move(event) {
  const step = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[event.key];
  if (!step) return nothing;
  const here = event.currentTarget.closest('td'), row = here.parentElement;
  const to = row.parentElement.rows[row.sectionRowIndex + step[1]]?.cells[here.cellIndex + step[0]]?.querySelector('button');
  if (!to) return nothing;
  event.preventDefault();
  return to.focus();
}
