// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** Several rows of a plan at once: each is sent by itself, and what is refused is said at its row. */
import { ApiProblem, api, askForm, html, icon, nothing, people, t, text, units } from '@console/api';

/**
 * A dialog over rows of which some are chosen.
 *
 * @param {any} page the plan, which takes what each row answers
 * @param {{ title: string, lead?: any, yes: string, rows: () => Array<{ id: string, label: string, now?: any }>, chosen: string[], values: object,
 *   fields: (form: any) => any, check?: (given: any) => object, each: (id: string, given: any) => Promise<any> }} setup
 */
const severalForm = (page, { title, lead, yes, rows, chosen, values, fields, check, each }) => askForm({
  title,
  lead,
  yes,
  wide: true,
  values: { ...values, chosen, refused: {}, progress: null },
  fields: form => html`${fields(form)}${choice(form, rows())}
    <p class="small muted" role="status">${form.values.progress ? t('internal-control.progress', form.values.progress) : nothing}</p>`,
  check,
  send: (given, form) => oneByOne(page, given, form, each),
});

const choice = (form, rows) => html`<div class="btnrow"><button class="btn small ghost" type="button" @click=${() => form.set({ chosen: rows.map(row => row.id) })}>${t('internal-control.chooseAll')}</button>
    <button class="btn small ghost" type="button" @click=${() => form.set({ chosen: [] })}>${t('internal-control.chooseNone')}</button></div>
  ${form.checks('chosen', {
    label: t('internal-control.rowsChosen', { n: form.values.chosen.length }),
    required: true,
    options: rows.map(row => [row.id, html`${row.label}${row.now ? html`<br><span class="small muted">${row.now}</span>` : nothing}
      ${form.values.refused[row.id] ? html`<br><span class="error">${icon('alert')}${form.values.refused[row.id]}</span>` : nothing}`]),
  })}`;

/** What was refused stays chosen, with the reason; what was done is done. */
async function oneByOne(page, given, form, each) {
  const refused = {};
  let done = 0;
  form.set({ refused });
  for (const id of given.chosen) {
    form.set({ progress: { n: ++done, of: given.chosen.length } });
    try {
      page.plan.value = await each(id, given);
      page.requestUpdate();
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      refused[id] = problem.status === 412 ? t('internal-control.changedMeanwhile') : reason(problem);
      if (problem.offline) refused[id] = t('internal-control.noAnswer');
    }
  }
  const left = given.chosen.filter(id => refused[id]);
  form.set({ progress: null, refused, chosen: left });
  if (!left.length) return true;
  await page.plan.reload();
  throw new ApiProblem(422, { title: t('internal-control.someRefused', { n: left.length, of: given.chosen.length }), detail: t('internal-control.seeRows') });
}

const reason = problem => [...new Set(problem.violations.length ? problem.violations.map(one => one.message) : [problem.detail || problem.title])].join(' ');

/** Who makes controls, and whose routine it is: the same for those chosen, or as in the plan of the year before. */
export async function controlsForm(page) {
  const { plan } = page.plan.value, [rows, before] = await Promise.all([changeable(plan), lastYear(plan)]);
  const current = id => [...page.plan.value.controls, ...rows].find(row => row.id === id);
  const then = row => before.get(slot(row)) ?? before.get(row.control);
  const fitting = form => form.values.how === 'before' ? rows.filter(row => then(row)) : rows;
  let dialog;
  return severalForm(page, {
    title: t('internal-control.setSeveral'),
    lead: t('internal-control.setSeveralLead'),
    yes: t('internal-control.save'),
    chosen: rows.filter(row => !row.performer || !row.routineUnit).map(row => row.id),
    values: { how: 'same', performer: '', routineUnit: '', routineOwner: '' },
    rows: () => (dialog ? fitting(dialog) : rows).map(row => ({ id: row.id, label: text(row.words.title), now: standing(current(row.id), dialog?.values.how === 'before' ? then(row) : undefined) })),
    fields: form => {
      dialog = form;
      return html`${before.size ? form.radios('how', { label: t('internal-control.howSet'), required: true, options: [['same', t('internal-control.sameForAll'), 'people'], ['before', t('internal-control.asLastYear', { year: String(page.plan.value.plan.year - 1) }), 'history']],
        changed: () => form.set({ chosen: form.values.chosen.filter(id => fitting(form).some(row => row.id === id)) }) }) : nothing}
      ${form.values.how === 'before' ? html`<p class="hint">${t('internal-control.asLastYearHint')}</p>` : html`<p class="hint">${t('internal-control.emptyStays')}</p>
        ${form.lookup('performer', { label: t('internal-control.performer'), hint: t('internal-control.performerHint'), required: false, search: people })}
        <div class="grid2">${form.lookup('routineUnit', { label: t('internal-control.routineUnit'), required: false, search: units })}
          ${form.lookup('routineOwner', { label: t('internal-control.routineOwner'), required: false, search: people })}</div>`}`;
    },
    check: given => given.how === 'same' && !given.performer && !given.routineUnit && !given.routineOwner ? { performer: t('internal-control.sayWhat') } : {},
    each: (id, given) => put(page, current(id), given.how === 'before' ? then(current(id)) : given),
  });
}

