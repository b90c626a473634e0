// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { ApiProblem, Loader, Page, Pager, announce, api, chip, empty, fmtDate, fmtDateTime, fmtNumber, fmtSize, html, icon, note, nothing, pageHead, problemNote, t, table, text, toast, upload } from '@console/api';
import { courseChoices, courses, say } from './words.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LIMIT = 200;
const COUNTS = ['rows', 'people', 'counted', 'review', 'absent', 'unknown', 'repeated', 'duplicates', 'skipped'];
const ALWAYS = ['rows', 'people', 'counted', 'review', 'absent', 'unknown'];
const SKIP = ['not_followed', 'kept_elsewhere', 'no_training'];
const OUTCOME = { review: ['warn', 'eye'], unknown: ['plain', 'people'], repeated: ['info', 'history'], duplicate: ['plain', 'copy'] };

/** A trainer's list of attendance: which column is what, which course is meant, what would happen, and then for real. */
class AttendanceImport extends Page {
  static properties = { ...Page.properties, file: { state: true }, seen: { state: true }, map: { state: true }, named: { state: true }, course: { state: true }, provider: { state: true }, unknown: { state: true }, corrects: { state: true }, result: { state: true }, problem: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.provider = '';
    this.unknown = 'external';
    this.reset();
    this.courses = new Loader(this, courses);
    this.lists = new Pager(this, after => api('/training/v1/attendance/lists', { query: { after, limit: 20 } }));
  }

  reset() {
    Object.assign(this, { file: null, seen: null, map: {}, named: {}, course: '', corrects: '', result: null, problem: null, busy: false });
  }

  async take(file) {
    if (!file) return;
    this.reset();
    this.file = file;
    await this.look({});
    await this.updateComplete;
    this.querySelector('#columns')?.focus();
  }

  async look(map) {
    const query = new URLSearchParams({ provider: this.provider });
    mapped(query, map);
    await this.send(`/look?${query}`, body => {
      this.seen = body;
      this.map = { ...body.proposed };
      this.named = Object.fromEntries(body.courses.map(one => [one.name, one.skipped ? `skip:${one.skipped}` : one.proposed ?? '']));
    });
  }

  async run(dryRun) {
    announce(t(dryRun ? 'training.checking' : 'training.importing'));
    const query = new URLSearchParams({ provider: this.provider.trim(), dryRun: String(dryRun), unknown: this.unknown });
    if (this.corrects === 'beside') query.set('beside', 'true');
    else if (this.corrects) query.set('corrects', this.corrects);
    mapped(query, this.map);
    if (this.course) query.set('course', this.course);
    else for (const [name, chosen] of Object.entries(this.named)) if (chosen) query.append(chosen.startsWith('skip:') ? 'skip' : 'name', `${chosen.replace(/^skip:/, '')}:${name}`);
    await this.send(`?${query}`, body => {
      this.result = body;
      if (body.applied) { toast(t('training.imported')); this.lists.reload(); }
    });
    await this.updateComplete;
    this.querySelector('#result')?.focus();
  }

  async send(path, then) {
    if (this.busy) return;
    Object.assign(this, { busy: true, problem: null });
    try {
      const { body } = await upload(`/training/v1/attendance/lists${path}`, this.file, { type: /\.xlsx$/i.test(this.file.name) ? XLSX : 'text/csv' });
      then(body);
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      this.problem = problem;
    } finally {
      this.busy = false;
    }
  }

  render() {
    return html`${pageHead({ title: t('training.importTitle'), lead: t('training.importLead'), crumbs: [['/training/sessions', t('training.sessions')]],
      actions: html`<a class="btn" href="/training/attendance">${icon('eye')}${t('training.review')}</a>` })}
      <div class="stack">
        <div class="field"><label for="provider">${t('training.whoseList')}</label><span class="hint" id="provider-hint">${t('training.whoseListHint')}</span>
          <input id="provider" type="text" maxlength="160" autocomplete="off" aria-describedby="provider-hint" .value=${this.provider} @change=${event => { this.provider = event.target.value; this.result = null; if (this.file) this.look({}); }}></div>
        ${this.drop()}
        ${this.busy ? html`<p role="status">${t('training.reading')}</p>` : nothing}
        ${this.problem ? html`${problemNote(this.problem)}${this.problem.violations?.length ? errors(this.problem.violations.map(fromViolation)) : nothing}` : nothing}
        ${this.seen ? this.columns(this.seen) : nothing}
        ${this.result ? this.outcome(this.result) : nothing}
        <section class="stack" aria-labelledby="lists"><h2 id="lists">${t('training.listsRead')}</h2>${this.lists.show(rows => this.read(rows), () => empty(t('training.noLists'), nothing, 'file'))}</section></div>`;
  }

