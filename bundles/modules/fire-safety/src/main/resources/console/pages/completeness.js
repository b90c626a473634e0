// SPDX-License-Identifier: Apache-2.0
// @ts-check
/** What a point of a round lacks before the round can be handed in: the same that the server asks for. */

export const NEEDS_COMMENT = ['not_applicable', 'not_checked'];

/** 'answer', 'comment', or null. */
export function lacking({ mandatory, answer }) {
  if (!answer?.answer) return mandatory ? 'answer' : null;
  return NEEDS_COMMENT.includes(answer.answer) && !answer.comment?.trim() ? 'comment' : null;
}

/** Whether nothing is left to do at the point: it is answered, with all that the answer needs. */
export const isDone = point => Boolean(point.answer?.answer) && !lacking(point);
