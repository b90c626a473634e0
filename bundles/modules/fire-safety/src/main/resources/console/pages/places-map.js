// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** Premises where they lie, drawn from their coordinates alone: no map is fetched from anywhere. The table says the same. */
import { fmtNumber, go, html, nothing, svg, t } from '@console/api';

const WIDTH = 760;
const HEIGHT = 420;
const MARGIN = 28;
const KILOMETRES = 111.32;                                            // of one degree of latitude
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50];

/** @param {Array<any>} rows with latitude, longitude, counted, name, id */
export function placesMap(rows, caption) {
  const placed = rows.filter(row => row.latitude !== null && row.longitude !== null);
  if (placed.length < 2) return nothing;
  const view = extent(placed);
  const missing = rows.length - placed.length;
  const ordered = [...placed].sort((a, b) => Number(b.counted) - Number(a.counted));      // what needs somebody lies on top
  const n = placed.filter(row => row.counted).length;
  return html`<section class="card places" aria-labelledby="map"><h2 id="map">${t('fire-safety.map')}</h2>
    <svg class="places-map" role="img" aria-label=${t('fire-safety.mapLabel', { figure: caption, n, all: placed.length })} viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} focusable="false">
      <rect class="ground" x="1" y="1" width=${WIDTH - 2} height=${HEIGHT - 2} rx="10"></rect>
      ${ordered.map(row => mark(row, view))}${scale(view)}</svg>
    <ul class="places-legend small"><li>${key(true)}${t('fire-safety.inNumerator')} <span class="num">${fmtNumber(n)}</span></li><li>${key(false)}${t('fire-safety.notInNumerator')} <span class="num">${fmtNumber(placed.length - n)}</span></li></ul>
    ${missing ? html`<p class="small muted">${t('fire-safety.mapMissing', { n: missing })}</p>` : nothing}</section>`;
}

/** The smallest frame around them all, in kilometres, north up. */
function extent(placed) {
  const values = name => placed.map(row => row[name]);
  const [south, north, west, east] = [Math.min(...values('latitude')), Math.max(...values('latitude')), Math.min(...values('longitude')), Math.max(...values('longitude'))];
  const narrow = Math.cos((south + north) / 2 * Math.PI / 180);
  const wide = Math.max((east - west) * narrow, 0.002), high = Math.max(north - south, 0.002);
  const size = Math.min((WIDTH - 2 * MARGIN) / wide, (HEIGHT - 2 * MARGIN) / high);
  return { north, west, narrow, size, left: (WIDTH - wide * size) / 2, top: (HEIGHT - high * size) / 2 };
}

function mark(row, { north, west, narrow, size, left, top }) {
  const x = (left + (row.longitude - west) * narrow * size).toFixed(1), y = (top + (north - row.latitude) * size).toFixed(1);
  return svg`<g class=${row.counted ? 'in' : 'out'} transform=${`translate(${x} ${y})`} @click=${() => go(`/premises/${row.id}`)}>${shape(row.counted)}<title>${row.name}</title></g>`;
}

/** A shape of its own for each: colour alone says nothing. */
const shape = counted => counted ? svg`<circle r="5"></circle>` : svg`<path d="M0 -7L7 6H-7Z"></path>`;

const key = counted => html`<svg class="places-map key" viewBox="-8 -8 16 16" aria-hidden="true">${svg`<g class=${counted ? 'in' : 'out'}>${shape(counted)}</g>`}</svg>`;

function scale({ size }) {
  const perKilometre = size / KILOMETRES;
  const length = STEPS.filter(step => step * perKilometre < WIDTH / 4).at(-1) ?? STEPS[0];
  return svg`<g class="scale" transform=${`translate(${MARGIN} ${HEIGHT - 18})`}><path d=${`M0 -5V0H${(length * perKilometre).toFixed(1)}V-5`}></path><text x=${(length * perKilometre + 8).toFixed(1)} y="2">${fmtNumber(length)} km</text></g>`;
}
