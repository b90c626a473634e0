// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** What was said about a question, fetched when somebody wants to read it. */
import { api, fmtDateTime, html, icon, nothing, problemNote, session, t } from '@console/api';

/** @param {any} element the question */
export function comments(element) {
  const { entry: { asked }, talk } = element;
  if (!session.may('gap-analysis.read', 'gap-analysis.comment')) return nothing;
  return html`<details class="talk" ?open=${Boolean(talk)} @toggle=${event => event.target.open && !element.talk && read(element)}>
    <summary>${icon('edit')}${t('gap-analysis.comments', { n: talk?.items.length ?? asked.comments })}</summary>
    ${talk?.problem ? problemNote(talk.problem, () => read(element)) : nothing}
    ${talk?.items.length ? html`<ul class="history">${talk.items.map(one => html`<li><span class="dot">${icon('person')}</span><p class="small"><strong>${one.author.name}</strong> · ${fmtDateTime(one.writtenAt)}</p><p class="quote">${one.text}</p></li>`)}</ul>` : nothing}
    ${talk && session.may('gap-analysis.comment') ? html`<div class="field"><label for=${`${element.id_}-comment`}>${t('gap-analysis.comment')}</label>
        <textarea id=${`${element.id_}-comment`} rows="2" maxlength="1000" .value=${talk.words} @input=${event => { talk.words = event.target.value; }}></textarea></div>
      <div class="actions lead-in"><button class="btn small" type="button" @click=${() => say(element)}>${icon('send')}${t('gap-analysis.say')}</button></div>` : nothing}</details>`;
}

async function read(element) {
  element.talk ??= { items: [], words: '', problem: null, next: crypto.randomUUID() };
  const { talk, answering, entry } = element;
  try {
    talk.items = (await api(`${answering.path}/comments`, { query: { ref: entry.ref, limit: 200 } })).items;
    talk.problem = null;
  } catch (problem) {
    talk.problem = problem;
  }
  element.requestUpdate();
}

async function say(element) {
  const { talk, answering, entry } = element;
  if (!talk.words.trim()) return element.querySelector('.talk textarea')?.focus();
  try {
    const said = await api(`${answering.path}/comments/${talk.next}`, { method: 'PUT', body: { ref: entry.ref, text: talk.words.trim() } });
    Object.assign(talk, { items: [...talk.items, said], words: '', problem: null, next: crypto.randomUUID() });
  } catch (problem) {
    talk.problem = problem;
  }
  element.requestUpdate();
}
