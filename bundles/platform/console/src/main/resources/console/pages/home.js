// SPDX-License-Identifier: Apache-2.0
import { Loader, Page, chip, empty, fmtDate, fmtDays, html, icon, modules, nothing, overdueChip, pageHead, session, t, text, today } from '@console/api';
import { readFigures, tiles } from './figures.js';

/** What is due for me, and how it stands where I follow up. */
class Home extends Page {
  constructor() {
    super();
    this.tasks = new Loader(this, () => modules.tasks());
    this.figures = new Loader(this, () => session.may('followup.read_figures') ? readFigures({}).catch(() => null) : null);
  }

  render() {
    const name = (session.who.name ?? '').split(' ')[0];
    return html`${pageHead({ title: name ? t('rond.home.hello', { name }) : t('rond.home.title'), lead: t('rond.home.lead') })}
      ${this.figures.value ? tiles(this.figures.value) : nothing}
      <section class="card" aria-labelledby="tasks"><h2 id="tasks">${t('rond.home.tasks')}</h2>
        ${this.tasks.show(tasks => tasks.length ? this.list(tasks) : empty(t('rond.home.nothing')))}</section>`;
  }

  list(tasks) {
    const late = task => task.overdue ?? (task.due && String(task.due).slice(0, 10) < today());
    const sorted = [...tasks].sort((a, b) => String(a.due ?? '9').localeCompare(String(b.due ?? '9')));
    return html`<ul class="rows">${sorted.map(task => html`<li><a href=${task.href}>
      <span><span class="t">${task.title}</span><span class="small muted">${[task.lead, text(task.module.name)].filter(Boolean).join(' · ')}</span></span>
      <span class="end">${task.chip ?? nothing}${late(task) ? overdueChip() : task.due ? chip('plain', 'calendar', html`<span title=${fmtDate(task.due)}>${fmtDays(task.due)}</span>`) : nothing}${icon('right')}</span></a></li>`)}</ul>`;
  }
}
customElements.define('rond-home', Home);
