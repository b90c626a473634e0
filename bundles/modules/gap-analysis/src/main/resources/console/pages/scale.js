// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** The scale that answers are measured by: its levels in words, and how one is chosen. */
import { html, nothing, t, text } from '@console/api';
import { COMMON } from './words.js';

const EVIDENCE_FROM = 3;
const MOST_BUTTONS = 8;

/** Levels that can be chosen one by one, or null where there are too many. @param {any} scale */
export const steps = ({ low, high }) => high - low < MOST_BUTTONS ? Array.from({ length: high - low + 1 }, (_, i) => low + i) : null;

export const levelOf = (scale, level) => scale.levels.find(one => one.level === level);

/** «3 Infört» */
export const levelName = (scale, level) => {
  if (level === null || level === undefined) return '–';
  const name = text(levelOf(scale, level)?.name);
  return name ? `${level} ${name}` : String(level);
};

/** Whether an answer at this level says where it is shown. */
export const needsEvidence = ({ low, high }, level) => level !== null && level !== undefined && (level - low) * COMMON >= EVIDENCE_FROM * (high - low);

/** What must be so for each level. */
export const criteria = scale => scale.levels.length ? html`<dl class="criteria">${scale.levels.map(one => html`
  <div><dt>${levelName(scale, one.level)}</dt><dd>${text(one.criterion)}</dd></div>`)}</dl>` : nothing;

/** Buttons for a few levels, a number for many. @param {{id: string, scale: any, value: number|null, label: string, changed: (level: number|null) => void}} choice */
export function chooseLevel({ id, scale, value, label, changed }) {
  const levels = steps(scale);
  if (!levels) {
    return html`<div class="field"><label for=${id}>${label} <span class="optional">${t('gap-analysis.from', { low: scale.low, high: scale.high })}</span></label>
      <input id=${id} type="number" inputmode="numeric" min=${scale.low} max=${scale.high} .value=${value ?? ''} @change=${event => changed(event.target.value === '' ? null : Number(event.target.value))}></div>`;
  }
  return html`<fieldset class="levels"><legend class="vh">${label}</legend><div class="seg" data-count=${levels.length}>${levels.map(level => html`
    <label title=${text(levelOf(scale, level)?.criterion)}><input type="radio" name=${id} value=${level} .checked=${value === level} @change=${() => changed(level)}>
      <span><span class="num">${level}</span><span class="level-name">${text(levelOf(scale, level)?.name)}</span></span></label>`)}</div></fieldset>`;
}
