// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Invalid;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.kernel.Violation;
import se.rond.securityprotection.api.DutyState;

/** What a duty refuses. */
final class DutyRules {

    /** Säkerhetsskyddslagen (2018:585) is in force since then: nothing was fulfilled under it before. */
    private static final LocalDate IN_FORCE = LocalDate.of(2019, 4, 1);

    private DutyRules() {}

    static void require(DutyState state, String action, Set<DutyState> from) {
        if (!from.contains(state)) {
            throw new RuleBroken(
                    "duty-not-there",
                    "Det går inte från läget " + sv(state) + ". Läs om sidan och se vad som kan göras nu.",
                    "That is not possible from the state " + en(state)
                            + ". Read the page again and see what can be done.");
        }
    }

    static void requirePossible(LocalDate on, @Nullable LocalDate before, LocalDate today) {
        impossible(on, before, today).ifPresent(wrong -> {
            throw new Invalid(wrong.pointer(), wrong.rule(), wrong.message());
        });
    }

    /** What is wrong with the day on which something was done. */
    static Optional<Violation> impossible(LocalDate on, @Nullable LocalDate before, LocalDate today) {
        if (on.isAfter(today)) {
            return Optional.of(new Violation(
                    "/fulfilledOn",
                    "fulfilled-in-future",
                    new Text(
                            "Dagen ligger i framtiden. Ange den dag då det var gjort.",
                            "The day is in the future. Give the day on which it was done.")));
        }
        if (on.isBefore(IN_FORCE) || before != null && on.isBefore(before)) {
            return Optional.of(
                    new Violation(
                            "/fulfilledOn",
                            "fulfilled-too-early",
                            new Text(
                                    "Dagen ligger före den förra gången eller före den 1 april 2019, då lagen trädde i kraft. Kontrollera"
                                            + " dagen.",
                                    "The day is before the last time, or before 1 April 2019, when the act came into force. Check the day.")));
        }
        return Optional.empty();
    }

    private static String sv(DutyState state) {
        return switch (state) {
            case NOT_STARTED -> "ej påbörjad";
            case IN_PROGRESS -> "pågår";
            case FULFILLED -> "uppfylld";
            case NOT_APPLICABLE -> "ej tillämplig";
        };
    }

    private static String en(DutyState state) {
        return switch (state) {
            case NOT_STARTED -> "not started";
            case IN_PROGRESS -> "in progress";
            case FULFILLED -> "fulfilled";
            case NOT_APPLICABLE -> "not applicable";
        };
    }
}
