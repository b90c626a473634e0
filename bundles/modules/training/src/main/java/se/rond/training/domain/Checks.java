// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Invalid;
import se.rond.kernel.PersonalNumbers;
import se.rond.kernel.Text;
import se.rond.kernel.Violation;
import se.rond.kernel.Visible;

/** Collects what is wrong with what was sent, so that everything is told at once. */
public final class Checks {

    private static final int LONGEST_AGO = 50;
    private static final int LONGEST_AHEAD = 10;

    private final List<Violation> found = new ArrayList<>();

    public Checks require(boolean good, String pointer, String rule, String sv, String en) {
        if (!good) {
            found.add(new Violation(pointer, rule, new Text(sv, en)));
        }
        return this;
    }

    /** Words that must be there, and be seen. */
    public Checks words(@Nullable String words, int most, String pointer) {
        require(
                words != null && Visible.anythingIn(words),
                pointer,
                "text-missing",
                "Skriv något här, högst " + most + " tecken.",
                "Write something here, at most " + most + " characters.");
        return atMost(words, most, pointer);
    }

    /** Nowhere in this register is there a personal identity number. */
    public Checks atMost(@Nullable String words, int most, String pointer) {
        require(
                words == null || !PersonalNumbers.isWritten(words),
                pointer,
                "personal-number",
                "Texten ser ut att innehålla ett personnummer. Ta bort det: personnummer får inte finnas här.",
                "The text looks as if it held a personal identity number. Take it out: there may be none here.");
        return require(
                words == null || words.strip().length() <= most,
                pointer,
                "text-too-long",
                "Skriv högst " + most + " tecken.",
                "Write at most " + most + " characters.");
    }

    public Checks within(@Nullable Integer number, int least, int most, String pointer) {
        return require(
                number == null || number >= least && number <= most,
                pointer,
                "number-out-of-range",
                "Ange ett tal från " + least + " till " + most + ".",
                "Give a number from " + least + " to " + most + ".");
    }

    /** Nothing here is older than a working life. */
    public Checks notLongAgo(LocalDate day, LocalDate today, String pointer) {
        LocalDate first = today.minusYears(LONGEST_AGO);
        return require(
                !day.isBefore(first),
                pointer,
                "too-long-ago",
                "Dagen är för länge sedan. Ange en dag från och med " + first + ".",
                "The day is too long ago. Give a day from " + first + " on.");
    }

    /** Nothing here is planned for longer: a day far ahead is a slip of the pen. */
    public Checks notFarAhead(LocalDate day, LocalDate today, String pointer) {
        LocalDate last = today.plusYears(LONGEST_AHEAD);
        return require(
                !day.isAfter(last),
                pointer,
                "too-far-ahead",
                "Dagen ligger för långt fram. Ange en dag till och med " + last + ".",
                "The day is too far ahead. Give a day until " + last + ".");
    }

    /** @throws Invalid with everything that is wrong */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
    }

    public static @Nullable String kept(@Nullable String words) {
        return words == null || !Visible.anythingIn(words) ? null : words.strip();
    }
}
