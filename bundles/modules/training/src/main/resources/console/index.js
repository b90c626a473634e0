// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** The pages of the training register. */
export const apiVersion = 1;

export const activate = () => ({
  routes: [
    { path: '/training/courses', tag: 'training-courses', load: () => import('./pages/courses.js') },
    { path: '/training/course', tag: 'training-course', load: () => import('./pages/course.js') },
    { path: '/training/sessions', tag: 'training-sessions', load: () => import('./pages/sessions.js') },
    { path: '/training/sessions/:id', tag: 'training-session', load: () => import('./pages/session.js') },
    { path: '/training/attendance', tag: 'training-attendance', load: () => import('./pages/attendance.js') },
    { path: '/training/attendance/import', tag: 'training-import', load: () => import('./pages/import.js') },
    { path: '/training/mine', tag: 'training-mine', load: () => import('./pages/mine.js') },
    { path: '/training/staff', tag: 'training-staff', load: () => import('./pages/staff.js') },
    { path: '/training/coverage', tag: 'training-coverage', load: () => import('./pages/coverage.js') },
    { path: '/training/disposal', tag: 'training-disposal', load: () => import('./pages/disposal.js') },
    { path: '/certificate', tag: 'training-certificate', load: () => import('./pages/certificate.js') },
    { path: '/certificate/:number', tag: 'training-certificate', load: () => import('./pages/certificate.js') },
  ],
  tasks: () => import('./pages/tasks.js').then(module => module.tasks()),
});
