// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Page, Pager, api, empty, exports, fmtDate, html, icon, nothing, pageHead, session, t, table, text } from '@console/api';
import { API, campaignChip } from './words.js';

/** Campaigns, the newest year first. */
class Campaigns extends Page {
  constructor() {
    super();
    this.list = new Pager(this, after => api(`${API}/campaigns`, { query: { after, limit: 50 } }));
  }

  render() {
    const plan = session.may('gap-analysis.plan_campaign') ? html`<a class="btn primary" href="/gap-analysis/campaigns/new">${icon('plus')}${t('gap-analysis.newCampaign')}</a>` : nothing;
    return html`${pageHead({ title: t('gap-analysis.campaigns'), lead: t('gap-analysis.campaignsLead'), actions: html`${exports(`${API}/campaigns`)}${plan}` })}
      ${this.list.show(rows => table({ caption: t('gap-analysis.campaigns'), rows, columns: [
        { label: t('gap-analysis.name'), head: true, cell: row => html`<a href=${`/gap-analysis/campaigns/${row.id}`}>${row.name}</a><br><span class="small muted plain">${text(row.packName)}</span>` },
        { label: t('gap-analysis.year'), num: true, cell: row => String(row.year) },
        { label: t('gap-analysis.selfAssessment'), cell: row => html`<span class="nowrap">${fmtDate(row.opensOn)}</span> – <span class="nowrap">${fmtDate(row.dueOn)}</span>` },
        { label: t('gap-analysis.state'), cell: row => campaignChip(row.state) },
      ] }), () => empty(t('gap-analysis.noCampaigns'), plan))}`;
  }
}

customElements.define('gap-analysis-campaigns', Campaigns);
