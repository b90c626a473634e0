// SPDX-License-Identifier: Apache-2.0
import { chip, nothing, t } from '@console/api';

/** Says of what is kept apart from other records that it is, so that nobody speaks of it elsewhere. */
export const apart = record => record.compartment === 'general' ? nothing : chip('warn', 'key', t(`shell.compartment.${record.compartment}`));
