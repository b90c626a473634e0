// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** The pages of system security. */
export const apiVersion = 1;

export const activate = () => ({
  routes: [
    { path: '/system-security/systems', tag: 'system-security-systems', load: () => import('./pages/systems.js') },
    { path: '/system-security/systems/import', tag: 'system-security-import', load: () => import('./pages/import.js') },
    { path: '/system-security/systems/:id', tag: 'system-security-system', load: () => import('./pages/system.js') },
    { path: '/system-security/analyses', tag: 'system-security-analyses', load: () => import('./pages/analyses.js') },
    { path: '/system-security/analyses/:id', tag: 'system-security-analysis', load: () => import('./pages/analysis.js') },
    { path: '/system-security/risks', tag: 'system-security-open-risks', load: () => import('./pages/figure-lists.js') },
    { path: '/system-security/measures', tag: 'system-security-due-measures', load: () => import('./pages/figure-lists.js') },
    { path: '/system-security/matrices', tag: 'system-security-matrices', load: () => import('./pages/matrices.js') },
  ],
  tasks: () => import('./pages/tasks.js').then(({ tasks }) => tasks()),
});
