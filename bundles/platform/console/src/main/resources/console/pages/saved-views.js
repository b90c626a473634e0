// SPDX-License-Identifier: Apache-2.0
/** Filters kept under a name on the server: one's own, each a link that can be given to others. */
import { ApiProblem, api, ask, askForm, html, icon, link, nothing, t, toast } from '@console/api';

const PATHS = { findings: '/findings', board: '/findings/board', measures: '/measures' };

export class SavedViews {
  /**
   * @param host the page
   * @param page findings, board or measures
   * @param filters the page's filters; `changes()` tells what is chosen
   */
  constructor(host, page, filters) {
    Object.assign(this, { host, page, filters, views: [] });
    host.addController(this);
  }

  hostConnected() { this.reload(); }

  async reload() {
    try {
      this.views = (await api('/followup/v1/views', { query: { page: this.page } })).items;
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      this.views = [];                                  // the list works without them
    }
    this.host.requestUpdate();
  }

  get present() { return new URLSearchParams(this.filters.changes()).toString(); }

  draw() {
    const { present } = this;
    const open = this.views.find(view => view.filter === present);
    if (!this.views.length && !present) return nothing;
    return html`<div class="views" role="group" aria-label=${t('rond.views.title')}>
      ${this.views.length ? html`<span class="small muted">${t('rond.views.title')}</span>` : nothing}
      ${this.views.map(view => html`<a class="btn small" href=${this.address(view)} aria-current=${view === open ? 'true' : nothing} @click=${event => this.choose(event, view)}>${view.name}</a>`)}
      ${open ? html`<button class="btn small ghost" type="button" @click=${() => this.forget(open)}>${icon('trash')}${t('rond.views.forget')}</button>`
        : present ? html`<button class="btn small ghost" type="button" @click=${() => this.keep()}>${icon('plus')}${t('rond.views.keep')}</button>` : nothing}</div>`;
  }

  address(view) { return link(PATHS[this.page], Object.fromEntries(new URLSearchParams(view.filter))); }

  /** On the page itself only the filters change; with a modifier it is a link like any other. */
  choose(event, view) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.filters.set({ ...this.filters.defaults, ...Object.fromEntries(new URLSearchParams(view.filter)) });
  }

  async keep() {
    const id = crypto.randomUUID();
    const filter = this.present;
    const kept = await askForm({
      title: t('rond.views.keep'), lead: t('rond.views.lead'), yes: t('rond.views.keep'),
      fields: form => form.text('name', { label: t('rond.views.name'), required: true, maxlength: 80 }),
      send: ({ name }) => api(`/followup/v1/views/${id}`, { method: 'PUT', body: { page: this.page, name, filter } }),
    });
    if (!kept) return;
    toast(t('rond.views.kept'));
    await this.reload();
  }

  async forget(view) {
    if (!await ask({ title: t('rond.views.forget'), text: t('rond.views.forgetText', { name: view.name }), yes: t('rond.views.forget') })) return;
    await api(`/followup/v1/views/${view.id}`, { method: 'DELETE' });
    toast(t('rond.views.forgotten'));
    await this.reload();
  }
}
