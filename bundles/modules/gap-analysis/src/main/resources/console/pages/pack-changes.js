// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** What a version of a question set has otherwise than the one before. */
import { chip, html, note, nothing, t, table, text, word } from '@console/api';

const KINDS = { added: ['ok', 'plus'], removed: ['bad', 'minus'], changed: ['warn', 'edit'] };

/** @param {any} changes */
export function changesTable({ from, to, added, removed, changed, openAssessments, answersConcerned, changes }) {
  return html`<p><strong>${t('gap-analysis.changes.from', { from, to })}</strong> ${t('gap-analysis.changes.sum', { added, removed, changed })}</p>
    ${openAssessments ? note('warn', html`<p>${t('gap-analysis.changes.open', { n: openAssessments, answers: answersConcerned })}</p>`) : nothing}
    ${changes.length ? table({ caption: t('gap-analysis.changes.title'), rows: changes, columns: [
      { label: t('gap-analysis.question'), head: true, cell: row => html`<span class="num">${row.label}</span> ${text(row.title)}` },
      { label: t('gap-analysis.changes.kind'), cell: row => chip(...KINDS[row.kind] ?? ['plain', 'minus'], t(`gap-analysis.changes.${row.kind}`)) },
      { label: t('gap-analysis.changes.what'), cell: row => row.what.map(one => word(`gap-analysis.changes.of.${one}`, one)).join(', ') || '–' },
      { label: t('gap-analysis.changes.answers'), num: true, cell: row => row.answers || '–' },
    ] }) : nothing}`;
}
