// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** The samples of a control: drawing, what was drawn and how it is drawn again, and a mark for each row. */
import { api, askForm, chip, empty, facts, fmtDate, fmtDateTime, html, icon, nothing, show, t, table, toast, upload, ApiProblem } from '@console/api';
import { change } from './sent.js';
import { METHODS, options, say, shortSample } from './words.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const typeOf = file => /\.xlsx$/i.test(file.name) ? XLSX : 'text/csv';

export function samples(page) {
  const { performs, current } = page;
  return html`<section class="card" aria-labelledby="sample"><div class="cardhead"><h2 id="sample">${t('internal-control.sample')}</h2>
      ${performs ? html`<span class="btnrow"><button class="btn small ${current ? '' : 'primary'}" type="button" @click=${() => draw(page)}>${icon('plus')}${t(current ? 'internal-control.drawAgain' : 'internal-control.draw')}</button></span>` : nothing}</div>
    ${page.samples.show(list => list.length ? html`${one(page, page.current ?? list[list.length - 1])}${earlier(list)}`
      : empty(without(page, performs), nothing, 'list'))}</section>`;
}

function without(page, performs) {
  const { papersDisposedOn } = page.control.value;
  if (papersDisposedOn) return t('internal-control.papersDisposed', { date: fmtDate(papersDisposedOn) });
  return t(performs ? 'internal-control.noSampleYet' : 'internal-control.noSample');
}

function one(page, sample) {
  return html`${facts([
    [t('internal-control.population'), html`${sample.population}<br><span class="small muted">${t('internal-control.populationRows', { n: sample.populationCount })}${sample.keyColumn ? html` · ${t('internal-control.keyColumnIs', { name: sample.keyColumn })}` : nothing}</span>`],
    [t('internal-control.drawnHow'), html`${say('method', sample.method)}, ${t('internal-control.rowsDrawn', { n: sample.size })} ${shortSample(sample.size, page.control.value.plannedSize)}`],
    [t('internal-control.drawnBy'), html`${sample.drawnBy?.name ?? '–'}, <span class="nowrap">${fmtDateTime(sample.drawnAt)}</span>`],
    [t('internal-control.whyAgain'), sample.reason],
    [t('internal-control.marked'), html`${t('internal-control.partOf', { part: sample.marked, whole: sample.size })} ${sample.deviations ? chip('bad', 'alert', t('internal-control.deviationsMarked', { n: sample.deviations })) : nothing}`],
  ])}
  <details class="section"><summary>${icon('key')}${t('internal-control.drawnAgainHow')}</summary>${again(sample)}
    ${sample.source === 'file' ? html`<p><label class="btn small">${icon('upload')}${t('internal-control.checkFile')}<input class="vh" type="file" accept=".csv,.xlsx,.txt" @change=${event => check(page, sample, event.target)}></label></p>` : nothing}</details>
  ${page.rows.show(rows => rows.length ? html`<h3 class="label section">${t('internal-control.drawnRows')}</h3>${page.performs ? marks(page, sample, rows) : rowTable(rows)}` : nothing)}`;
}

/** What an auditor needs to draw the same rows with another program. */
const again = sample => html`<p class="small muted">${t('internal-control.drawnAgainLead')}</p>${facts([
  [t('internal-control.algorithm'), html`<code>${sample.algorithm}</code>`],
  [t('internal-control.seed'), sample.seed ? html`<code class="wrap">${sample.seed}</code> <span class="small muted">${t(sample.seedGiven ? 'internal-control.seedChosen' : 'internal-control.seedDrawn')}</span>` : t('internal-control.noSeed')],
  [t('internal-control.rowsInAll'), html`<span class="num">${sample.populationCount}</span>`],
  [t('internal-control.fingerprint'), html`<code class="wrap">${sample.populationSha256}</code>`],
])}`;

const rowTable = rows => table({
  caption: t('internal-control.drawnRows'),
  rows,
  columns: [
    { label: t('internal-control.rowNumber'), head: true, cell: row => html`<span class="num">${row.row}</span>` },
    { label: t('internal-control.line'), num: true, cell: row => row.line ?? '–' },
    { label: t('internal-control.mark'), cell: row => row.mark === 'ok' ? chip('ok', 'check', say('mark', 'ok')) : row.mark === 'deviation' ? chip('bad', 'alert', say('mark', 'deviation')) : html`<span class="muted">${t('internal-control.notMarked')}</span>` },
  ],
});

