// SPDX-License-Identifier: Apache-2.0
import { Loader, Page, api, chip, empty, fmtDate, fmtDays, html, icon, modules, nothing, onLang, overdueChip, pageHead, session, t, text, today } from '@console/api';
import { absences, periodWords, tiles } from './figures.js';

const MOST = 20, SHOWN = 5;

/** What is due for me, and how it stands where I follow up. */
class Home extends Page {
  constructor() {
    super();
    this.tasks = new Loader(this, () => modules.tasks());
    this.coming = new Loader(this, () => session.who.person ? api('/followup/v1/duties', { query: { person: 'me', state: 'upcoming', limit: MOST } }).catch(() => null) : null);
    this.figures = new Loader(this, () => session.may('followup.read_figures') ? api('/followup/v1/dashboard').catch(() => null) : null);
  }

  /** What a task is called was said in the language of then. */
  connectedCallback() {
    super.connectedCallback();
    this.endings.push(onLang(() => this.tasks.reload()));
  }

  render() {
    const name = session.who.person ? (session.who.name ?? '').split(' ')[0] : '';
    const figures = this.figures.value, coming = this.ahead();
    return html`${pageHead({ title: name ? t('rond.home.hello', { name }) : t('rond.home.title'), lead: t('rond.home.lead') })}
      <section class="card" aria-labelledby="tasks"><div class="cardhead"><h2 id="tasks">${t('rond.home.tasks')}</h2>${session.who.person ? html`<div class="actions"><a href="/duties?mine=true">${t('rond.home.allDuties')}</a><span class="muted" aria-hidden="true">·</span><a href="/measures?owner=me">${t('rond.home.measures')}</a></div>` : nothing}</div>
        ${this.tasks.show(tasks => tasks.length ? this.list(tasks) : empty(t('rond.home.nothing')))}</section>
      ${coming.length ? html`<section class="card section" aria-labelledby="coming"><div class="cardhead"><h2 id="coming">${t('rond.home.coming')}</h2><a href="/year?mine=true">${t('rond.home.wheel')}</a></div>${this.duties(coming)}</section>` : nothing}
      ${figures?.figures?.length ? html`<section class="section" aria-labelledby="standing"><div class="cardhead"><h2 id="standing">${t('rond.home.standing', { unit: figures.unit.name, period: periodWords(figures.period) })}</h2>
        <a href="/followup">${t('rond.home.followup')}</a></div>${tiles(figures.figures, { records: false })}${absences(figures.absent)}</section>` : nothing}`;
  }

  /** What is coming and not already there as something to do. */
  ahead() {
    const tasks = this.tasks.value;
    if (!tasks && !this.tasks.problem) return [];
    const there = new Set(tasks?.map(task => task.href));
    return (this.coming.value?.items ?? []).filter(duty => !there.has(duty.address)).slice(0, SHOWN);
  }

  duties(items) {
    return html`<ul class="rows">${items.map(duty => html`<li><a href=${duty.address}>
      <span><span class="t">${text(duty.name)}</span><span class="small muted">${text(duty.kindName)}</span></span>
      <span class="end">${chip('plain', 'calendar', html`<span title=${fmtDate(duty.dueAt)}>${fmtDays(duty.dueAt)}</span>`)}${icon('right')}</span></a></li>`)}</ul>`;
  }

  list(tasks) {
    const late = task => task.overdue ?? (task.due && String(task.due).slice(0, 10) < today());
    const sorted = [...tasks].sort((a, b) => String(a.due ?? '9').localeCompare(String(b.due ?? '9')));
    return html`<ul class="rows">${sorted.map(task => html`<li><a href=${task.href}>
      <span><span class="t">${task.title}</span><span class="small muted">${[task.lead, task.module.id === 'rond' ? '' : text(task.module.name)].filter(Boolean).join(' · ')}</span></span>
      <span class="end">${task.chip ?? nothing}${late(task) ? overdueChip() : task.due ? chip('plain', 'calendar', html`<span title=${fmtDate(task.due)}>${fmtDays(task.due)}</span>`) : nothing}${icon('right')}</span></a></li>`)}</ul>`;
  }
}
customElements.define('rond-home', Home);
