// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** The pages of internal control. */
export const apiVersion = 1;

export const activate = () => ({
  routes: [
    { path: '/internal-control/plans', tag: 'internal-control-plans', load: () => import('./pages/plans.js') },
    { path: '/internal-control/plans/:id', tag: 'internal-control-plan', load: () => import('./pages/plan.js') },
    { path: '/internal-control/controls', tag: 'internal-control-controls', load: () => import('./pages/controls.js') },
    { path: '/internal-control/controls/:id', tag: 'internal-control-control', load: () => import('./pages/control.js') },
    { path: '/internal-control/actions', tag: 'internal-control-actions', load: () => import('./pages/figure-lists.js') },
    { path: '/internal-control/boards', tag: 'internal-control-boards', load: () => import('./pages/figure-lists.js') },
    { path: '/internal-control/standing', tag: 'internal-control-standing', load: () => import('./pages/standing.js') },
    { path: '/internal-control/catalogue', tag: 'internal-control-catalogue', load: () => import('./pages/catalogue.js') },
    { path: '/internal-control/published', tag: 'internal-control-published', load: () => import('./pages/published.js') },
    { path: '/internal-control/published/:id', tag: 'internal-control-published-plan', load: () => import('./pages/published.js') },
    { path: '/internal-control/disposal', tag: 'internal-control-disposal', load: () => import('./pages/disposal.js') },
  ],
  tasks: () => import('./pages/tasks.js').then(module => module.tasks()),
});
