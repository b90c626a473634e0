// SPDX-License-Identifier: Apache-2.0
import { Loader, Page, ask, chip, empty, fmtDateTime, html, icon, note, nothing, outbox, pageHead, t } from '@console/api';

/** What this device has not yet sent, and what the server refused: nothing goes before the user has seen it. */
class Outbox extends Page {
  constructor() {
    super();
    this.commands = new Loader(this, () => outbox.list());
  }

  connectedCallback() {
    super.connectedCallback();
    this.endings.push(outbox.subscribe(({ pending, refused }) => {
      if (this.seen !== `${pending}/${refused}`) this.commands.reload();
      this.seen = `${pending}/${refused}`;
    }));
  }

  async drop(command) {
    if (!await ask({ title: t('rond.outbox.drop'), text: t('rond.outbox.dropText', { what: command.label ?? command.url }), yes: t('rond.outbox.drop'), danger: true })) return;
    await outbox.drop(command.id);
    this.commands.reload();
  }

  render() {
    return html`${pageHead({ title: t('shell.outbox'), lead: t('rond.outbox.lead'),
      actions: outbox.state.pending ? html`<button class="btn" type="button" @click=${() => outbox.flush()}>${icon('sync')}${t('rond.outbox.send')}</button>` : nothing })}
    ${outbox.state.online ? nothing : note('warn', html`<p>${t('rond.outbox.offline')}</p>`, 'offline')}
    ${this.commands.show(list => list.length ? html`<div class="card"><ul class="rows">${list.map(command => this.row(command))}</ul></div>` : empty(t('rond.outbox.none'), nothing, 'cloud'))}`;
  }

  row(command) {
    const { refused } = command;
    return html`<li><div class="row"><span><span class="t">${command.href ? html`<a href=${command.href}>${command.label ?? command.url}</a>` : command.label ?? command.url}</span>
        <span class="small muted">${fmtDateTime(new Date(command.at).toISOString())}</span>
        ${refused ? html`<br><span>${refused.detail || refused.title || t('shell.problem.refused')}</span>` : nothing}</span>
      <span class="end">${refused ? chip('bad', 'alert', t('rond.outbox.refused')) : chip('warn', 'clock', t('rond.outbox.waits'))}
        ${refused ? html`<button class="btn small" type="button" @click=${() => outbox.retry(command.id).then(() => this.commands.reload())}>${t('shell.tryAgain')}<span class="vh">: ${command.label ?? ''}</span></button>` : nothing}
        <button class="btn small danger" type="button" @click=${() => this.drop(command)}>${t('rond.outbox.drop')}<span class="vh">: ${command.label ?? ''}</span></button></span></div></li>`;
  }
}
customElements.define('rond-outbox', Outbox);
