// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** Words, chips and choices that several pages of system security share. */
import { chip, html, nothing, t } from '@console/api';

export const STATUSES = ['planned', 'active', 'phasing_out', 'ended'];
export const HOSTINGS = ['own', 'municipal_joint', 'saas_se', 'saas_eu', 'saas_other'];
export const VALIDITIES = ['none', 'valid', 'expiring', 'expired'];
export const ASPECTS = ['k', 'r', 't', 's'];

const STATUS = { planned: ['plain', 'calendar'], active: ['ok', 'play'], phasing_out: ['warn', 'clock'], ended: ['plain', 'minus'] };
const VALIDITY = { none: ['plain', 'minus'], valid: ['ok', 'done'], expiring: ['warn', 'clock'], expired: ['bad', 'alert'] };

export const say = (prefix, value) => t(`system-security.${prefix}.${value}`);
export const statusChip = status => chip(...STATUS[status], say('status', status));
export const validityChip = ({ validity, inScope }) => validity === 'none' && inScope
  ? chip('bad', 'alert', say('validity', 'missing')) : chip(...VALIDITY[validity], say('validity', validity));

/** [[value, words]], with a first one for none or all. */
export const choices = (prefix, values, first = t('system-security.choose')) => [['', first], ...values.map(value => [value, say(prefix, value)])];

/** K 3 · R 2 · T 2: each with its name for those who hear it. */
export const levels = found => {
  const said = ASPECTS.filter(aspect => found?.[aspect] !== null && found?.[aspect] !== undefined);
  return said.length ? html`<span class="num nowrap">${said.map((aspect, i) => html`${i ? ' · ' : nothing}<abbr title=${say('aspect', aspect)}>${aspect.toUpperCase()}</abbr> ${found[aspect]}`)}</span>` : '–';
};

export const number = value => value === '' || value === null || value === undefined ? null : Number(value);

export const STATES = ['draft', 'gated', 'classified', 'assessed', 'in_review', 'approved', 'approved_with_conditions', 'rejected', 'superseded', 'moved_to_security_protection'];
const STATE = {
  draft: ['plain', 'edit'], gated: ['info', 'shield'], classified: ['info', 'list'], assessed: ['info', 'chart'], in_review: ['warn', 'eye'],
  approved: ['ok', 'done'], approved_with_conditions: ['ok', 'flag'], rejected: ['bad', 'stop'], superseded: ['plain', 'history'], moved_to_security_protection: ['plain', 'lock'],
};
export const analysisChip = state => chip(...STATE[state], say('state', state));
export const changedChip = () => chip('warn', 'alert', t('system-security.changedSinceDecision'));

export const BANDS = ['green', 'yellow', 'orange', 'red'];
const BAND = { green: ['ok', 'check'], yellow: ['warn', 'info'], orange: ['bad', 'alert'], red: ['bad strong', 'stop'] };
export const bandChip = band => band ? chip(...BAND[band], say('band', band)) : nothing;
export const bandIcon = band => BAND[band][1];

/** The band of a consequence and a likelihood by a matrix, both from 1. */
export const bandOf = (matrix, consequence, likelihood) => consequence && likelihood ? matrix.bands[likelihood - 1]?.[consequence - 1] ?? null : null;
