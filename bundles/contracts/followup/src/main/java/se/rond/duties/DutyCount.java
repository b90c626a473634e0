// SPDX-License-Identifier: Apache-2.0
package se.rond.duties;

/**
 * How many duties stand where.
 *
 * @param doneLate done after the due time
 * @param late not done though the due time has passed
 * @param missed closed without having been done
 */
public record DutyCount(long upcoming, long due, long done, long doneLate, long late, long missed) {

    public static final DutyCount NONE = new DutyCount(0, 0, 0, 0, 0, 0);

    public static DutyCount of(DutyState state, long count) {
        return new DutyCount(
                state == DutyState.UPCOMING ? count : 0,
                state == DutyState.DUE ? count : 0,
                state == DutyState.DONE ? count : 0,
                state == DutyState.DONE_LATE ? count : 0,
                state == DutyState.LATE ? count : 0,
                state == DutyState.MISSED ? count : 0);
    }

    public DutyCount plus(DutyCount other) {
        return new DutyCount(
                upcoming + other.upcoming,
                due + other.due,
                done + other.done,
                doneLate + other.doneLate,
                late + other.late,
                missed + other.missed);
    }

    /** All of them. */
    public long total() {
        return upcoming + due + reckoned();
    }

    /** Those to be reckoned with: done, or past their due time. The denominator; who stays silent is in it. */
    public long reckoned() {
        return done + doneLate + late + missed;
    }

    /** Past the due time with nothing done. */
    public long silent() {
        return late + missed;
    }

    /** Whether something fell due and nothing at all was done. */
    public boolean isSilent() {
        return silent() > 0 && done + doneLate == 0;
    }
}
