// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** The pages of internal control. */
export const apiVersion = 1;

export const activate = () => ({
  routes: [
    { path: '/internal-control/plans', tag: 'internal-control-plans', load: () => import('./pages/plans.js') },
  ],
});
