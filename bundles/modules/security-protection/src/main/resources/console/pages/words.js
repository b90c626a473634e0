// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** Words and chips that several pages of security protection share. */
import { chip, t } from '@console/api';

const STANDING = {
  not_started: ['plain', 'minus'], in_progress: ['info', 'play'], fulfilled: ['ok', 'done'],
  due_soon: ['warn', 'clock'], overdue: ['bad', 'alert'], not_applicable: ['plain', 'stop'],
};

export const say = (prefix, value) => t(`security-protection.${prefix}.${value}`);
export const standingChip = standing => chip(...STANDING[standing], say('standingOf', standing));