  drop() {
    return html`<div class="drop" @dragover=${event => event.preventDefault()} @drop=${event => { event.preventDefault(); this.take(event.dataTransfer.files[0]); }}>${icon('upload')}
      ${this.file ? html`<p><strong>${this.file.name}</strong> <span class="muted">${fmtSize(this.file.size)}</span></p>` : html`<p>${t('training.dropFile')}</p>`}
      <label class="btn filebtn">${icon('file')}<span>${t(this.file ? 'training.anotherFile' : 'training.chooseFile')}</span><input type="file" accept=${`.csv,.xlsx,text/csv,${XLSX}`} @change=${event => { this.take(event.target.files[0]); event.target.value = ''; }}></label>
      <p class="small muted">${t('training.fileKinds')}</p></div>`;
  }

  columns(seen) {
    const missing = this.missing();
    const example = heading => [...new Set(seen.sample.map(row => row[seen.headings.indexOf(heading)]).filter(Boolean))].slice(0, 2).join(' · ');
    return html`<section class="stack" aria-labelledby="columns"><h2 id="columns" tabindex="-1">${t('training.columns')}</h2>
      <p class="muted">${t('training.columnsLead', { n: seen.rows })}${seen.remembered ? html` ${t('training.rememberedColumns')}` : nothing}</p>
      ${table({
        caption: t('training.columns'),
        rows: seen.fields,
        columns: [
          { label: t('training.field'), head: true, cell: field => html`<label for=${`map-${field}`}>${say('column', field)}</label>` },
          { label: t('training.columnOfList'), cell: field => html`<select id=${`map-${field}`} @change=${event => this.remap(field, event.target.value)}>
            <option value="" ?selected=${!this.map[field]}>${t('training.notInList')}</option>
            ${seen.headings.map(heading => html`<option value=${heading} ?selected=${this.map[field] === heading}>${heading}</option>`)}</select>` },
          { label: t('training.example'), cell: field => html`<span class="small muted">${this.map[field] ? example(this.map[field]) : '–'}</span>`, wide: true },
        ],
      })}
      ${this.whichCourse(seen)}
      <fieldset class="field"><legend>${t('training.unknownPeople')}</legend><span class="hint">${t('training.unknownPeopleHint')}</span>
        <div class="seg" data-count="2">${['external', 'drop'].map(value => html`<label><input type="radio" name="unknown" value=${value} .checked=${this.unknown === value} @change=${() => { this.unknown = value; this.result = null; }}><span>${say('unknown', value)}</span></label>`)}</div></fieldset>
      ${missing.length ? note('warn', t('training.stillMissing', { fields: missing.join(', ') })) : nothing}
      <div class="actions"><button class="btn ${this.result ? '' : 'primary'}" type="button" aria-disabled=${this.busy || missing.length > 0} @click=${() => missing.length || this.run(true)}>${icon('search')}${t('training.tryList')}</button></div></section>`;
  }

  /** The list names courses by the trainer's words: which of ours each is. */
  whichCourse(seen) {
    const all = this.courses.value;
    const skips = SKIP.map(reason => [`skip:${reason}`, say('skip', reason)]);
    const select = (id, label, value, changed, first, more = []) => html`<div class="field"><label for=${id}>${label}</label><select id=${id} @change=${event => { changed(event.target.value); this.result = null; }}>
      ${[...courseChoices(all, first), ...more].map(([code, name]) => html`<option value=${code} ?selected=${value === code}>${name}</option>`)}</select></div>`;
    return html`<div class="stack">${select('course', t('training.wholeList'), this.course, value => { this.course = value; }, t('training.asRowsSay'))}
      ${this.course ? nothing : seen.courses.map((one, i) => html`${select(`course-${i}`, t('training.meantBy', { name: one.name, n: one.rows }), this.named[one.name], value => { this.named = { ...this.named, [one.name]: value }; }, t('training.choose'), skips)}
        ${one.skipped && this.named[one.name] === `skip:${one.skipped}` ? html`<p class="small muted">${t('training.skippedBefore')}</p>` : nothing}
        ${one.certain || !one.proposed || this.named[one.name] !== one.proposed ? nothing : html`<p class="small muted">${t('training.proposedCourse')}</p>`}`)}</div>`;
  }

  async remap(field, heading) {
    this.map = { ...this.map, [field]: heading };
    this.result = null;
    if (field === 'course') {
      const map = this.map;
      await this.look(map);
      this.map = map;
    }
  }

