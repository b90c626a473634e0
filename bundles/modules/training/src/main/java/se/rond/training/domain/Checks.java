// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Checking;

/** What is checked of everything that people write in this register. */
public final class Checks extends Checking<Checks> {

    private static final int LONGEST_AGO = 50;
    private static final int LONGEST_AHEAD = 10;

    @Override
    protected Checks self() {
        return this;
    }

    /** Nowhere in this register is there a personal identity number. */
    @Override
    public Checks atMost(@Nullable String words, int most, String pointer) {
        noPersonalNumber(
                words,
                pointer,
                "Texten ser ut att innehålla ett personnummer. Ta bort det: personnummer får inte finnas här.",
                "The text looks as if it held a personal identity number. Take it out: there may be none here.");
        return super.atMost(words, most, pointer);
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
}
