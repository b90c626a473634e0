// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { chip, empty, fmtDate, html, icon, nothing, stateChip, t, table, text } from '@console/api';
import { matrixTable } from './matrix.js';
import { acceptForm, measureForm, removeMeasure, removeRisk, riskForm } from './risk-forms.js';
import { BANDS, bandChip, say } from './words.js';

/** Threats and risks: where each stands in the matrix today and after the planned measures, and what is done about it. */
export function risks(page, detail, content) {
  const judged = new Set(detail.risks.map(risk => risk.threat).filter(Boolean));
  const left = content.threats.filter(threat => !judged.has(threat.id));
  const at = risk => page.later ? [risk.expectedConsequence ?? risk.consequence, risk.expectedLikelihood ?? risk.likelihood] : [risk.consequence, risk.likelihood];
  const inCell = (risk, consequence, likelihood) => at(risk)[0] === consequence && at(risk)[1] === likelihood;
  const shown = page.cell ? detail.risks.filter(risk => inCell(risk, ...page.cell)) : [...detail.risks].sort((a, b) => BANDS.indexOf(b.band) - BANDS.indexOf(a.band));
  const writes = page.may('write');
  return html`<p class="muted">${t('system-security.risksLead')}</p>
    <div class="actions" role="group" aria-label=${t('system-security.when')}>${[false, true].map(later => html`<button class="btn small" type="button" aria-pressed=${page.later === later} @click=${() => { page.later = later; page.cell = null; }}>${t(later ? 'system-security.afterMeasures' : 'system-security.today')}</button>`)}</div>
    ${matrixTable(detail.matrix, {
      caption: t(page.later ? 'system-security.matrixLater' : 'system-security.matrixToday'),
      count: (consequence, likelihood) => detail.risks.filter(risk => inCell(risk, consequence, likelihood)).length,
      pressed: (consequence, likelihood) => page.cell?.[0] === consequence && page.cell?.[1] === likelihood,
      press: (consequence, likelihood) => { page.cell = page.cell?.[0] === consequence && page.cell?.[1] === likelihood ? null : [consequence, likelihood]; },
    })}
    <div class="cardhead"><h3 id="risks">${page.cell ? t('system-security.risksOfCell', { consequence: page.cell[0], likelihood: page.cell[1] }) : t('system-security.risks')}</h3>
      <span class="btnrow">${page.cell ? html`<button class="btn small" type="button" @click=${() => { page.cell = null; }}>${t('system-security.allRisks')}</button>` : nothing}
      ${writes ? html`<button class="btn small" type="button" @click=${() => page.change(() => riskForm(page, detail, null, null))}>${icon('plus')}${t('system-security.ownRisk')}</button>` : nothing}</span></div>
    ${shown.length ? riskTable(page, detail, shown, writes) : empty(t('system-security.noRisks'), nothing, 'alert')}
    ${left.length && !page.cell ? threats(page, detail, left, content, writes) : nothing}`;
}

function riskTable(page, detail, rows, writes) {
  const name = risk => risk.name ? text(risk.name) : t('system-security.hidden');
  const place = (consequence, likelihood) => html`<span class="small muted num">${t('system-security.place', { consequence, likelihood })}</span>`;
  return table({
    caption: t('system-security.risks'),
    rows,
    columns: [
      { label: t('system-security.risk'), head: true, cell: risk => html`${name(risk)}${risk.mandatory ? html` <span class="small muted plain">${t('system-security.mandatory')}</span>` : nothing}${risk.existingMeasures ? html`<br><span class="small muted plain">${risk.existingMeasures}</span>` : nothing}` },
      { label: t('system-security.today'), cell: risk => risk.band ? html`${bandChip(risk.band)}<br>${place(risk.consequence, risk.likelihood)}` : html`${chip('plain', 'minus', t('system-security.notRelevant'))}<br><span class="small muted">${risk.notRelevantBecause ?? ''}</span>` },
      { label: t('system-security.afterMeasures'), cell: risk => risk.expectedBand ? html`${bandChip(risk.expectedBand)}<br>${place(risk.expectedConsequence, risk.expectedLikelihood)}` : '–' },
      { label: t('system-security.measures'), wide: true, cell: risk => measures(page, risk, writes) },
      { label: t('system-security.acceptance'), cell: risk => acceptance(risk) },
      { label: t('system-security.toDo'), cell: risk => html`<span class="btnrow">
        ${writes ? html`${button('change', risk, () => page.change(() => riskForm(page, detail, risk, null)), name(risk))}
          ${risk.mandatory ? nothing : button('remove', risk, () => page.change(() => removeRisk(page, risk, name(risk))), name(risk), 'ghost')}` : nothing}
        ${risk.band && ['assessed', 'in_review', 'approved', 'approved_with_conditions'].includes(detail.analysis.state) && !risk.acceptanceHolds ? button('accept', risk, () => page.change(() => acceptForm(page, risk)), name(risk)) : nothing}</span>` },
    ],
  });
}

