// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Filters, Page, Pager, address, api, chip, empty, fmtDate, html, icon, note, nothing, overdueChip, pageHead, stateChip, statesOf, t, table, text, units } from '@console/api';

/** What the owner of the property has to see to: open deficiencies in the premises of one owner, with their orders. */
class Owner extends Page {
  constructor() {
    super();
    this.filters = new Filters(this, { owner: '', ownerName: '', severity: '', overdue: '', open: 'true' }, () => this.list.reload());
    this.list = new Pager(this, after => api('/followup/v1/findings', { query: { ...this.query(), after, limit: 50 } }));
  }

  query() {
    const { owner, severity, overdue, open } = this.filters.values;
    return { owner, severity, overdue, open, responsible: 'owner,shared', sort: 'due' };
  }

  render() {
    const { values } = this.filters;
    return html`
      ${pageHead({ title: t('fire-safety.owner'), lead: t('fire-safety.ownerLead'), actions: html`
        <a class="btn" download href=${address('/followup/v1/findings', { ...this.query(), format: 'csv' })}>${icon('download')}CSV</a>
        <a class="btn" download href=${address('/followup/v1/findings', { ...this.query(), format: 'xlsx' })}>${icon('download')}Excel</a>` })}
      <form class="filters" role="search" aria-label=${t('fire-safety.owner')} @submit=${event => event.preventDefault()}>
        <div class="field"><label for="owner-unit">${t('fire-safety.owner.who')}</label>
          <rond-lookup .inputId=${'owner-unit'} .search=${units} .value=${values.owner ? { id: values.owner, label: values.ownerName } : null}
            @chosen=${event => this.filters.set({ owner: event.detail?.id ?? '', ownerName: event.detail?.label ?? '' })}></rond-lookup></div>
        <div class="field"><label for="owner-severity">${t('fire-safety.severity')}</label><select id="owner-severity" @change=${event => this.filters.set({ severity: event.target.value })}>
          ${[['', t('fire-safety.allStates')], ...statesOf('severity')].map(([value, words]) => html`<option value=${value} ?selected=${values.severity === value}>${words}</option>`)}</select></div>
        <label class="checkline"><input type="checkbox" .checked=${values.overdue === 'true'} @change=${event => this.filters.set({ overdue: event.target.checked ? 'true' : '' })}><span>${t('fire-safety.onlyOverdue')}</span></label>
        <label class="checkline"><input type="checkbox" .checked=${values.open === 'true'} @change=${event => this.filters.set({ open: event.target.checked ? 'true' : '' })}><span>${t('fire-safety.owner.onlyOpen')}</span></label>
        ${this.filters.active ? html`<button class="btn ghost" type="button" @click=${() => this.filters.clear()}>${t('fire-safety.clear')}</button>` : nothing}
      </form>
      ${values.owner ? nothing : note('info', t('fire-safety.owner.all'))}
      ${this.list.show(findings => this.table(findings), () => empty(t('fire-safety.noDeficiencies')))}`;
  }

  table(findings) {
    return table({
      caption: t('fire-safety.owner'),
      rows: findings,
      columns: [
        { label: t('fire-safety.owner.deficiency'), head: true, wide: true, cell: finding => html`<a href=${`/findings/${finding.id}`}>${text(finding.title)}</a><br><span class="muted small">${finding.number}</span>` },
        { label: t('fire-safety.premise'), cell: finding => finding.premiseName ?? '–' },
        { label: t('fire-safety.owner.order'), cell: finding => finding.orderReference ?? '–' },
        { label: t('fire-safety.severity'), cell: finding => stateChip('severity', finding.severity) },
        { label: t('fire-safety.responsible'), cell: finding => chip('plain', finding.responsible === 'owner' ? 'building' : 'people', t(`shell.responsible.${finding.responsible}`)) },
        { label: t('fire-safety.due'), cell: finding => html`<span class="nowrap">${fmtDate(finding.dueAt)}</span> ${finding.overdue ? overdueChip() : nothing}` },
        { label: t('fire-safety.state'), cell: finding => stateChip('finding', finding.state) },
      ],
    });
  }
}

customElements.define('fire-safety-owner', Owner);