  missing() {
    return [
      !this.provider.trim() && t('training.whoseList'),
      !this.map.date && say('column', 'date'),
      !this.course && !this.map.course && say('column', 'course'),
      !this.map.employee_number && !this.map.email && !this.map.name && t('training.someoneColumn'),
      !this.course && this.map.course && this.seen.courses.some(one => !this.named[one.name]) && t('training.everyCourse'),
    ].filter(Boolean);
  }

  outcome(result) {
    const clean = !result.errors.length, nothingNew = clean && !result.applied && !result.newRecords && !result.newReviews && (!this.corrects || this.corrects === 'beside');
    const unsaid = clean && !result.applied && !result.before && !this.corrects && result.sessions.some(row => row.externals && row.externalsBefore);
    const odd = clean && !result.applied && !this.corrects && (result.others.find(list => list.otherwise) ?? (nothingNew && !result.before && result.others.find(list => list.unsaid)));
    return html`<section class="stack" id="result" tabindex="-1" aria-labelledby="result-title"><h2 id="result-title">${t(result.applied ? 'training.imported' : clean ? 'training.ready' : 'training.stopped')}</h2>
      ${clean ? nothingNew ? nothing : note('ok', t(result.applied ? 'training.importedText' : 'training.readyText', { n: result.newRecords })) : note('bad', t('training.stoppedText', { n: result.errors.length }))}
      ${result.before ? note('warn', html`<p>${t('training.readBefore', { when: fmtDateTime(result.before.readAt), who: result.before.readBy?.name ?? '–' })} ${result.newRecords ? t('training.readBeforeNew', { n: result.newRecords }) : nothing}</p>`) : nothing}
      ${nothingNew && !odd?.otherwise ? note('info', t('training.nothingNew')) : nothing}
      ${odd ? this.odds(odd) : nothing}
      ${unsaid ? note('warn', t('training.externalsAdded')) : nothing}
      ${clean && !result.applied && result.others.length ? this.whichList(result, unsaid) : nothing}
      ${clean && result.takenBack ? note('warn', t(result.applied ? 'training.takenBackDone' : 'training.takenBack', { n: result.takenBack })) : nothing}
      <dl class="tiles">${COUNTS.filter(name => ALWAYS.includes(name) || result[name]).map(name => html`<div class="card tile"><dt>${say('count', name)}</dt><dd><span class="val">${fmtNumber(result[name])}</span></dd></div>`)}</dl>
      <p class="small muted">${t('training.recognisedBy')} ${Object.entries(result.recognised).map(([by, n]) => `${say('by', by)}: ${fmtNumber(n)}`).join(' · ') || '–'}${result.unused.length ? html`<br>${t('training.unused', { columns: result.unused.join(', ') })}` : nothing}</p>
      ${result.skippedCourses.length ? html`<p class="small muted">${t('training.skippedCourses', { courses: skippedWords(result.skippedCourses) })}</p>` : nothing}
      ${clean && !result.applied && !nothingNew ? html`<div class="actions"><button class="btn primary" type="button" aria-disabled=${this.busy || unsaid} @click=${() => unsaid || this.run(false)}>${icon('check')}${t('training.importNow')}</button></div>` : nothing}
      ${result.applied && result.review ? html`<p><a class="btn primary" href=${`/training/attendance?list=${result.list}`}>${icon('eye')}${t('training.reviewNow', { n: result.review })}</a></p>` : nothing}
      ${clean ? html`${sessions(result.sessions)}${result.noticed.length ? noticed(result.noticed) : nothing}` : errors(result.errors)}</section>`;
  }

  /** Another list says otherwise: nothing of that changes unless this one corrects it. */
  odds(list) {
    const { otherwise, unsaid } = list, of = n => ({ n, when: fmtDateTime(list.readAt), provider: list.provider });
    return note('warn', html`<p>${otherwise ? t('training.saysOtherwise', of(otherwise)) : t('training.saysMore', of(unsaid))}
      ${otherwise && unsaid ? t('training.saysMoreToo', of(unsaid)) : nothing} ${t('training.oddUnlessCorrected')}</p>
      <p class="btnrow"><button class="btn small" type="button" aria-disabled=${this.busy} @click=${() => { this.corrects = list.list; this.run(true); }}>${icon('history')}${t('training.correctThat')}</button></p>`);
  }

