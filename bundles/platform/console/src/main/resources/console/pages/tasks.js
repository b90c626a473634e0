// SPDX-License-Identifier: Apache-2.0
import { api, session, stateChip, text } from '@console/api';

const MOST = 20;

/** Deficiencies and measures that the signed-in person has to do something about. Who has a measure to do about a deficiency has that one task. */
export async function tasks() {
  if (!session.who.person) return [];
  return (await Promise.all([findings(), measures()])).flat();
}

async function measures() {
  const { items } = await api('/followup/v1/measures', { query: { owner: 'me', state: 'decided,in_progress', limit: MOST } });
  return items.map(measure => ({
    title: measure.title,
    lead: measure.premiseName ?? measure.unitName ?? '',
    href: `/measures/${measure.id}`,
    due: measure.dueOn,
    overdue: measure.overdue,
    chip: stateChip('priority', measure.priority),
  }));
}

async function findings() {
  const { items } = await api('/followup/v1/findings', { query: { assignee: 'me', open: true, withoutMeasureOf: 'me', limit: MOST } });
  return items.map(finding => ({
    title: text(finding.title),
    lead: [finding.number, finding.premiseName ?? finding.unitName].filter(Boolean).join(' · '),
    href: `/findings/${finding.id}`,
    due: finding.dueAt,
    overdue: finding.overdue,
    chip: stateChip('severity', finding.severity),
  }));
}
