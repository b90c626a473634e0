// SPDX-License-Identifier: Apache-2.0
/** The two answers of a follow-up - were the checks carried out, was what they found remedied - and how they have gone. */
import { chart, chip, empty, fmtDateTime, fmtNumber, html, nothing, t, text } from '@console/api';
import { meaning, partWords, periodWords, recordsAddress, standingChip, valueWords } from './figures.js';

const STEPS = ['month', 'quarter', 'tertial', 'school_year', 'year'];
const LOOKS = [{ colour: 'primary' }, { colour: 'warn', dashed: true, point: 'triangle' }, { colour: 'ok', point: 'rect' }, { colour: 'plain', dashed: true, point: 'rectRot' }];

/** Each answer large, with what it is of, how it stands, how it has changed, and what it means. */
export const answers = (figures, trend) => figures.length ? html`<div class="answers">${figures.map(figure => html`<section class="card answer" aria-labelledby=${`answer-${figure.figure}`}>
  <h2 id=${`answer-${figure.figure}`}>${text(figure.name)}</h2>
  <p class="val">${figure.denominator && figure.records ? html`<a href=${recordsAddress(figure.records)}>${valueWords(figure.measure, figure.value)}<span class="vh">: ${t('rond.figure.records')}</span></a>` : valueWords(figure.measure, figure.value)}</p>
  ${figure.denominator ? html`<p class="muted num">${t('rond.figure.of', { n: figure.numerator, all: figure.denominator })}${partWords(figure.parts) ? ` · ${partWords(figure.parts)}` : ''}</p>` : nothing}
  <p class="chips">${standingChip(figure)}${change(figure, trend)}</p>
  ${meaning(figure)}</section>`)}</div>` : nothing;

/** Since the period before, in words: better or worse, never by colour alone. */
function change(figure, trend) {
  const rows = trend?.rows ?? [];
  const at = rows.findIndex(row => row.period === figure.period);
  if (rows[at]?.ongoing) return nothing;                           // what is not due yet would count as lost
  const before = rows[at - 1]?.values[figure.figure]?.value;
  if (at < 1 || before === null || before === undefined || figure.value === null) return nothing;
  const by = Math.round((figure.value - before) * 10) / 10;
  if (by === 0) return chip('plain', 'minus', t('rond.followup.same', { period: periodWords(rows[at - 1].period) }));
  const better = figure.direction === 'down' ? by < 0 : by > 0;
  return chip(better ? 'ok' : 'bad', by > 0 ? 'up' : 'down', t(better ? 'rond.followup.better' : 'rond.followup.worse', { by: fmtNumber(Math.abs(by), { maximumFractionDigits: 1 }), period: periodWords(rows[at - 1].period) }));
}

/** The shares as lines; what stands open as bars. Every number in the table leads to its records. */
export function trendCard(page, trend) {
  const shares = trend.figures.filter(({ measure }) => measure === 'percent');
  const others = trend.figures.filter(one => !shares.includes(one));
  const chosen = others.find(({ figure }) => figure === page.chosen);
  const lines = chosen ? [chosen] : shares;
  if (!lines.length) return nothing;
  const key = JSON.stringify([chosen?.figure, trend.rows, t('rond.month')]);
  if (page.charted?.key !== key) page.charted = { key, data: data(lines, trend) };
  return html`<section class="card section" aria-labelledby="trend"><div class="cardhead"><h2 id="trend">${t('rond.followup.trend')}</h2>
      <div class="actions"><label class="vh" for="figure">${t('rond.followup.figure')}</label>
      ${others.length ? html`<select id="figure" class="inline" @change=${event => { page.chosen = event.target.value; page.requestUpdate(); }}>
        <option value="" ?selected=${!chosen}>${t('rond.followup.shares')}</option>${others.map(one => html`<option value=${one.figure} ?selected=${one === chosen}>${text(one.name)}</option>`)}</select>` : nothing}
      <label class="vh" for="by">${t('rond.followup.by')}</label>
      <select id="by" class="inline" @change=${event => { page.filters.set({ by: event.target.value }); }}>${STEPS.map(step => html`<option value=${step} ?selected=${step === trend.by}>${t(`rond.followup.step.${step}`)}</option>`)}</select></div></div>
    ${trend.rows.length ? chart(page.charted.data) : empty(t('rond.followup.noTrend'), nothing, 'chart')}
    <p class="small muted">${t('rond.followup.asOf', { time: fmtDateTime(trend.asOf) })} ${chosen ? t('rond.followup.atTheEnd') : t('rond.followup.eachAnew')}</p></section>`;
}

function data(lines, trend) {
  const share = lines[0].measure === 'percent';
  return {
    labels: trend.rows.map(row => row.ongoing ? t('rond.followup.soFar', { period: periodWords(row.period) }) : periodWords(row.period)),
    series: lines.map((line, i) => ({
      label: text(line.name), ...share ? LOOKS[i % LOOKS.length] : { colour: 'bad' },
      values: trend.rows.map(row => row.values[line.figure]?.value ?? null),
      beside: share ? trend.rows.map(({ values: { [line.figure]: value } }) => value?.denominator ? t('rond.figure.of', { n: value.numerator, all: value.denominator }) : '') : null,
      links: trend.rows.map(({ values: { [line.figure]: value } }) => value?.records && (value.denominator || value.numerator) ? recordsAddress(value.records) : null),
    })),
    kind: share ? 'line' : 'bar', percent: share, heading: t('rond.period.which'),
    caption: t('rond.followup.trendOf', { figure: lines.map(({ name }) => text(name)).join(', ') }),
  };
}
