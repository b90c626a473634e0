// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Form, Loader, Page, api, ask, chip, go, html, icon, nothing, note, pageHead, stateChip, t, text, toast } from '@console/api';
import { libraryForm, pointForm, publishForm } from './checklist-point.js';

/** A check list that is being written. Nothing of it counts before it is published. */
class ChecklistEditor extends Page {
  static properties = { points: { state: true }, dirty: { state: true } };

  constructor() {
    super();
    this.points = [];
    this.dirty = false;
    this.form = new Form(this, {});
    this.draft = new Loader(this, async () => {
      const [draft, library, codes] = await Promise.all([api(this.address), api('/fire-safety/v1/checklist-drafts/library'), api('/organisation/v1/codes')]);
      this.take(draft);
      return { draft, library, types: codes.premise_type ?? codes.premiseType };
    });
  }

  get address() { return `/fire-safety/v1/checklist-drafts/${this.params.id}`; }

  take(draft) {
    this.points = draft.points;
    this.form.values = { nameSv: draft.name.sv, nameEn: draft.name.en, noteSv: draft.note.sv, noteEn: draft.note.en, premiseTypes: draft.premiseTypes, drills: String(draft.drillsPerYear) };
    this.dirty = false;
  }

  render() {
    const draft = this.draft.value?.draft;
    return html`
      ${pageHead({
        title: draft ? text(draft.name) : t('fire-safety.editor'),
        lead: draft ? t('fire-safety.editor.lead', { code: draft.code, version: draft.listVersion }) : nothing,
        crumbs: [['/fire-safety/checklists', t('fire-safety.checklists')]],
        chips: draft ? chip('warn', 'edit', t('fire-safety.editor.draft')) : nothing,
        actions: draft ? html`<button class="btn" type="button" @click=${() => this.discard()}>${icon('trash')}${t('fire-safety.editor.discard')}</button>
          <button class="btn primary" type="button" @click=${() => this.publish()}>${icon('send')}${t('fire-safety.editor.publish')}</button>` : nothing,
      })}
      ${this.draft.show(value => this.draw(value))}`;
  }

  draw({ library, types }) {
    const { form } = this;
    return html`<form novalidate @submit=${form.on(values => this.save(values))} @input=${() => { this.dirty = true; }}>
      ${form.summary()}
      <section class="card" aria-labelledby="about"><h2 id="about">${t('fire-safety.about')}</h2>
        <div class="grid2">
          ${form.text('nameSv', { label: t('fire-safety.editor.nameSv'), required: true, maxlength: 120 })}
          ${form.text('nameEn', { label: t('fire-safety.editor.nameEn'), required: true, maxlength: 120 })}
          ${form.text('noteSv', { label: t('fire-safety.editor.noteSv'), rows: 2, required: false, maxlength: 1000 })}
          ${form.text('noteEn', { label: t('fire-safety.editor.noteEn'), rows: 2, required: false, maxlength: 1000 })}
        </div>
        ${form.text('drills', { label: t('fire-safety.editor.drills'), type: 'number', min: 0, max: 12, required: true })}
        <details><summary>${t('fire-safety.premiseTypes')}</summary>${form.checks('premiseTypes', { label: t('fire-safety.premiseTypes'), required: true, options: [['any', t('fire-safety.any')], ...types.map(type => [type.id, text(type.name ?? type)])] })}</details>
      </section>
      <section class="section" aria-labelledby="points"><div class="cardhead"><h2 id="points">${t('fire-safety.pointsTitle')} <span class="muted num">${this.points.length}</span></h2>
        <span class="btnrow"><button class="btn small" type="button" @click=${() => this.fromLibrary(library)}>${icon('list')}${t('fire-safety.editor.fromLibrary')}</button>
          <button class="btn small" type="button" @click=${() => this.own(library)}>${icon('plus')}${t('fire-safety.editor.ownPoint')}</button></span></div>
        ${this.points.length ? html`<ol class="rows card">${this.points.map((point, i) => this.point(point, i, library))}</ol>` : note('warn', t('fire-safety.editor.noPoints'))}
      </section>
      <div class="formfoot">${form.submit(t('fire-safety.editor.save'), { name: 'check' })}
        <span class="muted small" role="status">${this.dirty ? t('fire-safety.editor.unsaved') : t('fire-safety.editor.allSaved')}</span></div>
    </form>`;
  }

  point(point, i, library) {
    const name = text(point.text);
    const button = (words, symbol, does, off = false) => html`<button class="btn small iconic" type="button" aria-disabled=${off} aria-label=${`${t(words)}: ${name}`} title=${t(words)} @click=${() => off || does()}>${icon(symbol)}</button>`;
    return html`<li><span class="row"><span><span class="t">${i + 1}. ${name}</span>
        <span class="small muted">${text(point.category.name)} · ${t(`fire-safety.frequency.${point.frequency}`)} · ${t(`shell.responsible.${point.responsible}`)}${point.photoOnFail ? html` · ${t('fire-safety.editor.photo')}` : nothing}${point.mandatory ? nothing : html` · ${t('fire-safety.editor.voluntary')}`}</span></span>
      <span class="end">${stateChip('severity', point.severity)}<span class="btnrow">
        ${button('fire-safety.editor.up', 'up', () => this.move(i, -1), i === 0)} ${button('fire-safety.editor.down', 'down', () => this.move(i, 1), i === this.points.length - 1)}
        ${button('fire-safety.change', 'edit', () => this.change(i, library))} ${button('fire-safety.editor.remove', 'trash', () => this.remove(i))}</span></span></span></li>`;
  }

  set(points) {
    this.points = points;
    this.dirty = true;
  }

  move(i, by) {
    const points = [...this.points];
    [points[i], points[i + by]] = [points[i + by], points[i]];
    this.set(points);
  }

  remove(i) { this.set(this.points.filter((_, at) => at !== i)); }

  async change(i, { categories }) {
    const changed = await pointForm(this.points[i], categories);
    if (changed) this.set(this.points.map((point, at) => at === i ? changed : point));
  }

  async own({ categories }) {
    const point = await pointForm(null, categories);
    if (point) this.set([...this.points, point]);
  }

  async fromLibrary(library) {
    const chosen = await libraryForm(library, new Set(this.points.map(point => point.id)));
    if (Array.isArray(chosen)) this.set([...this.points, ...chosen]);
  }

  async save(values) {
    const draft = await api(this.address, {
      method: 'PUT',
      ifMatch: this.draft.value.draft.version,
      body: {
        name: { sv: values.nameSv, en: values.nameEn },
        note: { sv: values.noteSv ?? '', en: values.noteEn ?? '' },
        premiseTypes: values.premiseTypes,
        drillsPerYear: Number(values.drills),
        points: this.points,
      },
    });
    this.draft.value.draft = draft;
    this.take(draft);
    toast(t('fire-safety.saved'));
  }

  async publish() {
    if (this.dirty) return toast(t('fire-safety.editor.saveFirst'), 'bad');
    const published = await publishForm(this.draft.value.draft);
    if (published) {
      toast(t('fire-safety.editor.published', { version: published.listVersion }));
      go(`/fire-safety/checklists/${published.id}`);
    }
  }

  async discard() {
    if (!await ask({ title: t('fire-safety.editor.discard'), text: t('fire-safety.editor.discardText'), yes: t('fire-safety.editor.discard'), danger: true })) return;
    await api(`${this.address}/discard`, { method: 'POST' });
    go('/fire-safety/checklists');
  }
}

customElements.define('fire-safety-checklist-editor', ChecklistEditor);
