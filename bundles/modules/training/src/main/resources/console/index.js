// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** The pages of the training register. */
export const apiVersion = 1;

export const activate = () => ({
  routes: [
    { path: '/training/courses', tag: 'training-courses', load: () => import('./pages/courses.js') },
  ],
});