/** Large buttons for a phone: saved at each touch. */
const marks = (page, sample, rows) => html`<p class="small muted">${t('internal-control.marksLead')}</p><div class="stack tight">${rows.map(row => html`
  <fieldset class="field"><legend>${t('internal-control.rowNumberIs', { n: row.row })}${row.line ? html` <span class="small muted plain">${t('internal-control.lineIs', { n: row.line })}</span>` : nothing}</legend>
    <div class="seg" data-count="2">${[['ok', 'check', 'ok'], ['deviation', 'alert', 'bad']].map(([mark, name, colour]) => html`<label class=${colour}><input type="radio" name=${`row-${row.row}`} value=${mark} .checked=${row.mark === mark} @change=${() => put(page, sample, row, mark)}>${icon(name)}<span>${say('mark', mark)}</span></label>`)}</div></fieldset>`)}</div>`;

async function put(page, sample, row, mark) {
  const before = row.mark;
  row.mark = mark;
  try {
    const seen = await api(`${page.base}/samples/${sample.id}/rows/${row.row}`, { method: 'PUT', body: { mark } });
    page.samples.value = page.samples.value.map(other => other.id === seen.id ? seen : other);
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    row.mark = before;
    toast(problem.offline ? t('internal-control.markNotSaved') : problem.detail || problem.title, 'bad');
  }
  page.requestUpdate();
}

const earlier = list => {
  const old = list.filter(sample => !sample.current);
  return old.length ? html`<details class="section"><summary>${icon('history')}${t('internal-control.earlierSamples', { n: old.length })}</summary>${table({
    caption: t('internal-control.earlierSamples', { n: old.length }),
    rows: old,
    columns: [
      { label: t('internal-control.sample'), head: true, cell: sample => html`${sample.number}. ${sample.population}` },
      { label: t('internal-control.drawnHow'), cell: sample => html`${say('method', sample.method)}, ${t('internal-control.rowsDrawn', { n: sample.size })}` },
      { label: t('internal-control.seed'), cell: sample => sample.seed ? html`<code class="wrap">${sample.seed}</code>` : '–' },
      { label: t('internal-control.drawnBy'), cell: sample => html`${sample.drawnBy?.name ?? '–'}<br><span class="small muted nowrap">${fmtDateTime(sample.drawnAt)}</span>` },
      { label: t('internal-control.whyAgain'), wide: true, cell: sample => sample.reason ?? '–' },
    ],
  })}</details>` : nothing;
};

