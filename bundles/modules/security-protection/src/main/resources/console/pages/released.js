// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Loader, Page, api, facts, fmtDate, html, note, pageHead, query, t, text } from '@console/api';
import { API, valueOf } from './words.js';

/** All that others are told of a figure that was released. */
class Released extends Page {
  constructor() {
    super();
    this.note = new Loader(this, () => api(`${API}/released`, { query: { figure: query().figure } }).then(page => page.items[0]));
  }

  render() {
    return html`${pageHead({ title: this.note.value ? text(this.note.value.name) : t('security-protection.releasedFigure') })}
      ${this.note.show(one => html`<div class="stack"><section class="card">${facts([
        [t('security-protection.value'), valueOf(one)],
        [t('security-protection.ofDay'), fmtDate(one.day)],
      ])}</section>${note('info', text(one.note), 'shield')}</div>`)}`;
  }
}
customElements.define('security-protection-released', Released);
