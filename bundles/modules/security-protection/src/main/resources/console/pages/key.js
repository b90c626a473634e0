// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Loader, Page, api, ask, chip, fmtDateTime, fmtNumber, html, icon, note, nothing, pageHead, t, table, text } from '@console/api';
import { API, attempt, say } from './words.js';

const STATE = { none: ['warn', 'key'], ready: ['ok', 'done'], rotating: ['warn', 'sync'], missing: ['bad', 'alert'], wrong: ['bad', 'alert'] };
const KIND = { none: 'warn', ready: 'ok', rotating: 'warn', missing: 'bad', wrong: 'bad' };

/** How the key fares, and another instead of it. The key itself is never shown. */
class Key extends Page {
  constructor() {
    super();
    this.key = new Loader(this, () => api(`${API}/key`));
  }

  render() {
    const key = this.key.value;
    return html`${pageHead({
      title: t('security-protection.key'),
      lead: t('security-protection.keyLead'),
      chips: key ? chip(...STATE[key.state], say('keyOf', key.state)) : nothing,
      actions: key ? this.actions(key) : nothing,
    })}${this.key.show(value => this.draw(value))}`;
  }

  actions({ state, keys }) {
    const inUse = keys.find(one => !one.retiredAt), left = keys.find(one => one.retiredAt && one.texts > 0);
    const button = (words, name, path, kind = '', replaces = undefined) => html`<button class="btn ${kind}" type="button" @click=${() => this.does(words, path, replaces)}>${icon(name)}${t(`security-protection.${words}`)}</button>`;
    return html`${state === 'none' ? button('makeKey', 'key', '', 'primary') : nothing}
      ${state === 'ready' ? button('rotate', 'sync', '/rotate', 'primary', inUse?.id) : nothing}
      ${state === 'rotating' ? button('goOn', 'sync', '/rotate', 'primary', left?.id) : nothing}
      ${state === 'ready' && keys.length > 1 ? button('forget', 'trash', '/forget') : nothing}`;
  }

  /** What replaces a key names it: asked for twice, it is replaced once. */
  async does(words, path, replaces) {
    if (!await ask({ title: t(`security-protection.${words}`), text: t(`security-protection.${words}Lead`), yes: t(`security-protection.${words}`) })) return;
    await attempt(() => api(`${API}/key${path}`, { method: 'POST', body: replaces ? { replaces } : undefined }), t('security-protection.done'));
    await this.key.reload();
  }

  draw(key) {
    return html`<div class="stack">${note(KIND[key.state], text(key.said))}
      ${key.guarded === false ? note('bad', t('security-protection.notGuarded')) : nothing}
      <section class="card stack" aria-labelledby="file"><h2 id="file">${t('security-protection.keyFile')}</h2><p class="pre">${key.file}</p><p class="muted">${t('security-protection.keyKeep')}</p></section>
      ${key.keys.length ? table({
        caption: t('security-protection.keys'),
        rows: key.keys,
        columns: [
          { label: t('security-protection.keyName'), head: true, cell: row => row.id },
          { label: t('security-protection.madeBy'), cell: row => html`${row.madeBy === 'system' ? t('security-protection.theSystem') : row.madeBy}<br><span class="small muted">${fmtDateTime(row.madeAt)}</span>` },
          { label: t('security-protection.standing'), cell: row => row.retiredAt ? chip('plain', 'minus', t('security-protection.retired')) : chip('ok', 'done', t('security-protection.inUse')) },
          { label: t('security-protection.texts'), num: true, cell: row => fmtNumber(row.texts) },
        ],
      }) : nothing}</div>`;
  }
}
customElements.define('security-protection-key', Key);
