// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { api, session, t } from '@console/api';
import { API, assessmentChip } from './words.js';

/** What waits for the person on the start page: assessments to answer, to review, to approve. */
export async function tasks() {
  if (!session.may('gap-analysis.answer', 'gap-analysis.answer_it', 'gap-analysis.review', 'gap-analysis.approve')) return [];
  const { items } = await api(`${API}/assessments`, { query: { mine: true, limit: 8 } }).catch(problem => {
    if (!problem.offline) throw problem;                             // cannot be done without coverage: not shown without it
    return { items: [] };
  });
  return items.map(assessment => ({
    title: assessment.unit.name,
    lead: t('gap-analysis.taskLead', { year: String(assessment.year), n: assessment.answered, all: assessment.questions }),
    href: `/gap-analysis/assessments/${assessment.id}`,
    due: assessment.dueOn,
    overdue: assessment.late,
    chip: assessmentChip(assessment.state),
  }));
}
