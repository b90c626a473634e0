// SPDX-License-Identifier: Apache-2.0
// @ts-check
import {
  ApiProblem, Page, announce, api, askForm, db, facts, fmtDate, fmtDateTime, html, icon, note, nothing, outbox, overdueChip, pageHead,
  photoButton, photoSrc, problemNote, session, skeleton, stateChip, stateWord, t, taken, text, toast,
} from '@console/api';

const LARGE = [['ok', 'check', 'ok'], ['deficiency', 'alert', 'bad'], ['not_applicable', 'minus', 'na']];
const OTHER = [['fixed_on_site', 'settings', 'warn'], ['not_checked', 'eye', 'na']];
const EDITABLE = ['open', 'in_progress', 'returned'];

/** A round: walked here, on a phone in a cellar as well as at a desk. Every touch is saved at once, on the device first. */
class Round extends Page {
  static properties = { round: { state: true }, problem: { state: true }, kept: { state: true }, previews: { state: true }, sending: { state: true } };

  constructor() {
    super();
    this.previews = {};
    this.sending = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.read();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    Object.values(this.previews).forEach(url => URL.revokeObjectURL(url));
  }

  get path() { return `/fire-safety/v1/rounds/${this.params.id}`; }

  get href() { return `/fire-safety/rounds/${this.params.id}`; }