const button = (word, risk, does, name, kind = '') => html`<button class="btn small ${kind}" type="button" aria-label=${`${t(`system-security.${word}`)}: ${name}`} @click=${does}>${t(`system-security.${word}`)}</button>`;

const measures = (page, risk, writes) => html`${risk.measures.length ? html`<ul class="plainlist">${risk.measures.map(one => html`<li>${one.measure ? html`<a href=${`/measures/${one.measure}`}>${one.title ?? t('system-security.hidden')}</a>` : one.title ?? t('system-security.hidden')}
    <br><span class="small muted">${one.owner?.name ?? '–'} · <span class="nowrap">${fmtDate(one.dueOn)}</span></span> ${one.measure ? stateChip('measure', one.state) : nothing}
    ${writes && !one.measure ? html`<span class="btnrow">${button('change', one, () => page.change(() => measureForm(page, risk, one)), one.title)}${button('remove', one, () => page.change(() => removeMeasure(page, risk, one)), one.title, 'ghost')}</span>` : nothing}</li>`)}</ul>` : risk.band && ['orange', 'red'].includes(risk.band) ? chip('bad', 'alert', t('system-security.measureMissing')) : html`<span class="muted">–</span>`}
  ${writes && risk.band ? html`<button class="btn small" type="button" aria-label=${`${t('system-security.addMeasure')}: ${risk.name ? text(risk.name) : ''}`} @click=${() => page.change(() => measureForm(page, risk, null))}>${icon('plus')}${t('system-security.addMeasure')}</button>` : nothing}`;

const acceptance = risk => risk.acceptedBand ? html`${risk.acceptanceHolds ? chip('ok', 'done', t('system-security.accepted')) : chip('warn', 'clock', t('system-security.acceptanceEnded'))}<br>
  <span class="small muted">${risk.acceptedBy?.name ?? '–'}, ${t('system-security.until', { date: fmtDate(risk.acceptedUntil) })}</span>` : '–';

/** What nobody has judged yet: those that every analysis must judge come first. */
function threats(page, detail, left, content, writes) {
  const rows = [...left].sort((a, b) => Number(b.mandatory) - Number(a.mandatory));
  const category = id => text(content.categories.find(one => one.id === id)?.name ?? { sv: id, en: id });
  return html`<details ?open=${rows.some(threat => threat.mandatory)}><summary>${icon('list')}${t('system-security.threatsLeft', { n: rows.length })}</summary>
    ${table({
      caption: t('system-security.threats'),
      rows,
      columns: [
        { label: t('system-security.threat'), head: true, cell: threat => text(threat.name) },
        { label: t('system-security.category'), cell: threat => category(threat.category), only: 'desktop' },
        { label: t('system-security.affects'), cell: threat => threat.affects },
        { label: t('system-security.must'), cell: threat => threat.mandatory ? chip('warn', 'flag', t('system-security.mandatory')) : html`<span class="muted">${t('system-security.suggestion')}</span>` },
        ...(writes ? [{ label: t('system-security.toDo'), cell: threat => html`<button class="btn small ${threat.mandatory ? 'primary' : ''}" type="button" aria-label=${`${t('system-security.judge')}: ${text(threat.name)}`} @click=${() => page.change(() => riskForm(page, detail, null, threat))}>${t('system-security.judge')}</button>` }] : []),
      ],
    })}</details>`;
}
