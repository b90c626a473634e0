// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import se.rond.duties.DutyCount;

/**
 * How a unit does its duties, with all below it.
 *
 * @param path of the unit as it was then
 * @param name its name today; its code if it is no more
 * @param reckoned done, or past the due time: the denominator
 * @param silent past the due time with nothing done: late and missed
 * @param isSilent whether something fell due and nothing at all was done
 */
public record DutySummary(
        String path,
        String name,
        long upcoming,
        long due,
        long done,
        long doneLate,
        long late,
        long missed,
        long reckoned,
        long silent,
        boolean isSilent) {

    static DutySummary of(String path, String name, DutyCount count) {
        return new DutySummary(
                path,
                name,
                count.upcoming(),
                count.due(),
                count.done(),
                count.doneLate(),
                count.late(),
                count.missed(),
                count.reckoned(),
                count.silent(),
                count.isSilent());
    }
}
