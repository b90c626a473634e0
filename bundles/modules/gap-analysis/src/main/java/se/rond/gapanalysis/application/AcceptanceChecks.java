// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import se.rond.findings.Priority;
import se.rond.findings.Severity;
import se.rond.gapanalysis.api.Acceptance;
import se.rond.kernel.Invalid;

/** Until when what a gap asks for has to be done: within twelve months, within six where it is high. */
final class AcceptanceChecks {

    private static final int MONTHS_IF_HIGH = 6;
    private static final int MONTHS = 12;

    private AcceptanceChecks() {}

    static void check(Acceptance how, Severity severity, LocalDate today) {
        if (how.measure() != null && how.sharedMeasure() != null) {
            throw new Invalid(
                    "/sharedMeasure",
                    "measure-and-shared-measure",
                    "Föreslå en åtgärd eller välj en som finns, inte båda.",
                    "Propose a measure or choose one that is there, not both.");
        }
        due(how.dueOn(), isHigh(severity), today, "/dueOn");
        if (how.measure() != null) {
            due(how.measure().dueOn(), how.measure().priority() == Priority.HIGH, today, "/measure/dueOn");
        }
    }

    /** The latest day, where nobody says another. */
    static LocalDate latest(Severity severity, LocalDate today) {
        return today.plusMonths(months(isHigh(severity)));
    }

    private static boolean isHigh(Severity severity) {
        return severity == Severity.HIGH || severity == Severity.CRITICAL;
    }

    private static int months(boolean high) {
        return high ? MONTHS_IF_HIGH : MONTHS;
    }

    private static void due(@Nullable LocalDate day, boolean high, LocalDate today, String pointer) {
        if (day == null) {
            return;
        }
        LocalDate latest = today.plusMonths(months(high));
        if (day.isBefore(today)) {
            throw new Invalid(
                    pointer, "due-before-today", "Välj en dag framåt i tiden.", "Choose a day that is to come.");
        }
        if (day.isAfter(latest)) {
            throw new Invalid(
                    pointer,
                    "due-too-late",
                    (high ? "Det som är högt" : "Det") + " ska vara klart inom " + months(high)
                            + " månader. Välj en dag senast " + latest + ".",
                    (high ? "What is high" : "It") + " has to be done within " + months(high)
                            + " months. Choose a day not after " + latest + ".");
        }
    }

    /** The same for the same words and numbers. */
    static String digest(Acceptance how) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(how.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
