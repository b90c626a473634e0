// SPDX-License-Identifier: Apache-2.0
// @ts-check
import {
  ApiProblem, Page, announce, api, ask, askForm, db, facts, fmtDate, fmtDateTime, html, note, nothing, icon, outbox, overdueChip, pageHead,
  photoSrc, problemNote, session, skeleton, stateChip, t, taken, text, toast,
} from '@console/api';
import { ROUNDS, WALKED } from './along.js';
import { bad, question } from './question.js';

/** Typed words are saved when the fingers rest, so that a closed page loses none. */
const REST = 700;

/**
 * A round: walked here, on a phone in a cellar as well as at a desk. Every touch is saved at once, on the device first.
 * What is shown is what the server said, as taken along, and over it what of this device has not reached the server.
 */
class Round extends Page {
  static properties = { round: { state: true }, problem: { state: true }, previews: { state: true }, sending: { state: true } };

  constructor() {
    super();
    this.previews = {};
    this.sending = false;
    this.said = new Map();
    this.typing = new Map();
    this.rest = () => [...this.typing.keys()].forEach(id => this.left({ id }));
  }

  connectedCallback() {
    super.connectedCallback();
    this.endings.push(outbox.subscribe(() => this.overlay()));
    addEventListener('pagehide', this.rest);
    document.addEventListener('visibilitychange', this.rest);      // the phone goes into the pocket in the middle of a word
    this.read();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.rest);
    document.removeEventListener('visibilitychange', this.rest);
    this.rest();
    Object.values(this.previews).forEach(url => URL.revokeObjectURL(url));
  }

  get path() { return `${ROUNDS}/${this.params.id}`; }

  get href() { return `/fire-safety/rounds/${this.params.id}`; }

  async read() {
    try {
      const { value, kept } = await taken(this.path);
      if (!kept) this.said.clear();
      this.base = value;
      this.problem = null;
      await this.overlay();
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) console.error(problem);
      this.problem = problem;
    }
  }

  /** Lays what has not reached the server over what the server said. */
  async overlay() {
    if (!this.base) return;
    const turn = this.laying = {};
    const kept = await db.get('docs', this.path).catch(() => undefined);
    const waiting = (await outbox.list()).filter(command => command.group === this.base.id);
    if (turn !== this.laying) return;
    this.base = kept ?? this.base;
    const round = structuredClone(this.base);
    for (const point of round.points) {
      const command = waiting.find(({ point: id, blobKey }) => id === point.id && !blobKey);
      point.standing = point.answer;
      point.command = command ?? null;
      point.refused = command?.refused ? command : null;
      point.refusedPhotos = waiting.filter(({ point: id, blobKey, refused }) => id === point.id && blobKey && refused);
      const mine = this.said.get(point.id) ?? command?.body;
      if (mine && (command || !point.answer || mine.answeredAt > point.answer.answeredAt)) point.answer = { ...point.answer, ...mine };
    }
    this.handingIn = waiting.find(command => command.last) ?? null;
    this.round = round;
    await this.preview();
    await this.compare();
  }

  /** Photos that have not left the device yet. */
  async preview() {
    for (const id of this.round.points.flatMap(point => point.answer?.photos ?? [])) {
      const blob = this.previews[id] ? null : await outbox.blob(id).catch(() => null);
      if (blob) this.previews = { ...this.previews, [id]: URL.createObjectURL(blob) };
    }
  }

  /** Where somebody else has answered meanwhile, their answer is fetched to be shown beside. */
  async compare() {
    const stale = this.round.points.filter(point => point.refused?.refused.conflict).map(point => point.refused.nonce).join();
    if (stale && stale !== this.compared) {
      this.compared = stale;
      await this.read();
    }
  }

  get editable() { return WALKED.includes(this.round.state) && session.may('fire-safety.perform_round') && this.round.actions.includes('answer'); }

  // ── saving ──────────────────────────────────────────────────────────

  point(id) { return this.round.points.find(point => point.id === id); }

  async save({ id }, change) {
    this.typing.delete(id);
    const point = this.point(id);
    const before = point.answer ?? { answer: null, comment: null, severity: null, photos: [] };
    const answer = { ...before, ...change, answeredAt: new Date().toISOString() };
    point.answer = answer;
    this.requestUpdate();
    if (!answer.answer) return;
    const body = {
      answer: answer.answer, comment: answer.comment || null, severity: bad(answer.answer) ? answer.severity ?? point.severity : null,
      photos: answer.photos, answeredAt: answer.answeredAt,
    };
    this.said.set(id, body);
    await outbox.put({
      url: `${this.path}/answers/${id}`,
      body,
      version: (point.command ?? point.standing)?.version,          // what was seen first: a later one of somebody else is no silent loss
      needs: answer.photos,
      replaceKey: `answer:${this.round.id}:${id}`,
      into: { key: this.path, list: 'points', id, field: 'answer' },
      aside: { url: `${this.path}/answers/${id}/set-aside`, body },
      ...this.command(`${t('fire-safety.point')} ${point.number}, ${this.round.premise.name}`, id),
    });
  }

  typed(point, comment) {
    clearTimeout(this.typing.get(point.id)?.timer);
    const save = () => this.save(point, { comment });
    this.typing.set(point.id, { save, timer: setTimeout(save, REST) });
  }

  /** Done typing: what the timer would have saved, now; nothing twice. */
  left(point) {
    const { timer, save } = this.typing.get(point.id) ?? {};
    clearTimeout(timer);
    save?.();
  }

  async photo({ id: pointId }, blob) {
    const point = this.point(pointId), id = crypto.randomUUID();
    this.previews = { ...this.previews, [id]: URL.createObjectURL(blob) };
    const photos = [...(point.answer?.photos ?? []), id];
    point.answer = { ...(point.answer ?? {}), photos };
    await outbox.put({
      url: `/evidence/v1/files/${id}`,
      replaceKey: id,
      headers: { 'X-Captured-At': new Date().toISOString(), 'X-File-Name': `${pointId}.jpg` },
      blob: { key: id, value: blob },
      ...this.command(`${t('fire-safety.photo')}, ${t('fire-safety.point')} ${point.number}, ${this.round.premise.name}`, pointId),
    });
    await this.save(point, { photos: this.point(pointId).answer.photos.includes(id) ? this.point(pointId).answer.photos : photos });
    announce(t('fire-safety.photoAdded'));
  }

  async removePhoto(point, id) {
    await this.save(point, { photos: this.point(point.id).answer.photos.filter(other => other !== id) });
    await outbox.drop(id);
    announce(t('fire-safety.photoRemoved'));
    this.querySelector(`#point-${CSS.escape(point.id)} .filebtn input`)?.focus({ preventScroll: true });
  }

  noPicture(file) {
    toast(t(/heic|heif/i.test(`${file.type} ${file.name}`) ? 'fire-safety.noPictureHeic' : 'fire-safety.noPicture'), 'bad');
  }

  command(label, point) {
    return { group: this.round.id, point, label, href: `${this.href}?point=${point ?? ''}` };
  }

  // ── two answers to one point, and what the server refused ───────────

  async keepMine(point) {
    await outbox.retry(point.refused.id, point.standing?.version);
  }

  /** My answer goes to the trail, and the other one stands. */
  async letGo(point, confirmed = false) {
    if (!confirmed && !await ask({ title: t('fire-safety.dropAnswer'), text: t('fire-safety.dropAnswerText'), yes: t('fire-safety.dropAnswer'), danger: true })) return;
    this.said.delete(point.id);
    await outbox.drop(point.refused.id);
  }

  // ── what is done with the round ─────────────────────────────────────

  async submit() {
    const missing = this.missing();
    if (missing.length) {
      announce(t('fire-safety.missing', { n: missing.length }));
      this.show(missing[0]);
      this.showMissing = true;
      this.requestUpdate();
      return;
    }
    if (this.sending) return;
    this.sending = true;
    this.rest();
    const action = this.round.state === 'returned' ? 'resubmit' : 'submit', key = `submit:${this.round.id}`;
    try {
      await outbox.put({
        method: 'POST', url: `${this.path}/${action}`, replaceKey: key, last: true, body: {}, into: { key: this.path },
        ...this.command(`${t('fire-safety.submit')}, ${this.round.premise.name}`),
      });
      const left = await outbox.settle(this.round.id);
      const own = left.refused.find(command => command.id === key);
      if (own) this.problem = new ApiProblem(own.refused.status, own.refused);
      else if (left.refused.length) toast(t('fire-safety.refused'), 'bad');
      else if (left.pending.length) toast(t('fire-safety.submitWaits'));
      else await this.handedIn();
    } catch (problem) {
      this.problem = problem;
    }
    this.sending = false;
  }

  async handedIn() {
    await this.read();
    scrollTo(0, 0);
    toast(t('fire-safety.submitted'));
  }

  /** Brings a point before the eyes, and its first control under the thumb. */
  show(point) {
    const place = this.querySelector(`#point-${CSS.escape(point.id)}`);
    place?.scrollIntoView({ block: 'center' });
    /** @type {HTMLElement | null | undefined} */ (place?.querySelector(point.answer?.answer ? 'textarea' : 'input'))?.focus({ preventScroll: true });
  }

  next() {
    const open = this.missing();
    const after = open.find(point => this.querySelector(`#point-${CSS.escape(point.id)}`).getBoundingClientRect().top > innerHeight / 3);
    if (open.length) this.show(after ?? open[0]);
  }

  updated() {
    super.updated();
    const wanted = new URLSearchParams(location.search).get('point');
    if (!wanted || this.shown || !this.round) return;
    this.shown = true;                                              // from the list of what waits: straight to the point
    this.querySelector(`#point-${CSS.escape(wanted)}`)?.scrollIntoView({ block: 'center' });
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
      return html`${pageHead({ title: t('fire-safety.round'), crumbs: this.crumbs() })}${this.problem?.offline ? note('warn', t('fire-safety.takenAway'), 'offline') : nothing}${this.problem ? problemNote(this.problem, () => this.read()) : skeleton(8)}`;
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
      ${outbox.state.unsaved ? note('bad', t('shell.full')) : nothing}
      ${this.handingIn && !this.handingIn.refused ? note('info', t('fire-safety.handedInWaits'), 'send') : nothing}
      ${outbox.state.online ? nothing : note('warn', t('fire-safety.offline'), 'offline')}
      ${round.comment && round.state === 'returned' ? note('warn', html`<strong>${t('fire-safety.returnedBecause')}</strong> ${round.comment}`) : nothing}
      ${this.editable ? nothing : this.about()}
      ${this.areas().map(([category, points]) => html`
        <div class="area"><h2>${text(category.name)}</h2></div>
        <div class="checks">${points.map(point => this.editable ? question(this, point) : this.answer(point))}</div>`)}
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
      ${missing ? html`<button class="btn iconic" id="next" type="button" aria-label=${t('fire-safety.next')} title=${t('fire-safety.next')} @click=${() => this.next()}>${icon('down')}</button>` : nothing}
      <button class="btn primary" id="submit" type="button" aria-disabled=${missing > 0 || this.sending} @click=${() => this.submit()}>${icon('send')}${t('fire-safety.submit')}</button></div>`;
  }
}

customElements.define('fire-safety-round', Round);
