// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { DisposalPage } from '@console/api';

/** Records whose time is over, and those that have been disposed of. */
class Disposal extends DisposalPage {
  constructor() {
    super({ at: '/training/v1/disposals', module: 'training', before: 'endedBefore', counts: ['records'], by: 'decidedBy' });
  }
}
customElements.define('training-disposal', Disposal);
