// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { api, session, t, text, today } from '@console/api';
import { checked, controlChip, planChip } from './words.js';

const API = '/internal-control/v1', MOST = 20;

/** What waits for the person on the start page: controls to make and to assess, effects to judge, plans and decisions. */
export async function tasks() {
  const coordinates = session.may('internal-control.assess_control');
  const lists = [
    session.who.person && session.may('internal-control.perform_control') && own(),
    coordinates && toAssess(),
    coordinates && deviations(),
    session.may('internal-control.edit_plan') && drafts(),
    session.may('internal-control.edit_plan') && toReport(),
    session.may('internal-control.record_decision') ? proposed() : session.may('internal-control.return_plan') && toConsider(),
    session.may('internal-control.dispose') && toDispose(),
  ].filter(Boolean);
  return (await Promise.all(lists)).flat();
}

/** The first of a list; nothing where there is no coverage: none of it can be done then. */
async function first(path, query) {
  try {
    return (await api(API + path, { query: { ...query, limit: MOST } })).items;
  } catch (problem) {
    if (!problem.offline) throw problem;
    return [];
  }
}

const where = row => `${row.board.name}, ${row.year}`;

const control = (row, lead, due = row.periodTo, overdue = row.late) => ({
  title: text(row.words.title), lead: `${lead} · ${where(row)}`, href: `/internal-control/controls/${row.id}`, due, overdue, chip: controlChip(row.state),
});

async function own() {
  const rows = await first('/controls', { performer: session.who.person, state: 'planned,in_progress', counting: true });
  return rows.filter(row => row.may.length && row.periodFrom <= today()).map(row => control(row, t('internal-control.task.perform')));
}

async function toAssess() {
  const rows = await first('/controls', { state: 'performed', counting: true });
  return rows.filter(row => row.may.includes('assess')).map(row => control(row, t('internal-control.task.assess'), row.submittedOn, false));
}

/** An action that nobody has decided, an effect that nobody has judged, or a deviation of which both are done. */
async function deviations() {
  const rows = await first('/controls', { state: 'major_deviation', counting: true });
  return rows.filter(row => row.may.includes('follow_up')).flatMap(row => {
    const waits = row.actions.find(one => one.state === 'proposed' || one.state === 'done' && !one.effect);
    if (!waits) return row.actions.every(checked) ? [control(row, t('internal-control.task.followUp'), null, false)] : [];
    const deciding = waits.state === 'proposed';
    return [{
      title: waits.title,
      lead: `${t(deciding ? 'internal-control.task.decide' : 'internal-control.task.judge')} · ${text(row.words.title)} · ${where(row)}`,
      href: `/measures/${waits.measure}`,
      due: waits.dueOn,
      overdue: deciding && waits.dueOn < today(),
      chip: controlChip(row.state),
    }];
  });
}

const plan = lead => row => ({ title: where(row), lead, href: `/internal-control/plans/${row.id}`, chip: planChip(row.state) });

const drafts = async () => (await first('/plans', { state: 'draft' })).map(plan(t('internal-control.task.propose')));
const proposed = async () => (await first('/plans', { state: 'proposed' })).map(plan(t('internal-control.task.record')));

/** Those that the person may return; of which boards they may, each plan says itself. */
async function toConsider() {
  const rows = await first('/plans', { state: 'proposed' });
  const mine = await Promise.all(rows.map(async row => (await api(`${API}/plans/${row.id}`)).may.includes('return')));
  return rows.filter((_, i) => mine[i]).map(plan(t('internal-control.task.consider')));
}

/** Working papers whose time is over. */
async function toDispose() {
  try {
    const { samples, more } = await api(`${API}/disposals/preview`);
    return samples ? [{ title: t('internal-control.disposal'), lead: `${t('internal-control.toDispose', { n: samples })}${more ? ` ${t('internal-control.moreAfter')}` : ''}`, href: '/internal-control/disposal' }] : [];
  } catch (problem) {
    if (!problem.offline) throw problem;
    return [];
  }
}

/** Plans whose year is over. */
const toReport = async () => (await first('/plans', { state: 'active', year: Number(today().slice(0, 4)) - 1 })).map(plan(t('internal-control.task.report')));