  async read() {
    try {
      const { value, kept } = await taken(this.path);
      this.round = value;
      this.kept = kept;
      this.problem = null;
      await this.preview();
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) console.error(problem);
      this.problem = problem;
    }
  }

  /** Photos that have not left the device yet. */
  async preview() {
    for (const id of this.round.points.flatMap(point => point.answer?.photos ?? [])) {
      const blob = this.previews[id] ? null : await db.get('blobs', id);
      if (blob) this.previews = { ...this.previews, [id]: URL.createObjectURL(blob) };
    }
  }

  get editable() { return EDITABLE.includes(this.round.state) && session.may('fire-safety.perform_round') && this.round.actions.includes('answer'); }

  // ── saving ──────────────────────────────────────────────────────────

  async save(point, change) {
    const before = point.answer ?? { answer: null, comment: null, severity: null, photos: [] };
    const answer = { ...before, ...change, answeredAt: new Date().toISOString() };
    point.answer = answer;
    if (this.round.state === 'open') this.round.state = 'in_progress';
    this.requestUpdate();
    if (!answer.answer) return;
    await outbox.put({
      url: `${this.path}/answers/${point.id}`,
      body: { answer: answer.answer, comment: answer.comment || null, severity: bad(answer.answer) ? answer.severity ?? point.severity : null, photos: answer.photos, answeredAt: answer.answeredAt },
      version: before.version,
      replaceKey: `answer:${this.round.id}:${point.id}`,
      ...this.command(`${t('fire-safety.point')} ${point.number}, ${this.round.premise.name}`),
    });
  }

  async photo(point, blob) {
    const id = crypto.randomUUID();
    this.previews = { ...this.previews, [id]: URL.createObjectURL(blob) };
    point.answer = { ...(point.answer ?? {}), photos: [...(point.answer?.photos ?? []), id] };
    await outbox.put({
      url: `/evidence/v1/files/${id}`,
      headers: { 'X-Captured-At': new Date().toISOString(), 'X-File-Name': `${point.id}.jpg` },
      blob: { key: id, value: blob },
      ...this.command(`${t('fire-safety.photo')}, ${t('fire-safety.point')} ${point.number}, ${this.round.premise.name}`),
    });
    await this.save(point, { photos: point.answer.photos });
    announce(t('fire-safety.photoAdded'));
  }

  command(label) {
    return { group: this.round.id, label, href: this.href, doc: { key: this.path, value: this.round } };
  }

  // ── what is done with the round ─────────────────────────────────────

  async submit() {
    const missing = this.missing();
    if (missing.length) {
      announce(t('fire-safety.missing', { n: missing.length }));
      this.querySelector(`#point-${CSS.escape(missing[0].id)}`)?.scrollIntoView({ block: 'center' });
      this.querySelector(`#point-${CSS.escape(missing[0].id)} ${missing[0].answer?.answer ? 'textarea' : 'input'}`)?.focus({ preventScroll: true });
      this.showMissing = true;
      this.requestUpdate();
      return;
    }
    if (this.sending) return;
    this.sending = true;
    const action = this.round.state === 'returned' ? 'resubmit' : 'submit';
    try {
      const left = await outbox.settle(this.round.id);
      if (left.refused.length) {
        toast(t('fire-safety.refused'), 'bad');
      } else if (left.pending.length) {
        await outbox.put({ method: 'POST', url: `${this.path}/${action}`, last: true, body: {}, ...this.command(`${t('fire-safety.submit')}, ${this.round.premise.name}`) });
        toast(t('fire-safety.submitWaits'));
      } else {
        await this.act(action, {});
        toast(t('fire-safety.submitted'));
      }
    } catch (problem) {
      this.problem = problem;
    }
    this.sending = false;
  }

  missing() {
    return this.round.points.filter(point => (point.mandatory && !point.answer?.answer)
      || (['not_applicable', 'not_checked'].includes(point.answer?.answer) && !point.answer.comment?.trim()));
  }

  async act(action, body) {
    await api(`${this.path}/${action}`, { method: 'POST', body, ifMatch: undefined });
    await this.read();
    scrollTo(0, 0);
  }

  async approve() {
    try {
      await this.act('approve', {});
      toast(t('fire-safety.approved'));
    } catch (problem) {
      this.problem = problem;
    }
  }

  return() {
    return this.ask('return', t('fire-safety.return'), t('fire-safety.returnLead'), { comment: '' },
      form => form.text('comment', { label: t('fire-safety.comment'), rows: 3, required: true }));
  }

  cancel() {
    const reasons = ['premise_closed', 'renovation', 'ownership_change', 'duplicate', 'other'];
    return this.ask('cancel', t('fire-safety.cancel'), t('fire-safety.cancelLead'), { reason: '', comment: '' }, form => html`
      ${form.select('reason', { label: t('fire-safety.reason'), required: true, options: [['', t('fire-safety.choose')], ...reasons.map(reason => [reason, t(`fire-safety.reason.${reason}`)])] })}
      ${form.text('comment', { label: t('fire-safety.comment'), rows: 2, required: false })}`);
  }

  async ask(action, title, lead, values, fields) {
    const done = await askForm({ title, lead, values, fields, yes: title, send: body => api(`${this.path}/${action}`, { method: 'POST', body }) });
    if (done) await this.read();
  }

  // ── drawing ─────────────────────────────────────────────────────────

  render() {
    if (!this.round) {
      return html`${pageHead({ title: t('fire-safety.round'), crumbs: this.crumbs() })}${this.problem ? problemNote(this.problem, () => this.read()) : skeleton(8)}`;
    }
    const { round } = this;
    return html`
      ${pageHead({
        title: round.premise.name,
        lead: `${text(round.checklist.name)} · ${t('fire-safety.points', { n: round.points.length })} · ${t('fire-safety.dueOn', { date: fmtDate(round.dueAt) })}`,
        crumbs: this.crumbs(),
        chips: html`${stateChip('round', round.state)} ${round.overdue ? overdueChip() : nothing} ${round.extra ? html`<span class="chip">${icon('plus')}<span>${t('fire-safety.extraRound')}</span></span>` : nothing}`,
        actions: this.actions(),
      })}
      ${this.problem ? problemNote(this.problem) : nothing}
      ${this.violations()}
      ${outbox.state.online ? nothing : note('warn', t('fire-safety.offline'), 'offline')}
      ${round.comment && round.state === 'returned' ? note('warn', html`<strong>${t('fire-safety.returnedBecause')}</strong> ${round.comment}`) : nothing}
      ${this.editable ? nothing : this.about()}
      ${this.areas().map(([category, points]) => html`
        <div class="area"><h2>${text(category.name)}</h2></div>
        <div class="checks">${points.map(point => this.editable ? this.question(point) : this.answer(point))}</div>`)}
      ${this.editable ? this.bar() : nothing}`;
  }

  crumbs() { return [['/fire-safety/rounds', t('fire-safety.rounds')]]; }

  actions() {
    const may = action => this.round.actions.includes(action);
    return html`
      ${may('approve') ? html`<button class="btn primary" type="button" @click=${() => this.approve()}>${icon('check')}${t('fire-safety.approve')}</button>` : nothing}
      ${may('return') ? html`<button class="btn" type="button" @click=${() => this.return()}>${icon('left')}${t('fire-safety.return')}</button>` : nothing}
      ${may('cancel') ? html`<button class="btn ghost" type="button" @click=${() => this.cancel()}>${icon('close')}${t('fire-safety.cancel')}</button>` : nothing}`;
  }

  violations() {
    const list = this.problem?.violations ?? [];
    return list.length ? html`<div class="note bad">${icon('alert')}<div><ul>${list.map(violation => html`<li>${violation.message}</li>`)}</ul></div></div>` : nothing;
  }

  about() {
    const { round } = this;
    return html`<section class="card"><h2 class="vh">${t('fire-safety.round')}</h2>${facts([
      [t('fire-safety.opens'), fmtDate(round.opensAt)],
      [t('fire-safety.due'), fmtDate(round.dueAt)],
      [t('fire-safety.closes'), fmtDate(round.closesAt)],
      [t('fire-safety.submittedAt'), round.submittedAt && html`${fmtDateTime(round.submittedAt)}${round.submitter ? ` · ${round.submitter.name}` : ''}`],
      [t('fire-safety.approvedAt'), round.approvedAt && html`${fmtDateTime(round.approvedAt)}${round.approver ? ` · ${round.approver.name}` : ''}`],
      [t('fire-safety.unit'), round.unit?.name],
      [t('fire-safety.deficiencies'), round.progress.deficiencies],
      [t('fire-safety.reason'), round.extraReason ?? (round.cancelReason && html`${t(`fire-safety.reason.${round.cancelReason}`)}${round.comment ? ` · ${round.comment}` : ''}`)],
    ])}</section>`;
  }

  areas() {
    const areas = new Map();
    for (const point of this.round.points) {
      if (!areas.has(point.category.id)) areas.set(point.category.id, [point.category, []]);
      areas.get(point.category.id)[1].push(point);
    }
    return [...areas.values()];
  }

  question(point) {
    const chosen = point.answer?.answer;
    const needs = ['not_applicable', 'not_checked'].includes(chosen);
    const open = chosen && (chosen !== 'ok' || point.answer.comment || point.answer.photos?.length);
    const lacks = this.showMissing && this.missing().includes(point);
    return html`
      <fieldset class="card check ${lacks ? 'invalid' : ''}" id=${`point-${point.id}`} aria-describedby=${lacks ? `lacks-${point.id}` : nothing}>
        <legend><span class="no">${point.number}</span><span>${text(point.text)}</span></legend>
        <div class="seg">${LARGE.map(option => this.option(point, option))}</div>
        <details class="other" ?open=${OTHER.some(([value]) => value === chosen)}><summary>${t('fire-safety.moreAnswers')}</summary>
          <div class="stack tight">${point.how ? html`<p class="muted small">${text(point.how)}</p>` : nothing}
          <div class="seg" data-count="2">${OTHER.map(option => this.option(point, option))}</div></div></details>
        ${lacks ? html`<p class="error" id=${`lacks-${point.id}`}>${icon('alert')}${t(chosen ? 'fire-safety.commentNeeded' : 'fire-safety.answerNeeded')}</p>` : nothing}
        ${open ? html`<div class="more">
          <div class="field"><label for=${`comment-${point.id}`}>${t('fire-safety.comment')}${needs ? nothing : html` <span class="optional">${t('fire-safety.optional')}</span>`}</label>
            <span class="hint" id=${`hint-${point.id}`}>${t(needs ? 'fire-safety.commentWhy' : 'fire-safety.commentHint')}</span>
            <textarea id=${`comment-${point.id}`} rows="2" maxlength="1000" aria-describedby=${`hint-${point.id}`} aria-required=${needs ? 'true' : nothing} .value=${point.answer.comment ?? ''} @change=${event => this.save(point, { comment: event.target.value })}></textarea></div>
          ${bad(chosen) ? this.severity(point) : nothing}
          ${this.photos(point)}</div>` : nothing}
      </fieldset>`;
  }

  option(point, [value, name, colour]) {
    return html`<label class=${colour}><input type="radio" name=${`answer-${point.id}`} value=${value} .checked=${point.answer?.answer === value} @change=${() => this.save(point, { answer: value })}>${icon(name)}<span>${stateWord('answer', value)}</span></label>`;
  }

  severity(point) {
    const present = point.answer.severity ?? point.severity;
    return html`<div class="field"><label for=${`severity-${point.id}`}>${t('fire-safety.severity')}</label>
      <select id=${`severity-${point.id}`} @change=${event => this.save(point, { severity: event.target.value })}>
        ${['critical', 'high', 'medium', 'low'].map(severity => html`<option value=${severity} ?selected=${present === severity}>${stateWord('severity', severity)}</option>`)}</select></div>`;
  }

  photos(point) {
    const ids = point.answer.photos ?? [];
    return html`<div class="photos">
      ${ids.map((id, i) => html`<a href=${this.previews[id] ?? photoSrc(id)} target="_blank" rel="noopener"><img src=${this.previews[id] ?? photoSrc(id)} alt=${t('fire-safety.photoOf', { n: i + 1, point: point.number })} width="88" height="88"></a>`)}
      ${photoButton({ taken: blob => this.photo(point, blob), failed: () => toast(t('fire-safety.noPicture'), 'bad') })}</div>`;
  }

  /** A point of a round that is not walked now: what was answered. */
  answer(point) {
    const answer = point.answer;
    return html`<section class="card check">
      <h3><span class="no">${point.number}</span> ${text(point.text)}</h3>
      <p class="chips">${answer ? stateChip('answer', answer.answer) : html`<span class="muted">${t('fire-safety.noAnswer')}</span>`}
        ${answer && bad(answer.answer) ? stateChip('severity', answer.severity ?? point.severity) : nothing}
        ${point.finding ? html`<a class="chip info" href=${`/findings/${point.finding.id}`}>${icon('flag')}<span>${point.finding.number}</span></a> ${stateChip('finding', point.finding.state)}` : nothing}</p>
      ${answer?.comment ? html`<p class="pre">${answer.comment}</p>` : nothing}
      ${answer?.photos?.length ? html`<div class="photos">${answer.photos.map((id, i) => html`<a href=${photoSrc(id)} target="_blank" rel="noopener"><img src=${photoSrc(id)} loading="lazy" width="88" height="88" alt=${t('fire-safety.photoOf', { n: i + 1, point: point.number })}></a>`)}</div>` : nothing}
    </section>`;
  }

  bar() {
    const done = this.round.points.filter(point => point.answer?.answer).length;
    const deficient = this.round.points.filter(point => bad(point.answer?.answer)).length;
    const missing = this.missing().length;
    return html`<div class="actionbar">
      <div class="prog"><span id="progress-label" class="small"><strong class="num">${t('fire-safety.done', { n: done, all: this.round.points.length })}</strong>${deficient ? html` · ${t('fire-safety.found', { n: deficient })}` : nothing}</span>
        <progress aria-labelledby="progress-label" max=${this.round.points.length} .value=${done}></progress></div>
      <button class="btn primary" id="submit" type="button" aria-disabled=${missing > 0 || this.sending} @click=${() => this.submit()}>${icon('send')}${t('fire-safety.submit')}</button></div>`;
  }
}

const bad = answer => answer === 'deficiency' || answer === 'fixed_on_site';

customElements.define('fire-safety-round', Round);
