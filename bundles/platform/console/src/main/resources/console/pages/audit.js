// SPDX-License-Identifier: Apache-2.0
import {
  Filters, Page, Pager, address, api, empty, exports, facts, fmtDateTime, fmtNumber, html,
  icon, note, nothing, pageHead, problemNote, session, show, t, table, text, units, word,
} from '@console/api';

/** The trail: who did what, when, and whether it is still as it was written. */
class Audit extends Page {
  static properties = { ...Page.properties, verified: { state: true }, verifying: { state: true } };

  constructor() {
    super();
    this.filters = new Filters(this, { from: '', to: '', action: '', actor: '', subjectType: '', subject: '', unit: '', unitName: '' }, () => this.list?.reload());
    this.list = session.may('audit.read') && new Pager(this, after => api('/audit/v1/entries', { query: { ...this.asked(), after, limit: 50 } }));
  }

  asked() {
    const { unitName, ...asked } = this.filters.values;
    return asked;
  }

  async verify() {
    this.verifying = true;
    const { from, to } = this.filters.values;
    try {
      this.verified = { result: await api('/audit/v1/verification', { query: { from, to } }) };
    } catch (problem) {
      this.verified = { problem };
    }
    this.verifying = false;
  }

  render() {
    return html`${pageHead({ title: t('rond.audit.title'), lead: t('rond.audit.lead'), actions: html`
      ${this.list ? exports('/audit/v1/entries', this.asked()) : nothing}
      ${session.may('audit.export') ? html`<a class="btn" download="handelselogg.ndjson" href=${address('/audit/v1/export', { from: this.filters.values.from, to: this.filters.values.to })}>${icon('download')}${t('rond.audit.export')}</a>` : nothing}
      ${session.may('audit.verify') ? html`<button class="btn primary" type="button" aria-disabled=${!!this.verifying} @click=${() => this.verifying || this.verify()}>${this.verifying ? html`<span class="spinner" aria-hidden="true"></span>` : icon('shield')}${t('rond.audit.verify')}</button>` : nothing}` })}
    <div role="status">${this.verified ? this.verdict(this.verified) : nothing}</div>
    ${this.list ? this.entries() : html`${note('info', html`<p>${t('rond.audit.verifyOnly')}</p>`, 'shield')}<form class="filters" aria-label=${t('rond.audit.filter')}>${this.field('from', 'date')}${this.field('to', 'date')}</form>`}`;
  }

  field(name, type = 'text') {
    return html`<div class="field"><label for=${name}>${t(`rond.audit.${name}`)}</label><input id=${name} type=${type} autocomplete="off" .value=${this.filters.values[name]} @change=${event => this.filters.set({ [name]: event.target.value.trim() })}></div>`;
  }

  entries() {
    return html`${this.picker()}
    ${this.list.show(rows => table({ caption: t('rond.audit.title'), columns: [
      { label: t('rond.audit.what'), head: true, cell: row => html`<button class="btn link" type="button" @click=${() => this.open(row)}>${row.action}</button>` },
      { label: t('rond.audit.when'), cell: row => html`<time class="nowrap" datetime=${row.at}>${fmtDateTime(row.at)}</time>` },
      { label: t('rond.audit.who'), cell: row => row.actorName ?? row.actor },
      { label: t('rond.audit.via'), cell: row => word(`rond.audit.via.${row.via}`, row.via) },
      { label: t('rond.unit'), cell: row => row.unitName ?? html`<span class="muted">${t('rond.audit.municipality')}</span>` },
    ], rows }), () => empty(t('rond.audit.none'), nothing, 'search'))}`;
  }

  picker() {
    const { values } = this.filters;
    return html`<form class="filters" role="search" aria-label=${t('rond.audit.filter')} @submit=${event => { event.preventDefault(); event.target.querySelector(':focus')?.dispatchEvent(new Event('change')); }}>
      ${this.field('from', 'date')}${this.field('to', 'date')}${this.field('action')}${this.field('actor')}${this.field('subject')}
      <div class="field"><label for="unit">${t('rond.unit')}</label><rond-lookup .inputId=${'unit'} .search=${units} .placeholder=${t('rond.all')} .value=${values.unit ? { id: values.unit, label: values.unitName || values.unit } : null}
        @chosen=${event => this.filters.set({ unit: event.detail?.id ?? '', unitName: event.detail?.label ?? '' })}></rond-lookup></div>
      ${this.filters.active ? html`<button class="btn ghost" type="button" @click=${() => this.filters.clear()}>${icon('close')}${t('rond.clear')}</button>` : nothing}</form>`;
  }

  verdict({ result, problem }) {
    if (problem) return problemNote(problem, () => this.verify());
    return note(result.valid ? 'ok' : 'bad', html`<p><strong>${t(result.valid ? 'rond.audit.valid' : 'rond.audit.broken')}</strong></p>
      <p>${t('rond.audit.counted', { entries: fmtNumber(result.entries), chains: fmtNumber(result.chains), time: fmtDateTime(result.checkedAt) })}</p>
      ${result.firstFault ? html`<p>${text(result.firstFault.detail)} <span class="muted">(${result.firstFault.rule}, ${result.firstFault.day}, ${result.firstFault.position})</span></p>` : nothing}
      ${result.root ? html`<p class="small">${t('rond.audit.root', { day: result.sealedTo })} <code class="small">${result.root}</code></p>` : nothing}`, result.valid ? 'shield' : 'alert');
  }

  open(entry) {
    const fields = [...new Set([...Object.keys(entry.before ?? {}), ...Object.keys(entry.after ?? {})])];
    return show({ title: entry.action, wide: true, body: html`<div class="stack">${facts([
      [t('rond.audit.when'), fmtDateTime(entry.at)], [t('rond.audit.who'), entry.actorName ? `${entry.actorName} (${entry.actor})` : entry.actor],
      [t('rond.audit.via'), word(`rond.audit.via.${entry.via}`, entry.via)], [t('rond.audit.roles'), entry.roles?.join(', ')],
      [t('rond.audit.subjectType'), entry.subjectType], [t('rond.audit.subject'), html`<code class="small">${entry.subject}</code>`],
      [t('rond.unit'), entry.unitName], [t('rond.reason'), entry.reason]])}
      ${fields.length ? table({ caption: t('rond.audit.changes'), columns: [
        { label: t('rond.audit.field'), head: true, cell: name => name },
        { label: t('rond.audit.before'), cell: name => said(entry.before?.[name]) },
        { label: t('rond.audit.after'), cell: name => said(entry.after?.[name]) }], rows: fields }) : nothing}
      <p class="small muted">${t('rond.audit.chain', { day: entry.day, position: entry.position })}<br><code class="small wrap">${entry.hash}</code></p></div>` });
  }
}

const said = value => value === undefined ? html`<span class="muted">–</span>` : value === null ? html`<span class="muted">${t('rond.audit.empty')}</span>`
  : typeof value === 'object' ? html`<pre>${JSON.stringify(value, null, 1)}</pre>` : String(value);
customElements.define('rond-audit', Audit);
