// SPDX-License-Identifier: Apache-2.0
// The pages of the platform itself.
export const apiVersion = 1;

const page = (path, name, file = name) => ({ path, tag: `rond-${name}`, load: () => import(`./pages/${file}.js`) });

export const activate = () => ({
  routes: [
    page('/', 'home'),
    page('/followup', 'followup'),
    page('/followup/silent', 'silent-units'),
    page('/followup/ranking', 'ranking'),
    page('/findings', 'findings'),
    page('/findings/board', 'finding-board'),
    page('/findings/:id', 'finding'),
    page('/measures', 'measures'),
    page('/measures/:id', 'measure'),
    page('/duties', 'duties'),
    page('/year', 'year-wheel'),
    page('/notices', 'notices'),
    page('/organisation', 'organisation'),
    page('/organisation/:id', 'unit'),
    page('/premises', 'premises'),
    page('/premises/:id', 'premise'),
    page('/people', 'people'),
    page('/people/:id', 'person'),
    page('/imports', 'imports'),
    page('/accounts', 'accounts'),
    page('/accounts/:id', 'account'),
    page('/account', 'my-account'),
    page('/invitation/:token', 'invitation'),
    page('/invitations/:token', 'invitation'),
    page('/refused-mails', 'refused-mails'),
    page('/modules', 'modules'),
    page('/audit', 'audit'),
    page('/api-reference', 'api-reference'),
    page('/accessibility', 'accessibility'),
    page('/outbox', 'outbox'),
  ],
  tasks: () => import('./pages/tasks.js').then(({ tasks }) => tasks()),
});
