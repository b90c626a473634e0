// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { api, session, t } from '@console/api';
import { analysisChip, say, validityChip } from './words.js';

const MOST = 8;

/** What waits for the person on the start page: analyses to write, to review, to decide; systems to analyse anew. */
export async function tasks() {
  if (!session.may('system-security.read_infosec')) return [];
  const [analyses, systems] = await Promise.all([list('analyses'), list('systems')]);
  return [
    ...analyses.map(row => ({
      title: row.systemName,
      lead: `${say('task', row.step)} · ${row.unit.name}`,
      href: `/system-security/analyses/${row.id}`,
      due: row.dueOn,
      overdue: row.late,
      chip: analysisChip(row.state),
    })),
    ...systems.map(row => ({
      title: row.name,
      lead: `${t(`system-security.task.${row.validity === 'none' ? 'begin' : 'renew'}`)} · ${row.unit.name}`,
      href: `/system-security/systems/${row.id}`,
      due: row.dueOn,
      overdue: row.late,
      chip: validityChip({ validity: row.validity, inScope: true }),
    })),
  ];
}

const list = path => api(`/system-security/v1/tasks/${path}`, { query: { limit: MOST } }).then(page => page.items, problem => {
  if (!problem.offline) throw problem;                             // cannot be done without coverage: not shown without it
  return [];
});
