// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** The pages of fire safety. */
export const apiVersion = 1;

export const activate = () => ({
  routes: [
    { path: '/fire-safety/rounds', tag: 'fire-safety-rounds', load: () => import('./pages/rounds.js') },
    { path: '/fire-safety/rounds/:id', tag: 'fire-safety-round', load: () => import('./pages/round.js') },
    { path: '/fire-safety/schedules', tag: 'fire-safety-schedules', load: () => import('./pages/schedules.js') },
    { path: '/fire-safety/schedules/new', tag: 'fire-safety-schedules-bulk', load: () => import('./pages/schedules-bulk.js') },
    { path: '/fire-safety/figure-records', tag: 'fire-safety-figure-records', load: () => import('./pages/figure-records.js') },
    { path: '/fire-safety/checklists', tag: 'fire-safety-checklists', load: () => import('./pages/checklists.js') },
    { path: '/fire-safety/checklists/:id', tag: 'fire-safety-checklist', load: () => import('./pages/checklist.js') },
    { path: '/fire-safety/checklist-drafts/:id', tag: 'fire-safety-checklist-editor', load: () => import('./pages/checklist-editor.js') },
    { path: '/fire-safety/premises/:id', tag: 'fire-safety-premise', load: () => import('./pages/premise.js') },
    { path: '/fire-safety/file', tag: 'fire-safety-file', load: () => import('./pages/file.js') },
    { path: '/fire-safety/events', tag: 'fire-safety-file', load: () => import('./pages/file.js') },
    { path: '/fire-safety/owner', tag: 'fire-safety-owner', load: () => import('./pages/owner.js') },
    { path: '/fire-safety/reports', tag: 'fire-safety-reports', load: () => import('./pages/reports.js') },
    { path: '/fire-safety/codes', tag: 'fire-safety-codes', load: () => import('./pages/codes.js') },
    { path: '/fault/:code', tag: 'fire-safety-fault', load: () => import('./pages/fault.js') },
  ],
  takeAlong: () => import('./pages/along.js').then(module => module.takeAlong()),
  tasks: () => import('./pages/tasks.js').then(module => module.tasks()),
});
