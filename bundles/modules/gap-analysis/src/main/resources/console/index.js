// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** The pages of gap analysis. */
export const apiVersion = 1;

const page = (path, name) => ({ path: `/gap-analysis/${path}`, tag: `gap-analysis-${name}`, load: () => import(`./pages/${name}.js`) });

export const activate = () => ({
  routes: [
    page('assessments', 'assessments'),
    page('assessments/:id', 'assessment'),
    page('campaigns', 'campaigns'),
    page('campaigns/new', 'campaign-plan'),
    page('campaigns/:id', 'campaign'),
    page('campaigns/:id/plan', 'campaign-plan'),
    page('campaigns/:id/comparison', 'comparison'),
    page('campaigns/:id/applicability', 'applicability'),
    page('proposals', 'proposals'),
    page('packs', 'packs'),
    page('packs/import', 'pack-import'),
    page('packs/:id', 'pack'),
  ],
  tasks: () => import('./pages/tasks.js').then(module => module.tasks()),
});
