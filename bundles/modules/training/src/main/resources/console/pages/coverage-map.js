// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** Premises where they lie, drawn from their coordinates alone: no map is fetched from anywhere. The table says the same. */
import { fmtNumber, go, html, nothing, svg, t } from '@console/api';

const WIDTH = 760;
const HEIGHT = 420;
const MARGIN = 28;
const KILOMETRES = 111.32;                                            // of one degree of latitude
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50];
const ORDER = ['met', 'too_few', 'unmet'];                             // what needs somebody lies on top

/** @param {Array<any>} rows with premise {id, name, latitude, longitude} and status */
export function coverageMap(rows, caption) {
  const placed = rows.filter(row => row.premise && row.premise.latitude !== null && row.premise.longitude !== null && ORDER.includes(row.status));
  if (placed.length < 2) return nothing;
  const view = extent(placed.map(row => row.premise));
  const ordered = [...placed].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  const n = status => placed.filter(row => row.status === status).length;
  return html`<section class="card places" aria-labelledby="map"><h2 id="map">${t('training.map')}</h2>
    <svg class="places-map" role="img" aria-label=${t('training.mapLabel', { course: caption, n: n('met'), unmet: n('unmet'), all: placed.length })} viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} focusable="false">
      <rect class="ground" x="1" y="1" width=${WIDTH - 2} height=${HEIGHT - 2} rx="10"></rect>
      ${ordered.map(row => mark(row, view))}${scale(view)}</svg>
    <ul class="places-legend small">${ORDER.map(status => html`<li>${key(status)}${t(`training.coverageStatus.${status}`)} <span class="num">${fmtNumber(n(status))}</span></li>`)}</ul></section>`;
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

function mark({ premise, status }, { north, west, narrow, size, left, top }) {
  const x = (left + (premise.longitude - west) * narrow * size).toFixed(1), y = (top + (north - premise.latitude) * size).toFixed(1);
  return svg`<g class=${colour(status)} transform=${`translate(${x} ${y})`} @click=${() => go(`/premises/${premise.id}`)}>${shape(status)}<title>${premise.name}</title></g>`;
}

const colour = status => ({ met: 'in', unmet: 'out' })[status] ?? 'scale';

/** A shape of its own for each: colour alone says nothing. */
const shape = status => status === 'met' ? svg`<circle r="5"></circle>` : status === 'unmet' ? svg`<path d="M0 -7L7 6H-7Z"></path>` : svg`<path d="M-4 -4H4V4H-4Z"></path>`;

const key = status => html`<svg class="places-map key" viewBox="-8 -8 16 16" aria-hidden="true">${svg`<g class=${colour(status)}>${shape(status)}</g>`}</svg>`;

function scale({ size }) {
  const perKilometre = size / KILOMETRES;
  const length = STEPS.filter(step => step * perKilometre < WIDTH / 4).at(-1) ?? STEPS[0];
  return svg`<g class="scale" transform=${`translate(${MARGIN} ${HEIGHT - 18})`}><path d=${`M0 -5V0H${(length * perKilometre).toFixed(1)}V-5`}></path><text x=${(length * perKilometre + 8).toFixed(1)} y="2">${fmtNumber(length)} km</text></g>`;
}
