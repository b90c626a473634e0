// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { LitElement, Loader, api, askForm, chip, html, icon, nothing, session, t, table, text, toast } from '@console/api';

const PARTIES = ['owner', 'occupant', 'shared'];

/** Who sees to what in the premises: the default, or their own list. */
class Boundary extends LitElement {
  static properties = { premise: { attribute: false } };

  constructor() {
    super();
    this.premise = '';
    this.list = new Loader(this, () => api(`/fire-safety/v1/boundaries/${this.premise}`));
  }

  createRenderRoot() { return this; }

  render() {
    return html`<section class="section" aria-labelledby="boundary"><div class="cardhead"><h2 id="boundary">${t('fire-safety.boundary')}</h2>
      ${session.may('fire-safety.edit_file') ? html`<button class="btn small" type="button" @click=${() => this.add()}>${icon('plus')}${t('fire-safety.boundary.add')}</button>` : nothing}</div>
      ${this.list.show(list => html`<p class="muted small">${t(list.adjusted ? 'fire-safety.boundary.own' : 'fire-safety.boundary.default')}</p>
        ${table({
          caption: t('fire-safety.boundary'),
          rows: list.items,
          columns: [
            { label: t('fire-safety.boundary.what'), head: true, wide: true, cell: item => html`${text(item.text)}${item.note ? html`<br><span class="muted small">${item.note}</span>` : nothing}` },
            { label: t('fire-safety.responsible'), cell: item => chip('plain', item.party === 'owner' ? 'building' : item.party === 'occupant' ? 'person' : 'people', t(`shell.responsible.${item.party}`)) },
            ...(session.may('fire-safety.edit_file') ? [{ label: t('fire-safety.action'), cell: item => html`<button class="btn small" type="button" aria-label=${`${t('fire-safety.change')}: ${text(item.text)}`} @click=${() => this.edit(item)}>${t('fire-safety.change')}</button>` }] : []),
          ],
        })}`)}</section>`;
  }

  add() { return this.ask(null, { sv: '', en: '', party: 'owner', note: '', remove: false }); }

  edit(item) { return this.ask(item, { sv: item.text.sv, en: item.text.en, party: item.party, note: item.note ?? '', remove: false }); }

  async ask(item, values) {
    const list = this.list.value;
    const done = await askForm({
      title: t(item ? 'fire-safety.boundary.edit' : 'fire-safety.boundary.add'),
      values,
      yes: t('fire-safety.save'),
      fields: form => html`
        ${form.text('sv', { label: t('fire-safety.inSwedish'), required: true, maxlength: 100 })}
        ${form.text('en', { label: t('fire-safety.inEnglish'), required: true, maxlength: 100 })}
        ${form.select('party', { label: t('fire-safety.responsible'), required: true, options: PARTIES.map(party => [party, t(`shell.responsible.${party}`)]) })}
        ${form.text('note', { label: t('fire-safety.comment'), required: false, maxlength: 100 })}
        ${item ? form.check('remove', { label: t('fire-safety.boundary.remove') }) : nothing}`,
      send: ({ sv, en, party, note, remove }) => {
        const changed = { text: { sv, en }, party, note: note || null };
        const items = item ? list.items.flatMap(one => one === item ? (remove ? [] : [changed]) : [one]) : [...list.items, changed];
        return api(`/fire-safety/v1/boundaries/${this.premise}`, { method: 'PUT', body: { items }, ifMatch: list.adjusted ? list.version : null });
      },
    });
    if (done) {
      toast(t('fire-safety.saved'));
      this.list.reload();
    }
  }
}

customElements.define('fire-safety-boundary', Boundary);
