// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { api, askForm, html, t, text } from '@console/api';

export const FREQUENCIES = ['monthly', 'quarterly', 'half_yearly', 'yearly'];
export const SEVERITIES = ['critical', 'high', 'medium', 'low'];
export const PARTIES = ['occupant', 'owner', 'shared'];

const words = (prefix, values) => values.map(value => [value, t(`${prefix}.${value}`)]);

/** A point in all its words; answers the point. A new one of one's own gets an id of its own. */
export function pointForm(point, categories) {
  return askForm({
    title: t(point ? 'fire-safety.editor.changePoint' : 'fire-safety.editor.ownPoint'),
    wide: true,
    values: point
      ? { sv: point.text.sv, en: point.text.en, howSv: point.how.sv, howEn: point.how.en, category: point.category.id, frequency: point.frequency, severity: point.severity, responsible: point.responsible, mandatory: point.mandatory, photoOnFail: point.photoOnFail }
      : { sv: '', en: '', howSv: '', howEn: '', category: categories[0].id, frequency: 'quarterly', severity: 'medium', responsible: 'occupant', mandatory: true, photoOnFail: false },
    yes: t('fire-safety.editor.keepPoint'),
    fields: form => html`
      ${form.text('sv', { label: t('fire-safety.editor.textSv'), hint: t('fire-safety.editor.textHint'), rows: 2, required: true, maxlength: 300 })}
      ${form.text('en', { label: t('fire-safety.editor.textEn'), rows: 2, required: true, maxlength: 300 })}
      ${form.text('howSv', { label: t('fire-safety.editor.howSv'), rows: 2, required: false, maxlength: 2000 })}
      ${form.text('howEn', { label: t('fire-safety.editor.howEn'), rows: 2, required: false, maxlength: 2000 })}
      <div class="grid2">
        ${form.select('category', { label: t('fire-safety.area'), required: true, options: categories.map(category => [category.id, text(category.name)]) })}
        ${form.select('frequency', { label: t('fire-safety.frequency'), required: true, options: words('fire-safety.frequency', FREQUENCIES) })}
        ${form.select('severity', { label: t('fire-safety.severity'), required: true, options: words('shell.state.severity', SEVERITIES) })}
        ${form.select('responsible', { label: t('fire-safety.responsible'), required: true, options: words('shell.responsible', PARTIES) })}
      </div>
      ${form.check('mandatory', { label: t('fire-safety.editor.mandatory') })}
      ${form.check('photoOnFail', { label: t('fire-safety.editor.photoOnFail') })}`,
    send: values => ({
      id: point?.id ?? `own.${crypto.randomUUID().slice(0, 13)}`,
      number: point?.number ?? 1,
      category: categories.find(category => category.id === values.category) ?? point.category,
      text: { sv: values.sv, en: values.en },
      how: { sv: values.howSv ?? '', en: values.howEn ?? '' },
      frequency: values.frequency,
      severity: values.severity,
      responsible: values.responsible,
      mandatory: Boolean(values.mandatory),
      photoOnFail: Boolean(values.photoOnFail),
    }),
  });
}

/** Points of the library that are not in the list yet; answers those that were chosen. */
export const libraryForm = (library, present) => askForm({
  title: t('fire-safety.editor.fromLibrary'),
  wide: true,
  values: { category: library.categories[0].id, chosen: [] },
  yes: t('fire-safety.editor.addChosen'),
  fields: form => html`
    ${form.select('category', { label: t('fire-safety.area'), required: true, options: library.categories.map(category => [category.id, text(category.name)]) })}
    ${form.checks('chosen', {
      label: t('fire-safety.editor.choosePoints'),
      required: true,
      options: library.points.filter(point => point.category.id === form.values.category && !present.has(point.id)).map(point => [point.id, text(point.text)]),
    })}`,
  send: ({ chosen }) => library.points.filter(point => chosen.includes(point.id)),
});

/** What becomes of the schedules when a draft is published; answers the published version. */
export const publishForm = draft => askForm({
  title: t('fire-safety.editor.publish'),
  lead: t('fire-safety.editor.publishLead', { version: draft.listVersion }),
  values: { schedules: 'follow' },
  yes: t('fire-safety.editor.publish'),
  fields: form => form.select('schedules', { label: t('fire-safety.editor.schedules'), hint: t('fire-safety.editor.schedulesHint'), required: true, options: ['follow', 'stay'].map(move => [move, t(`fire-safety.editor.${move}`)]) }),
  send: body => api(`/fire-safety/v1/checklist-drafts/${draft.id}/publish`, { method: 'POST', body }),
});
