// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { ApiProblem, ask, askForm, empty, html, icon, note, nothing, t, table, text } from '@console/api';
import { ASPECTS, levels, number, say } from './words.js';

/** What is in the system, and how much harm there would be: for each information set, and for the system as a whole. */
export function classify(page, detail, content) {
  const writes = page.may('write-sets');
  return html`<p class="muted">${t('system-security.classifyLead')}</p>
    ${detail.informationSets.length ? table({
      caption: t('system-security.sets'),
      rows: detail.informationSets,
      columns: [
        { label: t('system-security.set'), head: true, cell: set => set.name ?? t('system-security.hidden') },
        { label: t('system-security.levels'), cell: set => levels(set.levels) },
        { label: t('system-security.motivation'), wide: true, cell: set => set.motivation ?? '–' },
        ...(writes ? [{ label: t('system-security.toDo'), cell: set => html`<span class="btnrow">
          <button class="btn small" type="button" aria-label=${`${t('system-security.change')}: ${set.name}`} @click=${() => page.change(() => setForm(page, content, set))}>${t('system-security.change')}</button>
          <button class="btn small ghost" type="button" aria-label=${`${t('system-security.remove')}: ${set.name}`} @click=${() => page.change(() => remove(page, set))}>${t('system-security.remove')}</button></span>` }] : []),
      ],
    }) : empty(t('system-security.noSets'), nothing, 'list')}
    ${writes ? html`<div class="actions"><button class="btn primary" type="button" @click=${() => page.change(() => setForm(page, content, null))}>${icon('plus')}${t('system-security.addSet')}</button></div>` : nothing}
    ${system(page, detail, content, writes)}
    ${guidance(content)}`;
}

function system(page, detail, content, writes) {
  const { raised, setLevels, analysis } = detail;
  return html`<section class="card" aria-labelledby="whole"><div class="cardhead"><h3 id="whole">${t('system-security.whole')}</h3>
      ${writes && detail.informationSets.length ? html`<button class="btn small" type="button" @click=${() => page.change(() => raiseForm(page, detail, content))}>${icon('up')}${t('system-security.raise')}</button>` : nothing}</div>
    <p>${levels(analysis.levels)}</p><p class="small muted">${t('system-security.wholeIs')} ${levels(setLevels)}</p>
    ${raised.because ? html`<p class="pre"><strong>${t('system-security.raisedBecause')}</strong> ${raised.because}</p>` : nothing}</section>`;
}

const levelOptions = (content, most = 4) => content.levels.filter(level => level.value <= most).map(level => [String(level.value), `${level.value} – ${text(level.name)}`]);

const aspectFields = (form, content, most) => html`<div class="grid2">${ASPECTS.map(aspect => form.select(aspect, {
  label: say('aspect', aspect), hint: hint(form, content, aspect), required: most === undefined && aspect !== 's',
  options: [['', t('system-security.choose')], ...levelOptions(content, aspect === 'k' && most !== undefined ? 3 : 4)] }))}</div>`;

/** When the chosen level is meant. */
function hint(form, content, aspect) {
  const level = number(form.values[aspect]);
  const found = content.aspects.find(one => one.id.toLowerCase() === aspect)?.guidance.find(one => one.level === level);
  return found ? text(found.text) : t('system-security.chooseLevel');
}

const given = values => Object.fromEntries(ASPECTS.map(aspect => [aspect, number(values[aspect])]));
const shown = found => Object.fromEntries(ASPECTS.map(aspect => [aspect, found?.[aspect] ?? '']));

function setForm(page, content, set) {
  const id = set?.id ?? crypto.randomUUID();
  return askForm({
    title: t(set ? 'system-security.changeSet' : 'system-security.addSet'),
    wide: true,
    values: { name: set?.name ?? '', motivation: set?.motivation ?? '', legalBasis: set?.legalBasis ?? '', retentionRef: set?.retentionRef ?? '', ...shown(set?.levels) },
    yes: t('system-security.save'),
    fields: form => html`${form.text('name', { label: t('system-security.set'), hint: t('system-security.setHint'), required: true, maxlength: 200 })}
      ${aspectFields(form, content)}
      ${form.values.k === '4' ? note('bad', t('system-security.kFour'), 'stop') : nothing}
      ${form.text('motivation', { label: t('system-security.motivation'), rows: 3, required: true, maxlength: 2000 })}
      <div class="grid2">${form.text('legalBasis', { label: t('system-security.legalBasis'), required: false, maxlength: 300 })}
        ${form.text('retentionRef', { label: t('system-security.retention'), required: false, maxlength: 120 })}</div>`,
    send: values => save(page, id, set, {
      name: values.name.trim(), levels: given(values), motivation: values.motivation.trim(), legalBasis: values.legalBasis.trim() || null, retentionRef: values.retentionRef.trim() || null,
    }),
  });
}

/** Confidentiality 4 leaves the module: asked once more, for everything that is written goes. */
async function save(page, id, set, body) {
  const put = leave => page.send(`/information-sets/${id}`, { method: 'PUT', query: leave ? { leave: true } : {}, body, ifMatch: set?.version });
  try {
    return await put(false);
  } catch (problem) {
    if (!(problem instanceof ApiProblem) || problem.rule !== 'level-4-leaves') throw problem;
    if (!await ask({ title: t('system-security.endHere'), text: t('system-security.kFour'), yes: t('system-security.endHere'), danger: true })) throw problem;
    return put(true);
  }
}

const remove = async (page, set) => await ask({ title: t('system-security.remove'), text: t('system-security.removeSet', { name: set.name }), yes: t('system-security.remove'), danger: true })
  && page.send(`/information-sets/${set.id}`, { method: 'DELETE', ifMatch: set.version });

const raiseForm = (page, detail, content) => askForm({
  title: t('system-security.raise'),
  lead: t('system-security.raiseLead'),
  wide: true,
  values: { ...shown(detail.raised.levels), because: detail.raised.because ?? '' },
  yes: t('system-security.save'),
  fields: form => html`${aspectFields(form, content, 3)}${form.text('because', { label: t('system-security.motivation'), rows: 3, required: false, maxlength: 2000 })}`,
  send: values => page.send(`/raise`, { method: 'PUT', body: { levels: given(values), because: values.because.trim() || null }, ifMatch: detail.version }),
});

const guidance = content => html`<details><summary>${icon('info')}${t('system-security.guidance')}</summary>
  <div class="stack">${content.aspects.map(aspect => table({
    caption: text(aspect.name),
    hideCaption: false,
    rows: aspect.guidance,
    columns: [
      { label: t('system-security.level'), head: true, cell: row => html`<span class="num">${row.level}</span>` },
      { label: t('system-security.meant'), wide: true, cell: row => text(row.text) },
      { label: t('system-security.exampleOf'), cell: row => row.example ? text(row.example) : row.maxOutageHours === null ? '–' : t('system-security.atMostHours', { n: row.maxOutageHours }) },
    ],
  }))}</div></details>`;
