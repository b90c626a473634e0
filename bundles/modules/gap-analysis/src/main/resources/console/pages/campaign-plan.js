// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { Form, Loader, Page, api, go, html, icon, note, nothing, pageHead, t, text, toast, today, units } from '@console/api';
import { ANSWERERS, API, answererWords, label, whole } from './words.js';

const OTHERS = ANSWERERS.filter(name => name !== 'department');
const HIGHEST = 5;

/** A campaign as it is planned: which set, who is asked what, by when. */
class CampaignPlan extends Page {
  static properties = { ...Page.properties, departments: { state: true }, targets: { state: true } };

  constructor() {
    super();
    Object.assign(this, { departments: [], targets: {} });
    this.known = new Loader(this, () => this.read());
  }

  get id() { return this.params.id; }

  async read() {
    const packs = await whole(`${API}/packs`);
    const found = this.id ? await api(`${API}/campaigns/${this.id}`) : null;
    this.fresh ??= crypto.randomUUID();
    this.form = new Form(this, found ? this.given(found) : this.usual(packs));
    this.pack = new Loader(this, () => this.form.values.pack ? api(`${API}/packs/${this.form.values.pack}`) : null);
    return { packs, found };
  }

  /** Answered in the autumn, reviewed in December, compiled in January: the year's usual course. */
  usual(packs) {
    const year = Number(today().slice(0, 4));
    return {
      name: '', year: String(year), pack: packs.find(pack => pack.latest)?.id ?? '',
      opensOn: today(), dueOn: later(`${year}-11-30`, 30), reviewOn: later(`${year}-12-20`, 50), compileOn: later(`${year + 1}-01-31`, 80),
    };
  }

  given({ campaign, answerers, targets, participants }) {
    this.departments = participants.filter(one => one.answerers.includes('department')).map(one => one.unit);
    this.targets = { ...targets };
    const others = Object.fromEntries(OTHERS.flatMap(name => answerers[name] ? [[name, answerers[name].id], [`${name}Label`, answerers[name].name]] : []));
    const { name, year, pack, opensOn, dueOn, reviewOn, compileOn } = campaign;
    return { name, year: String(year), pack, opensOn, dueOn, reviewOn, compileOn, ...others };
  }

  render() {
    return html`${pageHead({ title: t(this.id ? 'gap-analysis.changePlan' : 'gap-analysis.newCampaign'), lead: t('gap-analysis.planLead'), crumbs: [['/gap-analysis/campaigns', t('gap-analysis.campaigns')]] })}
      ${this.known.show(known => this.plan(known))}`;
  }

  plan({ packs, found }) {
    const { form } = this;
    return html`<form class="stack" novalidate @submit=${form.on(values => this.send(values, found), values => this.check(values))}>
      ${form.summary()}
      <section class="card" aria-labelledby="what"><h2 id="what">${t('gap-analysis.plan.what')}</h2>
        ${form.text('name', { label: t('gap-analysis.name'), required: true, maxlength: 200 })}
        <div class="grid2">${form.select('pack', { label: t('gap-analysis.pack'), required: true, options: [['', t('gap-analysis.choose')], ...packs.map(pack => [pack.id, `${text(pack.name)} · ${pack.version} · ${t('gap-analysis.questions', { n: pack.questions })}`])], changed: () => this.pack.reload() })}
          ${form.text('year', { label: t('gap-analysis.year'), type: 'number', required: true, inputmode: 'numeric' })}</div></section>
      <section class="card" aria-labelledby="who"><h2 id="who">${t('gap-analysis.plan.who')}</h2>${this.asked()}
        <div class="grid2 roomy lead-in">${OTHERS.map(name => form.lookup(name, { label: t('gap-analysis.plan.answersFor', { what: answererWords([name]) }), required: false, search: units }))}</div>
        <p class="hint">${t('gap-analysis.plan.othersHint')}</p></section>
      <section class="card" aria-labelledby="when"><h2 id="when">${t('gap-analysis.plan.when')}</h2>
        <div class="grid2 roomy">${['opensOn', 'dueOn', 'reviewOn', 'compileOn'].map(name => form.text(name, { label: t(`gap-analysis.plan.${name}`), type: 'date', required: true }))}</div></section>
      ${this.pack.value ? this.aims(this.pack.value) : nothing}
      <div class="formfoot">${form.submit(t('gap-analysis.plan.save'), { name: 'check' })}<a class="btn ghost" href=${this.id ? `/gap-analysis/campaigns/${this.id}` : '/gap-analysis/campaigns'}>${t('gap-analysis.cancelled')}</a></div></form>`;
  }