function standing(row, then) {
  const said = one => [one.performer?.name ?? t('internal-control.nobody'), one.routineUnit?.name, one.routineOwner?.name].filter(Boolean).join(' · ');
  return then ? `${said(row)} → ${[then.performerName, then.unitName, then.ownerName].filter(Boolean).join(' · ')}` : said(row);
}

/** What is said of it; the rest of the control stays as it is. */
const put = (page, row, wanted) => api(`${page.base}/controls/${row.id}`, { method: 'PUT', ifMatch: row.version, body: {
  risk: row.risk, control: row.control ?? null, title: row.words.title.sv, method: row.words.method.sv, samplePlan: row.words.samplePlan.sv, periodFrom: row.periodFrom, periodTo: row.periodTo,
  performer: wanted.performer || row.performer?.id || null, routineUnit: wanted.routineUnit || row.routineUnit?.id || null, routineOwner: wanted.routineOwner || row.routineOwner?.id || null,
} });

/** Controls that may be changed in this version of the plan, page by page. */
async function changeable({ id }) {
  const rows = [];
  let after;
  do {
    const page = await api('/internal-control/v1/controls', { query: { changeableIn: id, limit: 500, after } });
    rows.push(...page.items);
    after = page.next;
  } while (after);
  return rows;
}

/** By control of the catalogue: who made it and whose routine it was in the board's latest adopted plan of the year before. */
async function lastYear({ board, year }) {
  const { items } = await api('/internal-control/v1/plans', { query: { board: board.id, year: year - 1, state: 'adopted,active,reported', limit: 20 } });
  const latest = [...items].sort((a, b) => b.number - a.number)[0];
  if (!latest) return new Map();
  const { controls } = await api(`/internal-control/v1/plans/${latest.id}`);
  const known = controls.filter(row => row.control && !row.leftOut && (row.performer || row.routineUnit || row.routineOwner)).map(row => [row, {
    performer: row.performer?.id, performerName: row.performer?.name, routineUnit: row.routineUnit?.id, unitName: row.routineUnit?.name, routineOwner: row.routineOwner?.id, ownerName: row.routineOwner?.name,
  }]);
  return new Map(known.flatMap(([row, who]) => [[row.control, who], [slot(row), who]]));
}

/** A control of the catalogue may be made several times a year: each has a title of its own. */
const slot = row => `${row.control} ${row.words.title.sv}`;

/** Areas without a risk that were gone through together. */
export const notesForm = (page, areas) => severalForm(page, {
  title: t('internal-control.noteSeveral'),
  yes: t('internal-control.noteArea'),
  chosen: areas.map(area => area.area),
  values: { reason: '' },
  rows: () => areas.map(area => ({ id: area.area, label: text(area.name) })),
  fields: form => form.text('reason', { label: t('internal-control.reason'), rows: 3, required: true, maxlength: 2000 }),
  each: (id, given) => api(`${page.base}/areas/${id}`, { method: 'PUT', body: { reason: given.reason.trim() } }),
});
