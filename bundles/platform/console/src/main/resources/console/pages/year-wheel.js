// SPDX-License-Identifier: Apache-2.0
import { Filters, Loader, Page, api, fmtMonth, fmtNumber, html, link, nothing, pageHead, session, svg, t, table, text, today, units } from '@console/api';

const CENTRE = 250;
const [INNER, BAND, OUTER, RIM] = [110, 150, 222, 236];

/** The year as a ring of months: what recurs, and how many duties are done, left and silent. The table beside says the same. */
class YearWheel extends Page {
  constructor() {
    super();
    this.reader = session.may('followup.read', 'followup.read_infosec', 'followup.read_security_protection');
    this.filters = new Filters(this, { year: today().slice(0, 4), unit: '', unitName: '', mine: this.reader ? '' : 'true' }, () => this.year.reload());
    this.year = new Loader(this, () => {
      const { year, unit, mine } = this.filters.values;
      return api('/followup/v1/duties/year', { query: { year, unit, person: mine === 'true' ? 'me' : '' } });
    });
  }

  render() {
    return html`${pageHead({ title: t('rond.wheel.title'), lead: t('rond.wheel.lead') })}${this.picker()}
      ${this.year.show(view => html`<div class="stack"><section class="card" aria-hidden="true">${this.wheel(view)}${this.legend()}</section>${this.months(view)}</div>`)}`;
  }

  picker() {
    const { values } = this.filters;
    const now = Number(today().slice(0, 4));
    return html`<form class="filters" @submit=${event => event.preventDefault()}>
      <div class="field"><label for="year">${t('rond.wheel.year')}</label><select id="year" @change=${event => this.filters.set({ year: event.target.value })}>${[now - 2, now - 1, now, now + 1].map(String).map(year =>
        html`<option value=${year} ?selected=${year === values.year}>${year}</option>`)}</select></div>
      ${this.reader ? html`<div class="field"><label for="unit">${t('rond.unit')}</label>
        <rond-lookup .inputId=${'unit'} .search=${units} .value=${values.unit ? { id: values.unit, label: values.unitName || values.unit } : null} .placeholder=${t('rond.all')}
          @chosen=${event => this.filters.set({ unit: event.detail?.id ?? '', unitName: event.detail?.label ?? '' })}></rond-lookup></div>
      <label class="checkline"><input type="checkbox" .checked=${values.mine === 'true'} @change=${event => this.filters.set({ mine: event.target.checked ? 'true' : '' })}><span>${t('rond.wheel.mine')}</span></label>` : nothing}</form>`;
  }

  wheel({ year, months }) {
    const present = today().slice(0, 7);
    const most = Math.max(1, ...months.map(month => parts(month).total));
    return html`<svg class="wheel" viewBox="0 0 500 500" focusable="false">${months.map(month => {
      const turn = month.month - 1;
      const { done, left, silent, total } = parts(month);
      const reach = BAND + (OUTER - BAND) * total / most;
      const share = count => (reach - BAND) * count / Math.max(1, total);
      const bands = [['done', BAND, BAND + share(done)], ['left', BAND + share(done), BAND + share(done) + share(left)], ['silent', reach - share(silent), reach]];
      const [x, y] = point(turn + 0.5, (INNER + BAND) / 2);
      const [cx, cy] = point(turn + 0.5, RIM);
      return svg`<g class=${present === `${year}-${String(month.month).padStart(2, '0')}` ? 'month now' : 'month'}><path d=${sector(turn, INNER, BAND)}></path>
        ${bands.filter(([, from, to]) => to > from).map(([name, from, to]) => svg`<g class=${name}><path d=${sector(turn + 0.06, from, to, 0.88)}></path></g>`)}
        <text x=${x} y=${y}>${monthName(year, month.month, 'short')}</text>${total ? svg`<text class="count" x=${cx} y=${cy}>${fmtNumber(total)}</text>` : nothing}</g>`;
    })}<text class="year" x=${CENTRE} y=${CENTRE}>${String(year)}</text></svg>`;
  }

  legend() {
    return html`<ul class="wheel-legend small">${['done', 'left', 'silent'].map(name => html`<li><svg class="wheel-key wheel" viewBox="0 0 10 10">${svg`<g class=${name}><path d="M0 0h10v10H0z"></path></g>`}</svg>${t(`rond.wheel.${name}`)}</li>`)}</ul>`;
  }

  months({ year, months }) {
    const { unit, unitName, mine } = this.filters.values;
    const count = (label, name) => ({ label, num: true, cell: row => fmtNumber(parts(row)[name]) });
    return table({ caption: t('rond.wheel.image', { year: String(year) }), rows: months, columns: [
      { label: t('rond.month'), head: true, cell: row => html`<a href=${link('/duties', { period: `${year}-${String(row.month).padStart(2, '0')}`, unit, unitName, mine })}>${monthName(year, row.month, 'long')}</a>` },
      { label: t('rond.wheel.cycle'), wide: true, cell: row => row.cycle.length ? html`<ul>${row.cycle.map(words => html`<li>${text(words)}</li>`)}</ul>` : html`<span class="muted">${t('rond.wheel.nothing')}</span>` },
      count(t('rond.wheel.total'), 'total'), count(t('rond.wheel.done'), 'done'), count(t('rond.wheel.left'), 'left'), count(t('rond.wheel.silent'), 'silent'),
    ] });
  }
}

function parts({ duties }) {
  const done = duties.done + duties.doneLate, left = duties.upcoming + duties.due, silent = duties.late + duties.missed;
  return { done, left, silent, total: done + left + silent };
}

const monthName = (year, month, length) => fmtMonth(`${year}-${String(month).padStart(2, '0')}`, { month: length, year: undefined });

/** A place on the ring: turns are months, January begins at the top. */
function point(turn, radius) {
  const angle = (turn / 12) * 2 * Math.PI - Math.PI / 2;
  return [CENTRE + radius * Math.cos(angle), CENTRE + radius * Math.sin(angle)].map(value => value.toFixed(1));
}

function sector(turn, from, to, width = 1) {
  const [a, b, c, d] = [point(turn, to), point(turn + width, to), point(turn + width, from), point(turn, from)].map(pair => pair.join(' '));
  return `M${a}A${to} ${to} 0 0 1 ${b}L${c}A${from} ${from} 0 0 0 ${d}Z`;
}
customElements.define('rond-year-wheel', YearWheel);
