// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** States as chips: colour, icon and word, always all three. */
import { html, nothing } from 'lit';
import { t, word } from './i18n.js';
import { icon } from './icons.js';

/** kind → state → [colour, icon]; the words are in the catalogue under shell.state.<kind>.<state> */
const STATES = {
  finding: {
    reported: ['warn', 'flag'], assigned: ['info', 'person'], in_progress: ['info', 'settings'], waiting: ['warn', 'clock'],
    remedied: ['info', 'check'], closed: ['ok', 'done'], risk_accepted: ['plain', 'shield'], rejected: ['plain', 'minus'],
  },
  severity: { critical: ['bad', 'alert'], high: ['bad', 'up'], medium: ['warn', 'minus'], low: ['plain', 'down'] },
  measure: { proposed: ['info', 'flag'], decided: ['info', 'person'], in_progress: ['info', 'settings'], done: ['ok', 'done'], rejected: ['plain', 'minus'] },
  priority: { high: ['bad', 'up'], medium: ['warn', 'minus'], low: ['plain', 'down'] },
  goal: { not_achieved: ['bad', 'alert'], partly: ['warn', 'minus'], achieved: ['ok', 'done'] },
  effect: { effective: ['ok', 'check'], partly: ['warn', 'minus'], not_effective: ['bad', 'alert'] },
  round: {
    planned: ['plain', 'calendar'], open: ['info', 'clipboard'], in_progress: ['info', 'edit'], submitted: ['info', 'send'],
    approved: ['ok', 'done'], returned: ['warn', 'sync'], missed: ['bad', 'alert'], cancelled: ['plain', 'minus'],
  },
  duty: {
    upcoming: ['plain', 'calendar'], due: ['info', 'clipboard'], late: ['bad', 'clock'],
    done: ['ok', 'done'], done_late: ['warn', 'done'], missed: ['bad', 'alert'],
  },
  answer: {
    ok: ['ok', 'check'], deficiency: ['bad', 'alert'], fixed_on_site: ['warn', 'settings'], not_applicable: ['plain', 'minus'], not_checked: ['plain', 'eye'],
  },
  account: { active: ['ok', 'done'], invited: ['info', 'send'], locked: ['bad', 'lock'], deactivated: ['plain', 'minus'] },
  module: { starting: ['info', 'clock'], running: ['ok', 'play'], stopped: ['plain', 'pause'], failed: ['bad', 'alert'], removed: ['plain', 'trash'] },
  health: { up: ['ok', 'done'], ok: ['ok', 'done'], degraded: ['warn', 'alert'], down: ['bad', 'alert'], unknown: ['plain', 'minus'] },
  premise: { active: ['ok', 'done'], planned: ['plain', 'calendar'], paused: ['warn', 'pause'], ended: ['plain', 'minus'] },
};

/** A chip of one's own: colour is ok, bad, warn, info or plain. */
export const chip = (colour, name, words) => html`<span class="chip ${colour}">${icon(name)}<span>${words}</span></span>`;

/** stateChip('finding', 'reported') */
export const stateChip = (kind, state) => {
  if (state === null || state === undefined) return nothing;
  const [colour, name] = STATES[kind]?.[state] ?? ['plain', 'minus'];
  return chip(colour, name, stateWord(kind, state));
};

export const stateWord = (kind, state) => word(`shell.state.${kind}.${state}`, state);

/** The states of a kind in their order, for filters: [[id, word]]. */
export const statesOf = kind => Object.keys(STATES[kind] ?? {}).map(state => [state, stateWord(kind, state)]);

export const overdueChip = () => chip('bad', 'clock', t('shell.overdue'));
