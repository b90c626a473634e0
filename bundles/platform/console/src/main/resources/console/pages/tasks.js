// SPDX-License-Identifier: Apache-2.0
import { api, session, stateChip, text } from '@console/api';

const MOST = 20;

/** Deficiencies that the signed-in person has to do something about. */
export async function tasks() {
  if (!session.who.person) return [];
  const { items } = await api('/followup/v1/findings', { query: { assignee: 'me', open: true, limit: MOST } });
  return items.map(finding => ({
    title: text(finding.title),
    lead: [finding.number, finding.premiseName ?? finding.unitName].filter(Boolean).join(' · '),
    href: `/findings/${finding.id}`,
    due: finding.dueAt,
    overdue: finding.overdue,
    chip: stateChip('severity', finding.severity),
  }));
}
