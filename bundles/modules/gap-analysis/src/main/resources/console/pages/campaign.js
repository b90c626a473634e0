// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { ApiProblem, Loader, Page, api, ask, askForm, chip, empty, facts, fmtDate, fmtDateTime, html, icon, lang, link, note, nothing, pageHead, problemNote, t, table, text, toast } from '@console/api';
import { API, answererWords, assessmentChip, campaignChip, lateChip, scoreWords } from './words.js';

/** A campaign: how far each has come and, apart from that, what came of it. */
class Campaign extends Page {
  static properties = { ...Page.properties, problem: { state: true } };

  constructor() {
    super();
    this.problem = null;
    this.campaign = new Loader(this, () => api(this.path));
  }

  get path() { return `${API}/campaigns/${this.params.id}`; }

  render() {
    const known = this.campaign.value?.campaign;
    return html`${pageHead({
      title: known?.name ?? t('gap-analysis.campaign'), lead: known ? `${text(known.packName)} · ${known.packVersion}` : nothing,
      crumbs: [['/gap-analysis/campaigns', t('gap-analysis.campaigns')]], chips: known ? campaignChip(known.state) : nothing, actions: known ? this.actions(this.campaign.value) : nothing,
    })}
    ${this.problem ? problemNote(this.problem) : nothing}
    ${this.campaign.show(value => this.draw(value))}`;
  }

  actions({ actions, campaign }) {
    const may = action => actions.includes(action);
    return html`
      ${may('invite') ? html`<button class="btn primary" type="button" @click=${() => this.invite()}>${icon('send')}${t('gap-analysis.invite')}</button>` : nothing}
      ${may('compile') ? html`<button class="btn ${may('invite') || campaign.state === 'compiled' ? '' : 'primary'}" type="button" @click=${() => this.compile()}>${icon('file')}${t('gap-analysis.compile')}</button>` : nothing}
      ${may('change') ? html`<a class="btn" href=${`/gap-analysis/campaigns/${this.params.id}/plan`}>${icon('edit')}${t('gap-analysis.changePlan')}</a>` : nothing}
      ${may('cancel') ? html`<button class="btn ghost" type="button" @click=${() => this.cancel()}>${icon('close')}${t('gap-analysis.cancelCampaign')}</button>` : nothing}`;
  }

  draw({ campaign, participants, answerers, unasked }) {
    const deaf = participants.filter(one => !one.contacts.length);
    return html`<div class="stack">
      ${campaign.reason ? note('warn', html`<p><strong>${t('gap-analysis.reason')}:</strong> ${campaign.reason}</p>`) : nothing}
      ${unasked.length ? note('warn', html`<p>${t('gap-analysis.unasked', { n: unasked.length })}</p><details><summary>${t('gap-analysis.which')}</summary><p class="small">${unasked.join(', ')}</p></details>`) : nothing}
      ${deaf.length && ['planned', 'open'].includes(campaign.state) ? note('warn', html`<p>${t('gap-analysis.noContact', { n: deaf.length, names: deaf.map(one => one.unit.name).join(', ') })}</p>`) : nothing}
      <section class="card"><h2 class="vh">${t('gap-analysis.campaign')}</h2>${facts([
        [t('gap-analysis.year'), String(campaign.year)],
        [t('gap-analysis.selfAssessment'), `${fmtDate(campaign.opensOn)} – ${fmtDate(campaign.dueOn)}`],
        [t('gap-analysis.plan.reviewOn'), fmtDate(campaign.reviewOn)], [t('gap-analysis.plan.compileOn'), fmtDate(campaign.compileOn)],
        [t('gap-analysis.invitedAt'), fmtDateTime(campaign.invitedAt)], [t('gap-analysis.compiledAt'), fmtDateTime(campaign.compiledAt)],
        ...Object.entries(answerers).map(([name, unit]) => [t('gap-analysis.plan.answersFor', { what: answererWords([name]) }), unit.name]),
      ])}</section>
      <section aria-labelledby="progress"><h2 id="progress">${t('gap-analysis.progress')}</h2><p class="muted small head">${t('gap-analysis.progressLead')}</p>
        ${participants.length ? this.progress(participants) : empty(t('gap-analysis.noParticipants'))}</section>
      ${participants.some(one => one.score !== null) ? html`<section aria-labelledby="result"><h2 id="result">${t('gap-analysis.result')}</h2><p class="muted small head">${t('gap-analysis.resultLead')}</p>${this.result(participants)}</section>${this.files(campaign)}` : nothing}</div>`;
  }

