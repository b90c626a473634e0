// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** Tables that become stacked rows on a phone and stay tables for a screen reader: their roles are spelled out. */
import { html, nothing } from 'lit';
import { address } from './http.js';
import { t } from './i18n.js';
import { icon } from './icons.js';

/**
 * @param {object} table
 * @param {any} table.caption what the rows are
 * @param {Array<{label: any, cell: (row: any) => any, head?: boolean, num?: boolean, wide?: boolean, only?: 'desktop'}>} table.columns one has `head`: the row's name
 * @param {any[]} table.rows
 * @param {boolean} [table.hideCaption] for screen readers only
 * @param {(row: any) => string} [table.rowClass]
 * @param {any} [table.foot] one more row
 */
export const table = ({ caption, columns, rows, hideCaption = true, rowClass = () => '', foot = nothing }) => html`
  <div class="tablewrap"><table class="folds" role="table">
    <caption class=${hideCaption ? 'vh' : ''}>${caption}</caption>
    <thead role="rowgroup"><tr role="row">${columns.map(column => html`<th role="columnheader" scope="col" class=${classes(column)}>${column.label}</th>`)}</tr></thead>
    <tbody role="rowgroup">${rows.map(row => html`<tr role="row" class=${rowClass(row)}>${columns.map(column => cell(column, row))}</tr>`)}${foot}</tbody>
  </table></div>`;

const cell = (column, row) => column.head
  ? html`<th role="rowheader" scope="row" class=${classes(column)}>${column.cell(row)}</th>`
  : html`<td role="cell" class=${classes(column)}><span class="cell-label" aria-hidden="true">${column.label}</span><span class="cell-value">${column.cell(row)}</span></td>`;

const classes = column => [column.num && 'n', column.wide && 'wide', column.only === 'desktop' && 'only-desktop'].filter(Boolean).join(' ');

/** The whole list as a file: `exports('/followup/v1/findings', asked)` draws a link for CSV and one for Excel. */
export const exports = (path, query) => html`<span class="exports" role="group" aria-label=${t('shell.export')}>${[['csv', 'CSV'], ['xlsx', 'Excel']].map(([format, label]) =>
  html`<a class="btn" download href=${address(path, { ...query, format })}>${icon('download')}${label}</a>`)}</span>`;
