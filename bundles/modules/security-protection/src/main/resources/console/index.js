// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** The pages of security protection. */
export const apiVersion = 1;

export const activate = () => ({
  routes: [
    { path: '/security-protection', tag: 'security-protection-duties', load: () => import('./pages/duties.js') },
  ],
});