/** Draws: out of a file, of which the columns are chosen first, or out of a number of rows. */
async function draw(page) {
  const id = crypto.randomUUID(), anew = !!page.current;
  let file = null, headings = [];
  const take = async (form, input) => {
    file = input.files[0] ?? null;
    headings = [];
    if (!file) return;
    try {
      const { body } = await upload(`${page.base}/population-files/look`, file, { type: typeOf(file) });
      headings = body.headings;
      form.set({ keyColumn: headings[0] ?? '', rows: body.rows });
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      form.errors.file = problem.detail || problem.title;
      form.host.requestUpdate();
    }
  };
  const columns = () => [['', t('internal-control.choose')], ...headings.map(one => [one, one])];
  const made = await askForm({
    title: t(anew ? 'internal-control.drawAgain' : 'internal-control.draw'),
    lead: t('internal-control.drawLead'),
    wide: true,
    values: { source: 'count', population: page.current?.population ?? '', count: '', keyColumn: '', amountColumn: '', method: 'random', size: '25', seed: '', reason: '', rows: null },
    yes: t('internal-control.draw'),
    fields: form => html`
      ${form.text('population', { label: t('internal-control.population'), hint: t('internal-control.populationHint'), required: true, maxlength: 200 })}
      ${form.radios('source', { label: t('internal-control.source'), required: true, options: [['count', say('source', 'count'), 'list'], ['file', say('source', 'file'), 'file']], changed: value => { if (value === 'count' && form.values.method === 'largest') form.set({ method: 'random' }); } })}
      ${form.values.source === 'count' ? form.text('count', { label: t('internal-control.rowsInAll'), type: 'number', min: 0, max: 1000000, inputmode: 'numeric', required: true })
        : html`${form.field('file', { label: t('internal-control.file'), hint: t('internal-control.fileHint'), required: 'server' }, (inputId, aria, invalid) => html`<input id=${inputId} type="file" accept=".csv,.xlsx,.txt" aria-required="true" aria-describedby=${aria} aria-invalid=${invalid} @change=${event => take(form, event.target)}>`)}
          ${headings.length ? html`<p role="status">${t('internal-control.populationRows', { n: form.values.rows })}</p>${form.select('keyColumn', { label: t('internal-control.keyColumn'), hint: t('internal-control.keyColumnHint'), required: true, options: columns() })}` : nothing}`}
      ${form.select('method', { label: t('internal-control.drawnHow'), required: true, options: options('method', METHODS.filter(method => method !== 'largest' || form.values.source === 'file')) })}
      <p class="hint">${say('methodHint', form.values.method)}</p>
      ${form.values.method === 'largest' && headings.length ? form.select('amountColumn', { label: t('internal-control.amountColumn'), required: true, options: columns() }) : nothing}
      ${form.values.method === 'all' ? nothing : form.text('size', { label: t('internal-control.sampleSize'), type: 'number', min: 0, max: 5000, inputmode: 'numeric', required: true })}
      ${['random', 'systematic'].includes(form.values.method) ? form.text('seed', { label: t('internal-control.seed'), hint: t('internal-control.seedHint'), required: false, maxlength: 64 }) : nothing}
      ${anew ? form.text('reason', { label: t('internal-control.whyAgain'), hint: t('internal-control.whyAgainHint'), rows: 2, required: true, maxlength: 500 }) : nothing}`,
    check: given => given.source === 'file' && !file ? { file: t('internal-control.fileMissing') } : {},
    send: given => send(page, id, given, file),
  });
  if (!made) return;
  toast(t('internal-control.drawn', { n: made.size }));
  await Promise.all([page.samples.reload(), page.rows.reload()]);
}

async function send(page, id, given, file) {
  const byChance = ['random', 'systematic'].includes(given.method);
  const wanted = {
    population: given.population.trim(), method: given.method, size: given.method === 'all' ? null : Number(given.size),
    seed: byChance && given.seed.trim() ? given.seed.trim() : null, reason: given.reason.trim() || null,
  };
  if (given.source === 'count') return api(`${page.base}/samples/${id}`, { method: 'PUT', body: { ...wanted, count: Number(given.count) } });
  const query = { ...wanted, keyColumn: given.keyColumn, amountColumn: given.method === 'largest' ? given.amountColumn : null };
  return (await upload(`${page.base}/population-files/samples/${id}`, file, { method: 'PUT', query, type: typeOf(file) })).body;
}

/** Sends the file again: whether it is the same, and then the drawn rows by their keys. */
async function check(page, sample, input) {
  const file = input.files[0];
  input.value = '';
  if (!file) return;
  await change(page.samples, async () => (await upload(`${page.base}/samples/${sample.id}/check`, file, { type: typeOf(file) })).body, answer => {
    show({
      title: t(answer.same ? 'internal-control.sameFile' : 'internal-control.otherFile'),
      wide: true,
      body: answer.same ? html`<p>${t('internal-control.sameFileText')}</p>${table({
        caption: t('internal-control.drawnRows'),
        rows: answer.rows,
        columns: [
          { label: t('internal-control.key'), head: true, cell: row => row.key },
          { label: t('internal-control.rowNumber'), num: true, cell: row => row.row },
          { label: t('internal-control.line'), num: true, cell: row => row.line },
        ],
      })}` : html`<p>${t('internal-control.otherFileText', { n: answer.populationCount, expected: sample.populationCount })}</p><p><code class="wrap">${answer.populationSha256}</code></p>`,
    });
  }, t('internal-control.checked'));
}
