// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** The bell: how many notices are unread, and the way to them. Not there where nobody tells anything. */
import { LitElement, html, nothing } from 'lit';
import { api } from './http.js';
import { onLang, t } from './i18n.js';
import { icon } from './icons.js';
import { session } from './session.js';

const EVERY = 60000;
const MOST = 99;

class Bell extends LitElement {
  static properties = { unread: { state: true } };

  constructor() {
    super();
    this.unread = null;
  }

  createRenderRoot() { return this; }

  connectedCallback() {
    super.connectedCallback();
    this.look = () => document.visibilityState === 'visible' && this.count();
    this.off = onLang(() => this.requestUpdate());
    this.timer = setInterval(this.look, EVERY);
    document.addEventListener('visibilitychange', this.look);
    addEventListener('notices-read', this.look);
    this.count();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.off();
    clearInterval(this.timer);
    document.removeEventListener('visibilitychange', this.look);
    removeEventListener('notices-read', this.look);
  }

  async count() {
    if (session.state !== 'in') return;
    const answer = await api('/notices/v1/notices/unread').catch(problem => problem.status === 404 ? { unread: null } : { unread: this.unread });
    this.unread = answer.unread;
  }

  render() {
    if (this.unread === null || this.unread === undefined) return nothing;
    return html`<a class="btn ghost iconic bell" href="/notices" aria-label=${this.unread ? t('shell.bellUnread', { n: this.unread }) : t('shell.bell')}>${icon('bell')}${this.unread
      ? html`<span class="bell-count" aria-hidden="true">${this.unread > MOST ? `${MOST}+` : this.unread}</span>` : nothing}</a>`;
  }
}
customElements.define('rond-bell', Bell);