  /** The departments that are asked: named, or all of them. */
  asked() {
    return html`<div class="field"><label for="department">${t('gap-analysis.plan.departments')}</label><span class="hint" id="department-hint">${t('gap-analysis.plan.departmentsHint')}</span>
      <rond-lookup .inputId=${'department'} .described=${'department-hint'} .search=${units} .value=${null} @chosen=${event => this.add(event.detail)}></rond-lookup></div>
      ${this.departments.length ? html`<ul class="rows picked" aria-label=${t('gap-analysis.plan.departments')}>${this.departments.map(unit => html`<li><div class="row"><span class="t">${unit.name}</span>
        <button class="btn small iconic" type="button" aria-label=${t('gap-analysis.plan.without', { name: unit.name })} @click=${() => this.drop(unit)}>${icon('close')}</button></div></li>`)}</ul>`
        : note('info', t('gap-analysis.plan.everyDepartment'))}`;
  }

  add(unit) {
    if (unit && !this.departments.some(one => one.id === unit.id)) this.departments = [...this.departments, { id: unit.id, name: unit.label }];
    const lookup = this.querySelector('rond-lookup');
    Object.assign(lookup, { value: null, typed: '' });
  }

  drop(unit) {
    this.departments = this.departments.filter(one => one.id !== unit.id);
    this.querySelector('#department')?.focus();
  }

  /** Where more is aimed at than the set says. */
  aims({ nodes, scale }) {
    const raised = Object.entries(this.targets);
    const by = Object.fromEntries(nodes.map(node => [node.ref, node]));
    const levels = scale.high - scale.low <= HIGHEST ? Array.from({ length: scale.high - scale.low + 1 }, (_, i) => scale.low + i) : null;
    return html`<section class="card" aria-labelledby="aims"><h2 id="aims">${t('gap-analysis.plan.aims')}</h2><p class="hint">${t('gap-analysis.plan.aimsHint')}</p>
      ${raised.length ? html`<ul class="rows">${raised.map(([ref, level]) => html`<li><div class="row"><span><span class="t">${by[ref] ? label(by[ref]) : ref}</span><span class="small muted">${by[ref] ? text(by[ref].title) : nothing}</span></span>
        <span class="end">${t('gap-analysis.targetIs', { n: level })}<button class="btn small iconic" type="button" aria-label=${t('gap-analysis.plan.without', { name: by[ref] ? label(by[ref]) : ref })} @click=${() => this.aim(ref, null)}>${icon('close')}</button></span></div></li>`)}</ul>` : nothing}
      <div class="grid2"><div class="field"><label for="aim-ref">${t('gap-analysis.question')}</label><select id="aim-ref"><option value="">${t('gap-analysis.choose')}</option>${nodes.filter(node => node.kind === 'question' && !node.withdrawn).map(node => html`<option value=${node.ref}>${label(node)} ${text(node.title)}</option>`)}</select></div>
        <div class="field"><label for="aim-level">${t('gap-analysis.target')}</label>${levels ? html`<select id="aim-level">${levels.map(level => html`<option value=${level} ?selected=${level === 4}>${level}</option>`)}</select>` : html`<input id="aim-level" type="number" min=${scale.low} max=${scale.high}>`}</div></div>
      <div class="actions lead-in"><button class="btn" type="button" @click=${() => this.aim(this.value('aim-ref'), Number(this.value('aim-level')))}>${icon('plus')}${t('gap-analysis.plan.aim')}</button></div></section>`;
  }

  value(id) { return /** @type {HTMLInputElement} */ (this.querySelector(`#${id}`)).value; }

  aim(ref, level) {
    if (!ref) return;
    const { [ref]: before, ...rest } = this.targets;
    this.targets = level === null ? rest : { ...rest, [ref]: level };
  }

  check({ opensOn, dueOn, reviewOn, compileOn }) {
    const after = (name, day, before) => day && before && day < before ? { [name]: t('gap-analysis.plan.order') } : {};
    return { ...after('dueOn', dueOn, opensOn), ...after('reviewOn', reviewOn, dueOn), ...after('compileOn', compileOn, reviewOn) };
  }

  async send(values, found) {
    const answerers = Object.fromEntries(OTHERS.filter(name => values[name]).map(name => [name, values[name]]));
    const { name, year, pack, opensOn, dueOn, reviewOn, compileOn } = values;
    const body = { name, year: Number(year), pack, departments: this.departments.map(unit => unit.id), answerers, targets: this.targets, opensOn, dueOn, reviewOn, compileOn };
    const saved = await api(`${API}/campaigns/${this.id ?? this.fresh}`, { method: 'PUT', body, ifMatch: found?.campaign.version });
    toast(t('gap-analysis.plan.saved'));
    go(`/gap-analysis/campaigns/${saved.campaign.id}`);
  }
}

/** The day itself, or so many days from now where it has passed. */
function later(day, days) {
  return day > today() ? day : new Date(Date.parse(today()) + days * 86400000).toISOString().slice(0, 10);
}

customElements.define('gap-analysis-campaign-plan', CampaignPlan);
