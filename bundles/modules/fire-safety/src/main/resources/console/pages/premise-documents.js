// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { LitElement, Pager, api, askForm, chip, empty, fmtDate, html, icon, nothing, photoSrc, session, t, table, toast, upload } from '@console/api';

const KINDS = ['drawing', 'fire_safety_file', 'boundary_list', 'service_report', 'other'];

/** Drawings, service reports and other papers of the premises. */
class Documents extends LitElement {
  static properties = { premise: { attribute: false } };

  constructor() {
    super();
    this.premise = '';
    this.list = new Pager(this, after => api('/fire-safety/v1/documents', { query: { premise: this.premise, state: 'valid', after, limit: 20 } }));
  }

  createRenderRoot() { return this; }

  get may() { return session.may('fire-safety.edit_file'); }

  render() {
    return html`<section class="section" aria-labelledby="documents"><div class="cardhead"><h2 id="documents">${t('fire-safety.documents')}</h2>
      ${this.may ? html`<button class="btn small" type="button" @click=${() => this.add()}>${icon('plus')}${t('fire-safety.documents.add')}</button>` : nothing}</div>
      ${this.list.show(documents => table({
        caption: t('fire-safety.documents'),
        rows: documents,
        columns: [
          { label: t('fire-safety.documents.title'), head: true, wide: true, cell: one => html`<a href=${photoSrc(one.id)} target="_blank" rel="noopener">${one.title}</a> ${one.secrecyToBeAssessed ? chip('warn', 'lock', t('fire-safety.documents.secrecy')) : nothing}` },
          { label: t('fire-safety.documents.kind'), cell: one => t(`fire-safety.documents.${one.kind}`) },
          { label: t('fire-safety.documents.day'), cell: one => html`${fmtDate(one.day)}<br><span class="muted small">${one.recordedBy.name}</span>` },
          ...(this.may ? [{ label: t('fire-safety.action'), cell: one => html`<button class="btn small" type="button" aria-label=${`${t('fire-safety.withdraw')}: ${one.title}`} @click=${() => this.withdraw(one)}>${t('fire-safety.withdraw')}</button>` }] : []),
        ],
      }), () => empty(t('fire-safety.documents.none'), nothing, 'file'))}</section>`;
  }

  async add() {
    const id = crypto.randomUUID();
    let file = null;
    const done = await askForm({
      title: t('fire-safety.documents.add'),
      values: { kind: 'drawing', title: '', secrecy: true },
      yes: t('fire-safety.save'),
      check: () => file ? {} : { file: t('shell.form.required') },
      fields: form => html`
        ${form.field('file', { label: t('fire-safety.documents.file'), hint: t('fire-safety.documents.fileHint') }, (inputId, aria, invalid) => html`<input id=${inputId} type="file" accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.txt" aria-describedby=${aria} aria-invalid=${invalid}
          @change=${event => { [file] = event.target.files; if (file && !form.values.title) form.set({ title: file.name }); }}>`)}
        ${form.text('title', { label: t('fire-safety.documents.title'), required: true, maxlength: 200 })}
        ${form.select('kind', { label: t('fire-safety.documents.kind'), required: true, options: KINDS.map(kind => [kind, t(`fire-safety.documents.${kind}`)]), changed: kind => form.set({ secrecy: kind === 'drawing' }) })}
        ${form.check('secrecy', { label: t('fire-safety.documents.secrecy'), hint: t('fire-safety.documents.secrecyHint') })}`,
      send: async ({ kind, title, secrecy }) => {
        await upload(`/evidence/v1/files/${id}`, file, { method: 'PUT', headers: { 'X-File-Name': encodeURIComponent(file.name) } });
        return api(`/fire-safety/v1/documents/${id}`, { method: 'PUT', body: { premise: this.premise, kind, title, secrecyToBeAssessed: Boolean(secrecy) } });
      },
    });
    if (done) this.list.reload();
  }

  async withdraw(one) {
    const done = await askForm({
      title: t('fire-safety.withdraw'),
      lead: one.title,
      values: { reason: '' },
      yes: t('fire-safety.withdraw'),
      fields: form => form.text('reason', { label: t('fire-safety.reason'), rows: 2, required: true, maxlength: 1000 }),
      send: body => api(`/fire-safety/v1/documents/${one.id}/withdraw`, { method: 'POST', body }),
    });
    if (done) {
      toast(t('fire-safety.saved'));
      this.list.reload();
    }
  }
}

customElements.define('fire-safety-documents', Documents);
