// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rond.duties.DutyState;
import se.rond.kernel.Period;

/**
 * Which duties are asked for.
 *
 * @param unit id or code of a unit: its subtree as it was then; {@code null} for all
 * @param unitPath the same by the path of then; {@code null} for all
 * @param module only the duties of this module; {@code null} for all
 * @param kind whether only those by which a unit reports
 * @param mine only the caller's own
 * @param states none for all
 * @param period those due in it; {@code null} for this year, or from a year back to three months ahead for one's own
 */
public record DutyFilter(
        @Nullable String unit,
        @Nullable String unitPath,
        @Nullable String module,
        Kind kind,
        boolean mine,
        Set<DutyState> states,
        @Nullable Period period) {

    /** Which kind of duties. */
    public enum Kind {
        EVERY,
        /** Those by which a unit reports: not what somebody is given to do after a check. */
        REPORTS
    }
}
