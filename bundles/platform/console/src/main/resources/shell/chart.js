// SPDX-License-Identifier: Apache-2.0
// @ts-check
/**
 * A chart with its legend and its table. Colours come from the design tokens; nothing moves. The library is fetched when the
 * first chart is drawn.
 */
import { LitElement, html, nothing } from 'lit';
import { fmtNumber, fmtPercent, lang, onLang, t } from './i18n.js';
import { icon } from './icons.js';

const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const COLOURS = { bad: '--bad', primary: '--primary', ok: '--ok', warn: '--warn', plain: '--control' };
let library = null;

async function load() {
  const chart = await import('chart.js');
  const { Chart, BarController, BarElement, LineController, LineElement, PointElement, CategoryScale, LinearScale, Tooltip } = chart;
  Chart.register(BarController, BarElement, LineController, LineElement, PointElement, CategoryScale, LinearScale, Tooltip);
  return Chart;
}

// What is printed is black on white, whatever the screen is.
let worn;
addEventListener('beforeprint', () => {
  worn = document.documentElement.dataset.theme;
  document.documentElement.dataset.theme = 'light';
});
addEventListener('afterprint', () => {
  if (worn === undefined) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = worn;
});
const ON_PAPER = [640, 240];

/** Long names along the axis leave room for the bars; the table has them whole. */
function shortened(value) {
  const label = this.getLabelForValue(value);
  const most = this.chart.width < 480 ? 14 : 30;
  return label.length > most ? `${label.slice(0, most - 1).trimEnd()}…` : label;
}

class RondChart extends LitElement {
  static properties = {
    /**
     * {labels: string[], series: [{label, values, colour, line?, dashed?, point?, links?, beside?}], heading, caption, percent?, kind?, stacked?, sums?}.
     * In the table `links` lead to the records behind each value, `beside` says what it is of, `sums` names a column of sums.
     */
    data: { attribute: false },
  };

  createRenderRoot() { return this; }

  connectedCallback() {
    super.connectedCallback();
    this.redraw = () => { this.drawn = null; this.requestUpdate(); };
    this.off = onLang(this.redraw);
    addEventListener('themechange', this.redraw);
    this.unfold = () => this.querySelector('details')?.setAttribute('open', '');        // paper has no button
    this.paper = () => this.redrawn(ON_PAPER);
    this.screen = () => this.redrawn();
    addEventListener('beforeprint', this.unfold);
    addEventListener('beforeprint', this.paper);
    addEventListener('afterprint', this.screen);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.off();
    removeEventListener('themechange', this.redraw);
    removeEventListener('beforeprint', this.unfold);
    removeEventListener('beforeprint', this.paper);
    removeEventListener('afterprint', this.screen);
    this.chart?.destroy();
    this.chart = null;
    this.drawn = null;
  }

  async updated() {
    if (!this.data || this.drawn === this.data) return;
    this.drawn = this.data;
    const Chart = await (library ??= load().catch(error => { library = null; throw error; })).catch(() => null);
    const canvas = this.querySelector('canvas');
    if (!Chart || !canvas) return;                                 // the table says the same
    this.chart?.destroy();
    this.chart = new Chart(canvas, this.config());
  }

  /** At once, in the colours of now: printing does not wait. */
  redrawn(size) {
    const canvas = this.querySelector('canvas');
    if (!this.chart || !canvas) return;
    const Chart = this.chart.constructor;
    this.chart.destroy();
    this.chart = new Chart(canvas, this.config());
    if (size) this.chart.resize(...size);
  }

  config() {
    const { labels, series, percent, kind = 'bar', stacked = false } = this.data;
    const grid = token('--border');
    const words = value => percent ? fmtPercent(value) : fmtNumber(value);
    return {
      type: kind,
      data: { labels, datasets: series.map(one => this.dataset(one, kind)) },
      options: {
        responsive: true, maintainAspectRatio: false, animation: false, locale: lang(),
        font: { family: token('--font') }, color: token('--text-2'),
        interaction: { mode: 'index', intersect: false },
        plugins: { legend: { display: false }, tooltip: { callbacks: { label: item => `${item.dataset.label}: ${words(item.parsed.y)}` } } },
        scales: {
          x: { stacked, grid: { display: false }, border: { color: grid }, ticks: { color: token('--text-2'), callback: shortened } },
          y: { stacked, beginAtZero: true, max: percent ? 100 : undefined, border: { display: false }, grid: { color: grid }, ticks: { color: token('--text-2'), precision: 0, maxTicksLimit: 6, callback: words } },
        },
      },
    };
  }

  dataset({ label, values, colour = 'primary', line = false, dashed = line, point = 'circle' }, kind) {
    const tone = token(COLOURS[colour] ?? COLOURS.primary);
    return line || kind === 'line'
      ? { type: 'line', label, data: values, borderColor: tone, backgroundColor: tone, borderWidth: 2, borderDash: dashed ? [6, 4] : [], pointStyle: point, pointRadius: line ? 0 : 4, tension: 0, spanGaps: true }
      : { label, data: values, backgroundColor: tone, borderRadius: 4, maxBarThickness: 26, categoryPercentage: .7 };
  }

  render() {
    const data = this.data;
    if (!data) return nothing;
    const words = value => data.percent ? fmtPercent(value) : fmtNumber(value);
    const cell = (one, i) => {
      const value = html`${words(one.values[i])}${one.beside?.[i] ? html` <span class="muted small nowrap">${one.beside[i]}</span>` : nothing}`;
      return one.links?.[i] ? html`<a href=${one.links[i]}>${value}<span class="vh">: ${one.label}, ${data.labels[i]}</span></a>` : value;
    };
    const sum = values => fmtNumber(values.reduce((all, value) => all + (value ?? 0), 0));
    return html`
      <p class="legend" aria-hidden="true">${data.series.map(one => html`<span class="${one.colour ?? 'primary'} ${one.line || one.dashed ? 'dashed' : ''}">${one.label}</span>`)}</p>
      <div class="chart"><canvas role="img" aria-label=${data.caption}></canvas></div>
      <details class="as-table"><summary>${icon('grid')}${t('shell.asTable')}</summary>
        <div class="tablewrap scroll" tabindex="0" role="region" aria-label=${data.caption}><table><caption class="vh">${data.caption}</caption>
          <thead><tr><th scope="col">${data.heading}</th>${data.series.map(one => html`<th scope="col" class="n">${one.label}</th>`)}${data.sums ? html`<th scope="col" class="n">${data.sums}</th>` : nothing}</tr></thead>
          <tbody>${data.labels.map((label, i) => html`<tr><th scope="row">${label}</th>${data.series.map(one => html`<td class="n">${cell(one, i)}</td>`)}${data.sums ? html`<td class="n"><strong>${sum(data.series.map(one => one.values[i]))}</strong></td>` : nothing}</tr>`)}
          ${data.sums ? html`<tr><th scope="row">${data.sums}</th>${data.series.map(one => html`<td class="n"><strong>${sum(one.values)}</strong></td>`)}<td class="n"><strong>${sum(data.series.flatMap(one => one.values))}</strong></td></tr>` : nothing}</tbody></table></div></details>`;
  }
}
customElements.define('rond-chart', RondChart);

/** chart({labels, series: [{label, values, colour}], heading, caption}) */
export const chart = data => html`<rond-chart .data=${data}></rond-chart>`;
