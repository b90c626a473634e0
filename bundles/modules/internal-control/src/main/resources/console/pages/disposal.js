// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { DisposalPage } from '@console/api';

/** Working papers that may be disposed of, and those that have been. */
class Disposal extends DisposalPage {
  constructor() {
    super({ at: '/internal-control/v1/disposals', module: 'internal-control', before: 'reportedBefore', counts: ['samples', 'rows'] });
  }
}
customElements.define('internal-control-disposal', Disposal);
