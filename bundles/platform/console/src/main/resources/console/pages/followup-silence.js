// SPDX-License-Identifier: Apache-2.0
/** Who has not reported: how many, and the first of them. */
import { empty, fmtDate, fmtDateTime, fmtNumber, html, link, nothing, t, table, text } from '@console/api';
import { recordsAddress } from './figures.js';

export const silence = (found, board, asked) => html`<section class="card section" aria-labelledby="silent"><div class="cardhead"><h2 id="silent">${t('rond.silent.title')}</h2>
    ${found.silentUnits ? html`<a class="small no-print" href=${link('/followup/silent', { ...asked, unitName: board.unit.name })}>${t('rond.silent.all')}</a>` : nothing}</div>
  <p class="figures head"><span class="val">${fmtNumber(found.silentUnits)}</span> <span>${t('rond.silent.of', { n: found.silentUnits, all: found.units })}</span></p>
  <p class="small muted head">${t('rond.silent.meaning')} ${found.silentDuties ? html`<a href=${recordsAddress(found.records)}>${t('rond.silent.duties', { n: found.silentDuties, all: found.duties })}</a>` : nothing} ${t('rond.followup.asOf', { time: fmtDateTime(found.asOf) })}</p>
  ${found.first.length ? silentTable(found.first) : found.units ? empty(t('rond.silent.none')) : empty(t('rond.silent.nothingDue'), nothing, 'calendar')}</section>`;

export const silentTable = rows => table({ caption: t('rond.silent.title'), rows, columns: [
  { label: t('rond.unit'), head: true, cell: row => html`${row.unit ? html`<a href=${`/organisation/${row.unit}`}>${row.name}</a>` : row.name}${row.departmentName && row.departmentName !== row.name ? html`<br><span class="small muted plain">${row.departmentName}</span>` : nothing}` },
  { label: t('rond.silent.notDone'), num: true, cell: row => html`<a href=${recordsAddress(row.records)}>${fmtNumber(row.silent)}<span class="vh"> ${t('rond.silent.records', { place: row.name })}</span></a>` },
  { label: t('rond.silent.last'), cell: row => row.lastReport ? html`<span class="nowrap">${fmtDate(row.lastReport)}</span>` : html`<span class="muted">${t('rond.silent.never')}</span>` },
  { label: t('rond.silent.contact'), cell: row => row.contactName ? html`${row.contactEmail ? html`<a href=${`mailto:${row.contactEmail}`}>${row.contactName}</a>` : row.contactName}<br><span class="small muted">${text(row.contactRole)}</span>` : html`<span class="muted">${t('rond.silent.nobody')}</span>` },
] });
