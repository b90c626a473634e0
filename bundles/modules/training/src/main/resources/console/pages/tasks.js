// SPDX-License-Identifier: Apache-2.0
// @ts-check
import { api, chip, fmtDate, session, t, text } from '@console/api';
import { dueChip, registrationChip, timeOf, validityChip, words } from './words.js';

const MOST = 8, ROWS = 100;

/** What waits for the person on the start page, by what they do: their own, their staff's, the register's. */
export async function tasks() {
  const asked = [];
  if (session.who.person && session.may('training.own')) asked.push(comes(), ends());
  if (session.may('training.manage_staff') && !session.may('training.edit')) asked.push(wishes());
  if (session.may('training.edit')) asked.push(unrecorded(), doubts());
  if (session.may('training.dispose')) asked.push(disposal());
  return (await Promise.all(asked)).flat();
}

const list = (path, query) => api(`/training/v1/${path}`, { query }).then(page => page.items, problem => {
  if (!problem.offline) throw problem;                             // cannot be done without coverage: not shown without it
  return [];
});

const when = row => `${fmtDate(row.startsAt)} ${timeOf(row.startsAt)}`;

async function comes() {
  const rows = await list('registrations/own', { upcoming: true, state: 'admitted,waiting,requested', limit: MOST });
  return rows.map(row => ({
    title: words(row.courseName),
    lead: [when(row), row.place].filter(Boolean).join(' · '),
    href: `/training/sessions/${row.session}`,
    due: row.startsAt,
    overdue: false,
    chip: registrationChip(row.state),
  }));
}

/** What is required and lacking, or ends within 90 days. */
async function ends() {
  const rows = await list('targets/own', { expiring: true, limit: MOST });
  return rows.map(row => ({
    title: words(row.courseName),
    lead: t('training.taskRequired'),
    href: '/training/mine',
    due: row.due,
    chip: row.valid ? validityChip('expiring') : dueChip(row),
  }));
}

async function wishes() {
  const rows = await list('registrations', { state: 'requested', upcoming: true, limit: MOST });
  return rows.map(row => ({
    title: row.person.name,
    lead: t('training.taskApprove', { course: words(row.courseName), when: when(row) }),
    href: '/training/staff',
    due: row.startsAt,
    chip: chip('warn', 'clock', t('training.toApprove')),
  }));
}

async function unrecorded() {
  const rows = await list('sessions', { unrecorded: true, limit: MOST });
  return rows.map(row => ({
    title: text(row.courseName),
    lead: [when(row), row.place].filter(Boolean).join(' · '),
    href: `/training/sessions/${row.id}`,
    due: row.day,
    overdue: false,
    chip: chip('warn', 'alert', t('training.taskRecord')),
  }));
}

async function doubts() {
  const rows = await list('attendance/doubts', { state: 'pending', limit: ROWS });
  return rows.length ? [{
    title: t('training.taskReview'),
    lead: rows.length < ROWS ? t('training.taskRows', { n: rows.length }) : t('training.taskManyRows', { n: ROWS - 1 }),
    href: '/training/attendance',
    chip: chip('warn', 'eye', t('training.toReview')),
  }] : [];
}

/** Records whose time is over. */
async function disposal() {
  const due = await api('/training/v1/disposals/preview').catch(problem => {
    if (!problem.offline) throw problem;
    return null;
  });
  return due?.records ? [{
    title: t('training.disposal'),
    lead: `${t('training.toDispose', { n: due.records })}${due.more ? ` ${t('training.moreAfter')}` : ''}`,
    href: '/training/disposal',
    chip: chip('plain', 'trash', t('training.taskDispose')),
  }] : [];
}
