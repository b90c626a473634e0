// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { html, icon, nothing, t, text } from '@console/api';
import { bandIcon, bandOf, say } from './words.js';

/**
 * Consequence across, likelihood down, most likely on top: a table with headers, each cell a button that says what it is
 * and how many risks are in it.
 *
 * @param {any} matrix
 * @param {{count?: (consequence: number, likelihood: number) => number, pressed?: (consequence: number, likelihood: number) => boolean, press?: (consequence: number, likelihood: number) => void, caption: string}} how
 */
export function matrixTable(matrix, { count, pressed, press, caption }) {
  const rows = matrix.likelihoods.map((level, i) => ({ level, value: i + 1 })).reverse();
  const cell = (consequence, likelihood) => {
    const band = bandOf(matrix, consequence, likelihood), n = count?.(consequence, likelihood) ?? 0;
    const words = html`${icon(bandIcon(band))}<span>${say('band', band)}</span>${count ? html`<strong class="num">${n || ''}<span class="vh">${n ? t('system-security.risksHere', { n }) : t('system-security.noRisksHere')}</span></strong>` : nothing}`;
    return html`<td class=${`band ${band}`}>${press ? html`<button type="button" aria-pressed=${pressed ? String(pressed(consequence, likelihood)) : nothing} @click=${() => press(consequence, likelihood)} @keydown=${move}>${words}</button>` : html`<span class="inband">${words}</span>`}</td>`;
  };
  return html`<div class="tablewrap scroll" tabindex="0" role="region" aria-label=${caption}><table class="matrix"><caption class="vh">${caption}</caption>
    <thead><tr><th scope="col">${t('system-security.likelihood')} ＼ ${t('system-security.consequence')}</th>${matrix.consequences.map((level, i) => html`<th scope="col"><span class="num">${i + 1}</span> ${text(level.name)}</th>`)}</tr></thead>
    <tbody>${rows.map(({ level, value }) => html`<tr><th scope="row"><span class="num">${value}</span> ${text(level.name)}</th>${matrix.consequences.map((_, i) => cell(i + 1, value))}</tr>`)}</tbody></table></div>`;
}

/** Arrows go from cell to cell, beside Tab. */
function move(event) {
  const step = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[event.key];
  if (!step) return;
  const here = event.currentTarget.closest('td'), row = here.parentElement;
  const to = row.parentElement.rows[row.sectionRowIndex + step[1]]?.cells[here.cellIndex + step[0]]?.querySelector('button');
  if (!to) return;
  event.preventDefault();
  to.focus();
}
