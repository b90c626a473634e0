// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

/**
 * How the controls of a plan stand.
 *
 * @param controls those in the plan
 * @param toDo planned or begun
 * @param toAssess performed, not judged yet
 * @param major with a major deviation, followed up or not
 * @param leftOut taken out by a revision; not among {@code controls}
 */
public record PlanCounts(
        long controls,
        long toDo,
        long toAssess,
        long noDeviation,
        long minor,
        long major,
        long notPerformed,
        long leftOut) {

    public static final PlanCounts NONE = new PlanCounts(0, 0, 0, 0, 0, 0, 0, 0);
}
