// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Filters, Page, Pager, address, api, ask, askForm, chip, empty, fmtDate, html, icon, nothing, pageHead, premises, t, table, toast } from '@console/api';

/** QR codes of premises and equipment: issued, renewed, revoked, printed. */
class Codes extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { premise: '', premiseLabel: '', state: 'valid' }, () => this.list.reload());
    this.list = new Pager(this, after => api('/fire-safety/v1/codes', { query: { premise: this.filters.values.premise, state: this.filters.values.state, after, limit: 50 } }));
  }

  render() {
    const { values } = this.filters;
    return html`
      ${pageHead({ title: t('fire-safety.codes'), lead: t('fire-safety.codesLead'), actions: html`
        <a class="btn" download href=${address('/fire-safety/v1/codes/sheet', { premise: values.premise })}>${icon('print')}${t('fire-safety.codes.sheet')}</a>
        <button class="btn primary" type="button" @click=${() => this.issueAll()}>${icon('plus')}${t('fire-safety.codes.all')}</button>` })}
      <form class="filters" role="search" aria-label=${t('fire-safety.codes')} @submit=${event => event.preventDefault()}>
        <div class="field"><label for="code-premise">${t('fire-safety.premise')}</label>
          <rond-lookup .inputId=${'code-premise'} .search=${premises} .value=${values.premise ? { id: values.premise, label: values.premiseLabel } : null}
            @chosen=${event => this.filters.set({ premise: event.detail?.id ?? '', premiseLabel: event.detail?.label ?? '' })}></rond-lookup></div>
        <label class="checkline"><input type="checkbox" .checked=${values.state === 'valid'} @change=${event => this.filters.set({ state: event.target.checked ? 'valid' : '' })}><span>${t('fire-safety.onlyActive')}</span></label>
      </form>
      ${this.list.show(codes => table({
        caption: t('fire-safety.codes'),
        rows: codes,
        columns: [
          { label: t('fire-safety.premise'), head: true, cell: code => html`${code.premise.name}${code.object ? html`<br><span class="muted small">${code.object}</span>` : nothing}` },
          { label: t('fire-safety.codes.code'), cell: code => html`<a class="num" href=${code.path} target="_blank" rel="noopener">${code.code}</a>` },
          { label: t('fire-safety.codes.issued'), cell: code => html`${fmtDate(code.day)}<br><span class="muted small">${code.issuedBy.name}</span>` },
          { label: t('fire-safety.state'), cell: code => code.state === 'valid' ? chip('ok', 'done', t('fire-safety.active')) : html`${chip('plain', 'minus', t('fire-safety.codes.revoked'))}<br><span class="muted small">${code.withdrawnBecause}</span>` },
          { label: t('fire-safety.action'), cell: code => code.state === 'valid' ? html`<span class="btnrow">
            <a class="btn small" download aria-label=${`${t('fire-safety.codes.sheet')}: ${code.premise.name}`} href=${address('/fire-safety/v1/codes/sheet', { premise: code.premise.id })}>${t('fire-safety.codes.print')}</a>
            ${this.button(code, 'renew')} ${this.button(code, 'revoke')}</span>` : nothing },
        ],
      }), () => empty(t('fire-safety.noCodes')))}`;
  }

  button(code, action) {
    const words = t(`fire-safety.codes.${action}`);
    return html`<button class="btn small" type="button" aria-label=${`${words}: ${code.premise.name}${code.object ? ` ${code.object}` : ''}`} @click=${() => this.change(code, action)}>${words}</button>`;
  }

  async issueAll() {
    if (!await ask({ title: t('fire-safety.codes.all'), text: t('fire-safety.codes.allText'), yes: t('fire-safety.create') })) return;
    const { created, present } = await api('/fire-safety/v1/codes/all', { method: 'POST', body: { unit: null } });
    toast(t('fire-safety.codes.made', { created, present }));
    this.list.reload();
  }

  async change(code, action) {
    const done = await askForm({
      title: t(`fire-safety.codes.${action}`),
      lead: t(`fire-safety.codes.${action}Lead`),
      values: { reason: '' },
      yes: t(`fire-safety.codes.${action}`),
      fields: form => form.text('reason', { label: t('fire-safety.reason'), rows: 2, required: true, maxlength: 1000 }),
      send: body => api(`/fire-safety/v1/codes/${code.id}/${action}`, { method: 'POST', body }),
    });
    if (done) this.list.reload();
  }
}

customElements.define('fire-safety-codes', Codes);