  progress(participants) {
    return table({ caption: t('gap-analysis.progress'), rows: participants, columns: [
      { label: t('gap-analysis.unit'), head: true, cell: row => html`${row.assessment ? html`<a href=${`/gap-analysis/assessments/${row.assessment}`}>${row.unit.name}</a>` : row.unit.name}<br><span class="small muted plain">${answererWords(row.answerers)}</span>` },
      { label: t('gap-analysis.contacts'), cell: row => row.contacts.length ? row.contacts.join(', ') : chip('warn', 'alert', t('gap-analysis.nobody')) },
      { label: t('gap-analysis.answered'), wide: true, cell: row => html`<span id=${`done-${row.unit.id}`} class="num">${t('gap-analysis.of', { n: row.answered, all: row.questions })}</span>
        <progress aria-labelledby=${`done-${row.unit.id}`} max=${row.questions || 1} .value=${row.answered}></progress>` },
      { label: t('gap-analysis.state'), cell: row => html`${row.state ? assessmentChip(row.state) : chip('plain', 'minus', t('gap-analysis.notInvited'))} ${row.late ? lateChip() : nothing}` },
    ] });
  }

  result(participants) {
    const rows = participants.filter(one => one.score !== null).sort((a, b) => Number(b.score) - Number(a.score));
    return table({ caption: t('gap-analysis.result'), rows, columns: [
      { label: t('gap-analysis.unit'), head: true, cell: row => html`<a href=${`/gap-analysis/assessments/${row.assessment}`}>${row.unit.name}</a>` },
      { label: t('gap-analysis.score'), num: true, cell: row => scoreWords(row.score) },
      { label: t('gap-analysis.state'), cell: row => assessmentChip(row.state) },
    ] });
  }

  /** What came of it, to look at and to take away. */
  files(campaign) {
    const oscal = name => `/api${this.path}/oscal/${name}`;
    const report = format => link(`/api${this.path}/report`, { format, language: lang() });
    return html`<section aria-labelledby="files"><h2 id="files">${t('gap-analysis.results')}</h2><div class="actions lead-in">
      <a class="btn" href=${`/gap-analysis/campaigns/${campaign.id}/comparison`}>${icon('grid')}${t('gap-analysis.comparison')}</a>
      <a class="btn" href=${`/gap-analysis/campaigns/${campaign.id}/applicability`}>${icon('list')}${t('gap-analysis.applicability')}</a>
      <a class="btn" href=${link('/gap-analysis/proposals', { campaign: campaign.id, state: '' })}>${icon('flag')}${t('gap-analysis.proposals')}</a>
      <span class="exports" role="group" aria-label=${t('gap-analysis.report')}>${[['pdf', 'PDF'], ['docx', 'Word'], ['xlsx', 'Excel']].map(([format, label]) =>
        html`<a class="btn" download href=${report(format)} aria-label=${`${t('gap-analysis.report')} ${label}`}>${icon('download')}${label}</a>`)}</span>
      <a class="btn" download href=${oscal('assessment-results')}>${icon('download')}${t('gap-analysis.oscalResults')}</a>
      <a class="btn" download href=${oscal('plan-of-action-and-milestones')}>${icon('download')}${t('gap-analysis.oscalPlan')}</a></div></section>`;
  }

  async invite() {
    const { participants } = this.campaign.value;
    if (await ask({ title: t('gap-analysis.invite'), text: t('gap-analysis.inviteText', { n: participants.length }), yes: t('gap-analysis.invite') })) await this.act('invite', undefined, 'gap-analysis.invited');
  }

  async compile() {
    const waiting = this.campaign.value.participants.filter(one => !['approved', 'compiled', 'cancelled'].includes(one.state));
    const fields = form => waiting.length ? html`<p>${t('gap-analysis.compileWithout', { n: waiting.length })}</p><ul class="bullets">${waiting.map(one => html`<li>${one.unit.name}</li>`)}</ul>
      ${form.text('reason', { label: t('gap-analysis.reason'), rows: 3, required: true })}` : nothing;
    await this.asked('compile', t('gap-analysis.compileLead'), fields, 'gap-analysis.compiledNow');
  }

  cancel() {
    return this.asked('cancel', t('gap-analysis.cancelLead'), form => form.text('reason', { label: t('gap-analysis.reason'), rows: 3, required: true }), 'gap-analysis.cancelledNow');
  }

  async asked(action, lead, fields, done) {
    const title = t(action === 'cancel' ? 'gap-analysis.cancelCampaign' : `gap-analysis.${action}`);
    if (!await askForm({ title, lead, values: { reason: '' }, fields, yes: title, danger: action === 'cancel', send: ({ reason }) => api(`${this.path}/${action}`, { method: 'POST', body: { reason: reason || null } }) })) return;
    toast(t(done));
    await this.campaign.reload();
  }

  async act(action, body, done) {
    try {
      this.problem = null;
      await api(`${this.path}/${action}`, { method: 'POST', body });
      toast(t(done));
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      this.problem = problem;
    }
    await this.campaign.reload();
  }
}

customElements.define('gap-analysis-campaign', Campaign);
