// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Checks;
import se.rond.kernel.Invalid;
import se.rond.systemsecurity.api.Levels;
import se.rond.systemsecurity.api.Raise;
import se.rond.systemsecurity.domain.Gate;

/** Levels may be raised where there is much together, and never lowered. */
final class RaiseChecks {

    private RaiseChecks() {}

    static void check(Raise raise, Levels sets) {
        Levels wanted = raise.levels();
        if (Objects.equals(wanted.k(), Gate.LEAVES_AT)) {
            throw new Invalid(
                    "/levels/k",
                    "level-4-leaves",
                    "Konfidentialitet 4 anges på en informationsmängd och avslutar analysen här.",
                    "Confidentiality 4 is said of an information set, and ends the analysis here.");
        }
        boolean raises = !wanted.equals(Levels.NONE);
        Checks checks = new Checks()
                .within(wanted.k(), 0, 3, "/levels/k")
                .within(wanted.r(), 0, 4, "/levels/r")
                .within(wanted.t(), 0, 4, "/levels/t")
                .within(wanted.s(), 0, 4, "/levels/s")
                .atMost(raise.because(), 2_000, "/because");
        if (raises) {
            checks.words(raise.because(), 2_000, "/because");
        }
        notLower(wanted.k(), sets.k(), "/levels/k", checks);
        notLower(wanted.r(), sets.r(), "/levels/r", checks);
        notLower(wanted.t(), sets.t(), "/levels/t", checks);
        notLower(wanted.s(), sets.s(), "/levels/s", checks);
        checks.refuse();
    }

    private static void notLower(@Nullable Integer wanted, @Nullable Integer sets, String pointer, Checks checks) {
        checks.require(
                wanted == null || sets == null || wanted >= sets,
                pointer,
                "level-lowered",
                "Systemets nivå kan höjas men inte sänkas under informationsmängdernas.",
                "The level of the system may be raised, but not lowered below its information sets.");
    }
}
