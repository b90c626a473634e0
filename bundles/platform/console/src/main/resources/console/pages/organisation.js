// SPDX-License-Identifier: Apache-2.0
import { Loader, Page, api, empty, go, html, icon, nothing, pageHead, session, t, units, word } from '@console/api';

const ALL = 500;

/** The tree of units, opened level by level. */
class Organisation extends Page {
  constructor() {
    super();
    this.below = new Map();
    this.root = new Loader(this, async () => {
      const [root] = (await api('/organisation/v1/units', { query: { kind: 'municipality', limit: 1 } })).items;
      if (root) await this.open(root.id);
      return root ?? null;
    });
  }

  async open(id) {
    const { items } = await api('/organisation/v1/units', { query: { parent: id, limit: ALL } });
    this.below.set(id, { units: items, open: true });
    this.requestUpdate();
  }

  toggle(unit) {
    const branch = this.below.get(unit.id);
    if (!branch) return this.open(unit.id);
    branch.open = !branch.open;
    this.requestUpdate();
  }

  render() {
    return html`${pageHead({
      title: t('rond.organisation.title'), lead: t('rond.organisation.lead'),
      actions: html`<a class="btn" href="/premises">${icon('building')}${t('rond.premises.title')}</a><a class="btn" href="/people">${icon('people')}${t('rond.people.title')}</a>`,
    })}
    <form class="filters" role="search" aria-label=${t('rond.organisation.find')} @submit=${event => event.preventDefault()}><div class="field wide"><label for="find">${t('rond.organisation.find')}</label>
      <rond-lookup .inputId=${'find'} .search=${units} @chosen=${event => event.detail && go(`/organisation/${event.detail.id}`)}></rond-lookup></div></form>
    ${this.root.show(root => root ? html`<div class="card tree"><ul>${this.branch(root)}</ul></div>`
      : empty(t('rond.organisation.none'), session.may('organisation.import') ? html`<a class="btn primary" href="/imports">${icon('upload')}${t('rond.imports.title')}</a>` : nothing, 'tree'))}`;
  }

  branch(unit) {
    const below = this.below.get(unit.id);
    const leaf = unit.kind === 'unit' && !below?.units.length || below?.units.length === 0;
    return html`<li><div class="branch">
      ${leaf ? html`<span class="leaf"></span>` : html`<button class="btn ghost iconic" type="button" aria-expanded=${!!below?.open} aria-label=${t('rond.organisation.below', { name: unit.name })} @click=${() => this.toggle(unit)}>${icon(below?.open ? 'down' : 'right')}</button>`}
      <a href=${`/organisation/${unit.id}`}>${unit.name} <span class="small muted num">${unit.code}</span> <span class="small muted">${word(`shell.unitKind.${unit.kind}`, unit.kind)}</span></a></div>
      ${below?.open && below.units.length ? html`<ul>${below.units.map(child => this.branch(child))}</ul>` : nothing}</li>`;
  }
}
customElements.define('rond-organisation', Organisation);
