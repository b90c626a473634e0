// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** What pages import as '@console/api'. A contract: things are added, nothing is changed or taken away within apiVersion 1. */
export { LitElement, html, svg, nothing } from 'lit';
export { Page, Loader, Pager, Filters, pageHead, facts, note, empty, skeleton, problemNote, problemTitle } from './page.js';
export { api, request, upload, address, ApiProblem } from './http.js';
export { session } from './session.js';
export { go, query, setQuery, link } from './router.js';
export {
  t, text, word, knows, lang, setLang, onLang, addMessages, today,
  fmtDate, fmtDateTime, fmtDays, fmtMonth, fmtNumber, fmtPercent, fmtSize,
} from './i18n.js';
export { icon } from './icons.js';
export { chip, stateChip, stateWord, statesOf, overdueChip } from './states.js';
export { table, exports } from './tables.js';
export { Form } from './forms.js';
export { ask, askForm, show, secret, toast, announce } from './dialogs.js';
export { units, premises, people } from './lookup.js';
export { chart } from './chart.js';
export { shrink, photoSrc, gallery, photoButton } from './photos.js';
export { db } from './db.js';
export { outbox } from './outbox.js';
export { taken } from './taken.js';
export { DisposalPage } from './disposal.js';
export { modules } from './modules.js';
