// SPDX-License-Identifier: Apache-2.0
// @ts-check
/**
 * The answers of a round that is walked. Every touch is saved at once, on the device first. What is shown is what the
 * server said, as taken along, and over it what of this device has not reached the server.
 */
import { announce, ask, db, outbox, t } from '@console/api';
import { ROUNDS } from './along.js';
import { bad } from './question.js';

/** Typed words are saved when the fingers rest, so that a closed page loses none. */
const REST = 700;

export class Answers {
  /** @param {any} page the round @param {string} id of the round */
  constructor(page, id) {
    Object.assign(this, { page, id, previews: {}, said: new Map(), typing: new Map(), noPhoto: new Map(), round: null, handingIn: null });
  }

  get path() { return `${ROUNDS}/${this.id}`; }

  // ── laid over what the server said ──────────────────────────────────

  /** The round as it stands here, or null where it has been overtaken. @param {any} base as the server said it */
  async laidOver(base) {
    const turn = this.laying = {};
    const kept = await db.get('docs', this.path).catch(() => undefined);
    const waiting = (await outbox.list()).filter(command => command.group === this.id);
    if (turn !== this.laying) return null;
    const round = structuredClone(kept ?? base);
    round.points.forEach(point => this.lay(point, waiting.filter(command => command.point === point.id)));
    this.handingIn = waiting.find(command => command.last) ?? null;
    this.round = round;
    await this.preview();
    return round;
  }

  lay(point, waiting) {
    const command = waiting.find(({ blobKey }) => !blobKey);
    point.standing = point.answer;
    point.command = command ?? null;
    point.refused = command?.refused ? command : null;
    point.refusedPhotos = waiting.filter(({ blobKey, refused }) => blobKey && refused);
    const mine = latest(this.said.get(point.id), command?.body);    // in another tab of mine it may have been answered since
    if (mine && (command || !point.answer || mine.answeredAt > point.answer.answeredAt)) point.answer = { ...point.answer, ...mine };
    if (this.typing.has(point.id)) point.answer = { ...point.answer, comment: this.typing.get(point.id).comment };
  }

  /** Photos that have not left the device yet. */
  async preview() {
    for (const id of this.round.points.flatMap(point => point.answer?.photos ?? [])) {
      const blob = this.previews[id] ? null : await outbox.blob(id).catch(() => null);
      if (blob) this.previews[id] = URL.createObjectURL(blob);
    }
  }

  forget() {
    Object.values(this.previews).forEach(url => URL.revokeObjectURL(url));
    this.previews = {};
  }

  point(id) { return this.round.points.find(point => point.id === id); }

  // ── saving ──────────────────────────────────────────────────────────

  async save({ id }, change) {
    this.typing.delete(id);
    const point = this.point(id);
    const before = point.answer ?? { answer: null, comment: null, severity: null, photos: [] };
    const answer = { ...before, ...change, answeredAt: new Date().toISOString() };
    point.answer = answer;
    this.page.requestUpdate();
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
      namedIn: 'photos',
      replaceKey: `answer:${this.id}:${id}`,
      into: { key: this.path, list: 'points', id, field: 'answer' },
      aside: { url: `${this.path}/answers/${id}/set-aside`, body },
      ...this.command(`${t('fire-safety.point')} ${point.number}, ${this.round.premise.name}`, id),
    });
  }

  typed(point, comment) {
    clearTimeout(this.typing.get(point.id)?.timer);
    this.point(point.id).answer.comment = comment;                  // what counts as done follows the fingers
    this.page.requestUpdate();
    const save = () => this.save(point, { comment });
    this.typing.set(point.id, { comment, save, timer: setTimeout(save, REST) });
  }

  /** Done typing: what the timer would have saved, now; nothing twice. */
  left(point) {
    const { timer, save } = this.typing.get(point.id) ?? {};
    clearTimeout(timer);
    return save?.();
  }

  /** All that is being typed. */
  rest() {
    return Promise.all([...this.typing.keys()].map(id => this.left({ id })));
  }

  async photo({ id: pointId }, blob) {
    const point = this.point(pointId), id = crypto.randomUUID();
    this.noPhoto.delete(pointId);
    this.previews[id] = URL.createObjectURL(blob);
    const photos = [...(point.answer?.photos ?? []), id];
    point.answer = { ...(point.answer ?? {}), photos };
    this.page.requestUpdate();
    await outbox.put({
      url: `/evidence/v1/files/${id}`,
      replaceKey: id,
      headers: { 'X-Captured-At': new Date().toISOString(), 'X-File-Name': `${pointId}.jpg` },
      blob: { key: id, value: blob },
      ...this.command(`${t('fire-safety.photo')}, ${t('fire-safety.point')} ${point.number}, ${this.round.premise.name}`, pointId),
    });
    const now = this.point(pointId).answer.photos;
    await this.save(point, { photos: now.includes(id) ? now : photos });
    announce(t('fire-safety.photoAdded'));
  }

  /** What was chosen is no picture: said at its point. */
  noPicture(point, file) {
    this.noPhoto.set(point.id, /heic|heif/i.test(`${file.type} ${file.name}`) ? 'fire-safety.noPictureHeic' : 'fire-safety.noPicture');
    this.page.requestUpdate();
  }

  async removePhoto(point, id) {
    await this.save(point, { photos: this.point(point.id).answer.photos.filter(other => other !== id) });
    await outbox.drop(id);
    announce(t('fire-safety.photoRemoved'));
    this.page.querySelector(`#point-${CSS.escape(point.id)} .filebtn input`)?.focus({ preventScroll: true });
  }

  command(label, point) {
    return { group: this.id, point, label, href: `/fire-safety/rounds/${this.id}?point=${point ?? ''}` };
  }

  // ── two answers to one point, and what the server refused ───────────

  keepMine(point) {
    return outbox.retry(point.refused.id, point.standing?.version);
  }

  /** My answer goes to the trail, and the other one stands. */
  async letGo(point, confirmed = false) {
    if (!confirmed && !await ask({ title: t('fire-safety.dropAnswer'), text: t('fire-safety.dropAnswerText'), yes: t('fire-safety.dropAnswer'), danger: true })) return;
    this.said.delete(point.id);
    await outbox.drop(point.refused.id);
  }

  /** Sends what waits and then the word that all is done. Answers what of the round is left on the device. */
  async handIn(action) {
    await this.rest();
    await outbox.put({
      method: 'POST', url: `${this.path}/${action}`, replaceKey: `submit:${this.id}`, last: true, body: {}, into: { key: this.path },
      ...this.command(`${t('fire-safety.submit')}, ${this.round.premise.name}`),
    });
    const { pending, refused } = await outbox.settle(this.id);
    return { pending, refused, own: refused.find(command => command.id === `submit:${this.id}`) };
  }
}

const latest = (one, other) => one && other ? (one.answeredAt > other.answeredAt ? one : other) : one ?? other;
