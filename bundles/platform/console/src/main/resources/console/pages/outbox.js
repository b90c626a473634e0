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
    ${outbox.state.unsaved ? note('bad', html`<p>${t('shell.full')}</p>`) : nothing}
    ${outbox.state.online ? nothing : note('warn', html`<p>${t('rond.outbox.offline')}</p>`, 'offline')}
    ${this.commands.show(list => list.length ? html`<div class="card"><ul class="rows">${list.map(command => this.row(command))}</ul></div>` : empty(t('rond.outbox.none'), nothing, 'cloud'))}`;
  }

  /** Why something waits, in words. */
  why(command) {
    const others = this.commands.value.filter(other => other !== command);
    if (!outbox.state.online) return t('rond.outbox.whyOffline');
    const before = others.filter(other => command.needs?.includes(other.id) || (command.last && other.group === command.group && !other.last));
    if (before.some(other => other.refused)) return t('rond.outbox.whyRefused');
    return t(before.length ? 'rond.outbox.whyAfter' : 'rond.outbox.whySoon');
  }

  row(command) {
    const { refused } = command;
    return html`<li><div class="row"><span><span class="t">${command.href && !refused ? html`<a href=${command.href}>${command.label ?? command.url}</a>` : command.label ?? command.url}</span>
        <span class="small muted">${fmtDateTime(new Date(command.at).toISOString())}</span>
        <br><span>${refused ? refused.conflict ? t('rond.outbox.conflict') : said(refused) : this.why(command)}</span></span>
      <span class="end">${refused ? chip('bad', 'alert', t('rond.outbox.refused')) : chip('warn', 'clock', t('rond.outbox.waits'))}
        ${refused && command.href ? html`<a class="btn small" href=${command.href}>${t(refused.conflict ? 'rond.outbox.choose' : 'rond.outbox.mend')}<span class="vh">: ${command.label ?? ''}</span></a>` : nothing}
        ${refused && !refused.conflict ? html`<button class="btn small" type="button" @click=${() => outbox.retry(command.id).then(() => this.commands.reload())}>${t('shell.tryAgain')}<span class="vh">: ${command.label ?? ''}</span></button>` : nothing}
        <button class="btn small danger" type="button" @click=${() => this.drop(command)}>${t('rond.outbox.drop')}<span class="vh">: ${command.label ?? ''}</span></button></span></div></li>`;
  }
}

/** What the server said, as exactly as it said it. */
const said = ({ violations, detail, title }) => violations?.map(violation => violation.message).join(' ') || detail || title || t('shell.problem.refused');

customElements.define('rond-outbox', Outbox);
