// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { ask, askForm, html, nothing, people, t, text, today } from '@console/api';
import { bandChip, bandOf, number, say } from './words.js';

const TREATMENTS = ['reduce', 'avoid', 'share', 'accept'];
const string = value => value === null || value === undefined ? '' : String(value);

/** Judges a threat, changes a risk, or adds one of one's own; answers the whole analysis. */
export function riskForm(page, detail, risk, threat) {
  const id = risk?.id ?? crypto.randomUUID(), { matrix } = detail;
  const own = !risk?.threat && !threat;
  const scale = levels => [['', t('system-security.choose')], ...levels.map((level, i) => [String(i + 1), `${i + 1} – ${text(level.name)}`])];
  const meaning = (levels, value) => value ? text(levels[number(value) - 1].criterion) : t('system-security.chooseLevel');
  return askForm({
    title: own ? t(risk ? 'system-security.changeRisk' : 'system-security.ownRisk') : t('system-security.judge'),
    lead: own ? nothing : text(risk?.name ?? threat.name),
    wide: true,
    values: {
      title: own && risk?.name ? text(risk.name) : '', relevant: risk?.notRelevantBecause ? 'no' : 'yes', notRelevantBecause: risk?.notRelevantBecause ?? '',
      existingMeasures: risk?.existingMeasures ?? '', consequence: string(risk?.consequence), likelihood: string(risk?.likelihood),
      treatment: risk?.treatment ?? '', expectedConsequence: string(risk?.expectedConsequence), expectedLikelihood: string(risk?.expectedLikelihood),
    },
    yes: t('system-security.save'),
    fields: form => html`
      ${own ? form.text('title', { label: t('system-security.risk'), required: true, maxlength: 200 })
        : form.radios('relevant', { label: t('system-security.relevant'), required: true, options: [['yes', t('system-security.yes')], ['no', t('system-security.no')]] })}
      ${form.values.relevant === 'no' ? form.text('notRelevantBecause', { label: t('system-security.why'), rows: 2, required: true, maxlength: 1000 }) : html`
        ${form.text('existingMeasures', { label: t('system-security.existing'), hint: t('system-security.existingHint'), rows: 3, required: false, maxlength: 2000 })}
        <div class="grid2">${form.select('consequence', { label: t('system-security.consequence'), hint: meaning(matrix.consequences, form.values.consequence), required: true, options: scale(matrix.consequences) })}
          ${form.select('likelihood', { label: t('system-security.likelihood'), hint: meaning(matrix.likelihoods, form.values.likelihood), required: true, options: scale(matrix.likelihoods) })}</div>
        <p role="status">${band(matrix, form.values.consequence, form.values.likelihood, 'system-security.riskToday')}</p>
        ${form.select('treatment', { label: t('system-security.treatment'), required: true, options: [['', t('system-security.choose')], ...TREATMENTS.map(one => [one, say('treatment', one)])] })}
        <div class="grid2">${form.select('expectedConsequence', { label: t('system-security.expectedConsequence'), hint: t('system-security.expectedHint'), required: false, options: scale(matrix.consequences) })}
          ${form.select('expectedLikelihood', { label: t('system-security.expectedLikelihood'), hint: t('system-security.expectedHint'), required: false, options: scale(matrix.likelihoods) })}</div>
        <p role="status">${band(matrix, form.values.expectedConsequence, form.values.expectedLikelihood, 'system-security.riskLater')}</p>`}`,
    send: given => page.send(`/risks/${id}`, { method: 'PUT', body: body(given, risk?.threat ?? threat?.id ?? null), ifMatch: risk?.version }),
  });
}

const band = (matrix, consequence, likelihood, words) => {
  const found = bandOf(matrix, number(consequence), number(likelihood));
  return found ? html`${t(words)} ${bandChip(found)}` : nothing;
};

function body(given, threat) {
  const relevant = given.relevant !== 'no';
  return {
    threat, title: threat ? null : given.title.trim(),
    notRelevantBecause: relevant ? null : given.notRelevantBecause.trim(),
    existingMeasures: relevant ? given.existingMeasures.trim() || null : null,
    consequence: relevant ? number(given.consequence) : null, likelihood: relevant ? number(given.likelihood) : null,
    treatment: relevant ? given.treatment || null : null,
    expectedConsequence: relevant ? number(given.expectedConsequence) : null, expectedLikelihood: relevant ? number(given.expectedLikelihood) : null,
  };
}

export const removeRisk = async (page, risk, name) => await ask({ title: t('system-security.remove'), text: t('system-security.removeRisk', { name }), yes: t('system-security.remove'), danger: true })
  && page.send(`/risks/${risk.id}`, { method: 'DELETE', ifMatch: risk.version });

export function measureForm(page, risk, measure) {
  const id = measure?.id ?? crypto.randomUUID();
  return askForm({
    title: t(measure ? 'system-security.changeMeasure' : 'system-security.addMeasure'),
    lead: risk.name ? text(risk.name) : nothing,
    values: { title: measure?.title ?? '', owner: measure?.owner?.id ?? '', ownerLabel: measure?.owner?.name ?? '', dueOn: measure?.dueOn ?? '' },
    yes: t('system-security.save'),
    fields: form => html`${form.text('title', { label: t('system-security.measure'), required: true, maxlength: 200 })}
      ${form.lookup('owner', { label: t('system-security.measureOwner'), required: true, search: people })}
      ${form.text('dueOn', { label: t('system-security.dueOn'), hint: risk.band === 'orange' ? t('system-security.within', { n: 90 }) : risk.band === 'red' ? t('system-security.within', { n: 30 }) : undefined, type: 'date', min: today(), required: true })}`,
    send: ({ title, owner, dueOn }) => page.send(`/risks/${risk.id}/measures/${id}`, { method: 'PUT', body: { title: title.trim(), owner, dueOn }, ifMatch: measure?.version }),
  });
}

export const removeMeasure = async (page, risk, measure) => await ask({ title: t('system-security.remove'), text: t('system-security.removeMeasure', { name: measure.title }), yes: t('system-security.remove'), danger: true })
  && page.send(`/risks/${risk.id}/measures/${measure.id}`, { method: 'DELETE', ifMatch: measure.version });

/** Each band has its own: who may, for how long, and what must be planned is the server's to say. */
export const acceptForm = (page, risk) => askForm({
  title: t('system-security.acceptRisk'),
  lead: html`${risk.name ? text(risk.name) : nothing} ${bandChip(risk.band)}<br>${say('acceptRule', risk.band)}`,
  values: { until: '', note: '' },
  yes: t('system-security.accept'),
  fields: form => html`${form.text('until', { label: t('system-security.acceptUntil'), hint: t('system-security.acceptUntilHint'), type: 'date', min: today(), required: false })}
    ${form.text('note', { label: t('system-security.why'), rows: 3, required: ['orange', 'red'].includes(risk.band), maxlength: 1000 })}`,
  send: given => page.send(`/risks/${risk.id}/accept`, { method: 'POST', body: { until: given.until || null, note: given.note.trim() || null }, ifMatch: risk.version }),
});
