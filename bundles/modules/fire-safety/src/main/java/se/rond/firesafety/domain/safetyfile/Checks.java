// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain.safetyfile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Checking;

/** What is checked of everything that people write about a premise. */
public final class Checks extends Checking<Checks> {

    private static final int OLDEST_YEARS = 50;

    @Override
    protected Checks self() {
        return this;
    }

    /** What is older than everybody's papers is a slip of the pen. */
    public Checks notAgesAgo(@Nullable LocalDate day, LocalDate today, String pointer) {
        LocalDate earliest = today.minusYears(OLDEST_YEARS);
        return require(
                day == null || !day.isBefore(earliest),
                pointer,
                "date-too-early",
                "Dagen ligger mer än " + OLDEST_YEARS + " år tillbaka. Kontrollera årtalet.",
                "The day is more than " + OLDEST_YEARS + " years ago. Check the year.");
    }
}
