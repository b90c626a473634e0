// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** Words, chips and choices that several pages of internal control share. */
import { chip, t } from '@console/api';

export const PLAN_STATES = ['draft', 'proposed', 'adopted', 'active', 'reported', 'replaced'];
const PLAN = { draft: ['plain', 'edit'], proposed: ['warn', 'send'], adopted: ['info', 'flag'], active: ['info', 'play'], reported: ['ok', 'done'], replaced: ['plain', 'history'] };

export const say = (prefix, value) => t(`internal-control.${prefix}.${value}`);
export const planChip = state => chip(...PLAN[state], say('plan', state));

/** [[value, words]], with a first one for all. */
export const choices = (prefix, values, first = t('internal-control.all')) => [['', first], ...values.map(value => [value, say(prefix, value)])];
