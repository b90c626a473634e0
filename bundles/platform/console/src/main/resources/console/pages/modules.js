// SPDX-License-Identifier: Apache-2.0
import { ApiProblem, Loader, Page, api, ask, askForm, empty, fmtDateTime, fmtSize, html, icon, modules, note, nothing, pageHead, session, stateChip, t, text, toast, upload, word } from '@console/api';

const ICONS = { start: 'play', stop: 'pause', remove: 'trash' };
const LOOK = 5000;

/** The modules of this installation: how they are, and what an administrator does with them. */
class Modules extends Page {
  constructor() {
    super();
    this.modules = new Loader(this, async () => (await api('/modules/v1/modules')).items);
    this.health = new Loader(this, () => api('/health').catch(problem => problem instanceof ApiProblem && problem.body.checks ? problem.body : null));
  }

  connectedCallback() {
    super.connectedCallback();
    this.timer = setInterval(() => document.visibilityState === 'visible' && this.modules.reload(), LOOK);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  get mayManage() { return session.may('modules.manage'); }

  render() {
    return html`${pageHead({ title: t('rond.modules.title'), lead: t('rond.modules.lead'),
      actions: this.mayManage ? html`<button class="btn primary" type="button" @click=${() => this.upload()}>${icon('upload')}${t('rond.modules.upload')}</button>` : nothing })}
    ${this.modules.show(list => list.length ? html`<div class="cards wide">${list.map(module => this.card(module))}</div>` : empty(t('rond.modules.none'), nothing, 'package'))}
    ${this.health.value?.checks ? html`<section class="section" aria-labelledby="health"><h2 id="health">${t('rond.modules.health')}</h2>
      <div class="card"><ul class="rows">${this.health.value.checks.map(check => html`<li><div class="row"><span><span class="t">${word(`rond.health.${check.name}`, check.name)}</span><span class="small muted">${text(check.detail)}</span></span><span class="end">${stateChip('health', check.status)}</span></div></li>`)}</ul></div></section>` : nothing}`;
  }

  card(module) {
    const name = text(module.name) || module.id;
    return html`<article class="card" aria-labelledby=${`m-${module.id}`}>
      <div class="cardhead"><div><h2 id=${`m-${module.id}`}>${name}</h2><p class="small muted"><span class="num">${module.version}</span> · ${word(`rond.modules.source.${module.source}`, module.source)}</p></div>${stateChip('module', module.state)}</div>
      ${module.missing?.length ? note(module.state === 'failed' ? 'bad' : 'warn', html`<p><strong>${t('rond.modules.missing')}</strong></p><ul>${module.missing.map(line => html`<li>${line}</li>`)}</ul>`) : nothing}
      <p class="small muted">${t('rond.modules.since', { time: fmtDateTime(module.since) })}<br><code>${module.symbolicName}</code>${module.bundleId === null ? nothing : html` · ${t('rond.modules.bundle', { n: String(module.bundleId) })}`}</p>
      ${this.mayManage && module.actions.length ? html`<div class="actions lead-in">${module.actions.map(action => html`
        <button class="btn small ${action === 'remove' ? 'danger' : ''}" type="button" @click=${() => this.act(action, module, name)}>${icon(ICONS[action])}${t(`rond.modules.${action}`)}<span class="vh">: ${name}</span></button>`)}</div>` : nothing}</article>`;
  }

  async act(action, module, name) {
    if (action !== 'start' && !await ask({ title: t(`rond.modules.${action}Title`, { name }), text: t(`rond.modules.${action}Text`), yes: t(`rond.modules.${action}`), danger: action === 'remove' })) return;
    try {
      await api(`/modules/v1/modules/${module.id}${action === 'remove' ? '' : `/${action}`}`, { method: action === 'remove' ? 'DELETE' : 'POST', body: action === 'remove' ? undefined : {} });
      toast(t(`rond.modules.${action}.done`, { name }));
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      toast(problem.detail || problem.title, 'bad');
    }
    await this.modules.reload();
    modules.discover();
  }

  async upload() {
    let sent = null;
    const done = await askForm({
      title: t('rond.modules.upload'), lead: t('rond.modules.uploadLead'), yes: t('rond.modules.install'), values: { jar: null, password: '' },
      fields: form => html`
        ${form.group('jar', { label: t('rond.modules.file'), required: true }, html`<label class="btn filebtn">${icon('file')}<span>${form.values.jar ? `${form.values.jar.name} (${fmtSize(form.values.jar.size)})` : t('rond.modules.choose')}</span><input type="file" accept=".jar,application/java-archive" @change=${event => form.set({ jar: event.target.files[0] ?? null })}></label>`)}
        ${form.text('password', { label: t('rond.modules.password'), hint: t('rond.modules.passwordHint'), type: 'password', autocomplete: 'current-password', required: true })}
        ${sent === null ? nothing : html`<div class="field" role="status"><span id="sent">${t(sent < 1 ? 'rond.imports.sending' : 'rond.modules.installing')}</span><progress aria-labelledby="sent" max="1" .value=${sent}></progress></div>`}`,
      send: async ({ jar, password }, form) => {
        try {
          return (await upload('/modules/v1/modules', jar, { type: 'application/java-archive', headers: { 'X-Confirm-Password': password },
            progress: share => { sent = share; form.host.requestUpdate(); } })).body ?? true;
        } finally {
          sent = null;
        }
      },
    });
    if (!done) return;
    toast(t('rond.modules.uploaded', { name: text(done.name) || done.id || '' }));
    await this.modules.reload();
    modules.discover();
  }
}
customElements.define('rond-modules', Modules);
