// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** The pages of security protection. To whoever has none of the permissions that a page names there is no such page. */
export const apiVersion = 1;

const permission = name => `security-protection.${name}`;
const page = (path, name, ...permissions) => ({
  path: `/security-protection${path}`, tag: `security-protection-${name}`, permissions: permissions.map(permission), load: () => import(`./pages/${name}.js`),
});

export const activate = () => ({
  routes: [
    page('', 'duties', 'read'),
    page('/duties', 'duties', 'read'),
    page('/duties/:code', 'duty', 'read'),
    page('/requests', 'requests', 'confirm'),
    page('/requests/:id', 'request', 'confirm'),
    page('/figures', 'figures', 'read'),
    page('/readings', 'readings', 'read'),
    page('/key', 'key', 'keep_key'),
    page('/released', 'released', 'read_released'),
  ],
  tasks: () => import('./pages/tasks.js').then(module => module.tasks()),
});
