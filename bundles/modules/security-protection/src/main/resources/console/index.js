// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** The pages of security protection. */
export const apiVersion = 1;

export const activate = () => ({
  routes: [
    { path: '/security-protection', tag: 'security-protection-duties', load: () => import('./pages/duties.js') },
    { path: '/security-protection/duties', tag: 'security-protection-duties', load: () => import('./pages/duties.js') },
    { path: '/security-protection/duties/:code', tag: 'security-protection-duty', load: () => import('./pages/duty.js') },
    { path: '/security-protection/requests', tag: 'security-protection-requests', load: () => import('./pages/requests.js') },
    { path: '/security-protection/figures', tag: 'security-protection-figures', load: () => import('./pages/figures.js') },
    { path: '/security-protection/readings', tag: 'security-protection-readings', load: () => import('./pages/readings.js') },
    { path: '/security-protection/key', tag: 'security-protection-key', load: () => import('./pages/key.js') },
    { path: '/security-protection/released', tag: 'security-protection-released', load: () => import('./pages/released.js') },
  ],
});
