// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** What a page does with what the server answers to a change. */
import { ApiProblem, t, toast } from '@console/api';

/**
 * Does something and takes what it answers. Where somebody else was faster, the page is read anew.
 *
 * @param {any} loader what is read anew
 * @param {() => Promise<any>} deed answers nothing where the user left
 * @param {(answer: any) => void} [take]
 */
export async function change(loader, deed, take = answer => { loader.value = answer; }, done = t('internal-control.saved')) {
  try {
    const answer = await deed();
    if (answer === undefined || answer === null || answer === false) return;
    take(answer);
    loader.host.requestUpdate();
    toast(done);
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    if (problem.status === 412) {
      loader.reload();
      toast(t('internal-control.readAnew'), 'bad');
      return;
    }
    toast([problem.detail || problem.title, ...problem.violations.map(one => one.message)].filter((words, i, all) => words && all.indexOf(words) === i).slice(0, 6).join(' '), 'bad');
  }
}