  /** Others told of the same sessions: whether this list is one of those again, with something put right. */
  whichList(result, unsaid) {
    const choices = [['', t(unsaid ? 'training.choose' : 'training.noCorrection')], ...(unsaid || this.corrects === 'beside' ? [['beside', t('training.besideOthers')]] : []),
      ...result.others.map(list => [list.list, t('training.corrects', { provider: list.provider, when: fmtDateTime(list.readAt) })])];
    return html`<div class="field"><label for="corrects">${t('training.isCorrection')}</label><span class="hint" id="corrects-hint">${t('training.isCorrectionHint')}</span>
      <select id="corrects" aria-describedby="corrects-hint" @change=${event => { this.corrects = event.target.value; this.run(true); }}>
        ${choices.map(([value, label]) => html`<option value=${value} ?selected=${this.corrects === value}>${label}</option>`)}</select></div>`;
  }

  read(rows) {
    return table({
      caption: t('training.listsRead'),
      rows,
      columns: [
        { label: t('training.whoseList'), head: true, cell: row => html`${row.provider}<br><span class="small muted plain">${fmtDateTime(row.readAt)} ${row.readBy?.name ?? ''}</span>${row.skippedCourses.length ? html`<br><span class="small muted plain">${t('training.skippedCourses', { courses: skippedWords(row.skippedCourses) })}</span>` : nothing}` },
        ...['rows', 'people', 'absent', 'unknown'].map(name => ({ label: say('count', name), num: true, cell: row => fmtNumber(row[name]) })),
        { label: t('training.toReview'), cell: row => row.correctedBy ? chip('info', 'history', t('training.corrected')) : row.pending ? html`<a href=${`/training/attendance?list=${row.id}`}>${chip('warn', 'eye', fmtNumber(row.pending))}</a>` : chip('ok', 'done', t('training.nothingLeft')) },
      ],
    });
  }
}

const skippedWords = rows => rows.map(row => `${row.name} (${fmtNumber(row.rows)})`).join(', ');

const mapped = (query, map) => { for (const [field, heading] of Object.entries(map)) if (heading) query.append('map', `${field}:${heading}`); };

/** The server tells an error of a row as /line/column. */
const fromViolation = ({ pointer, message }) => {
  const [, line, ...column] = (pointer ?? '').split('/');
  return { line, column: column.join('/').replaceAll('~1', '/').replaceAll('~0', '~'), message };
};

/** A heading and its table: a caption is narrow on a phone. */
const titled = (id, title, rows) => html`<section class="stack" aria-labelledby=${id}><h3 id=${id}>${title}</h3>${rows}</section>`;

const errors = rows => titled('errors', t('training.errors'), table({
  caption: t('training.errors'),
  rows: rows.slice(0, LIMIT),
  columns: [
    { label: t('training.line'), head: true, cell: error => html`<span class="num">${error.line}</span>` },
    { label: t('training.columnOfList'), cell: error => error.column || t('training.wholeRow') },
    { label: t('training.what'), wide: true, cell: error => typeof error.message === 'string' ? error.message : text(error.message) },
  ],
}));

const sessions = rows => titled('sessions-of-list', t('training.sessionsOfList'), table({
  caption: t('training.sessionsOfList'),
  rows,
  columns: [
    { label: t('training.day'), head: true, cell: row => row.session ? html`<a href=${`/training/sessions/${row.session}`}>${fmtDate(row.day)}</a>` : fmtDate(row.day) },
    { label: t('training.course'), cell: row => text(row.courseName) },
    ...['attended', 'absent', 'review', 'externals'].map(name => ({ label: say('ofSession', name), num: true, cell: row => html`${fmtNumber(row[name])}${name === 'externals' && row.externalsBefore ? html` <span class="small muted nowrap">${t('training.externalsBefore', { n: row.externalsBefore })}</span>` : nothing}` })),
  ],
}));

const noticed = rows => titled('noticed', t('training.noticed'), table({
  caption: t('training.noticed'),
  rows: rows.slice(0, LIMIT),
  columns: [
    { label: t('training.line'), head: true, cell: row => html`<span class="num">${row.line}</span>` },
    { label: t('training.person'), cell: row => row.person?.name ?? html`<span class="muted">${t('training.nobodyKnown')}</span>` },
    { label: t('training.becomes'), cell: row => row.otherwise ? chip('warn', 'alert', t('training.atOdds')) : chip(...OUTCOME[row.outcome], say('outcome', row.outcome)) },
    { label: t('training.why'), wide: true, cell: row => row.otherwise ? t('training.otherwise') : row.doubts.length ? row.doubts.map(doubt => say('doubt', doubt)).join(' ') : say('outcomeWhy', row.outcome) },
  ],
}));

customElements.define('training-import', AttendanceImport);
