// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain;

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

    private final List<Violation> found = new ArrayList<>();

    public Checks require(boolean good, String pointer, String rule, String sv, String en) {
        if (!good) {
            found.add(new Violation(pointer, rule, new Text(sv, en)));
        }
        return this;
    }

    /** Words that must be there. */
    public Checks words(@Nullable String words, int most, String pointer) {
        require(
                words != null && Visible.anythingIn(words),
                pointer,
                "text-missing",
                "Skriv något här, högst " + most + " tecken.",
                "Write something here, at most " + most + " characters.");
        return atMost(words, most, pointer);
    }

    public Checks atMost(@Nullable String words, int most, String pointer) {
        require(
                words == null || words.strip().length() <= most,
                pointer,
                "text-too-long",
                "Skriv högst " + most + " tecken.",
                "Write at most " + most + " characters.");
        return require(
                words == null || !PersonalNumbers.isWritten(words),
                pointer,
                "personal-number",
                "Texten ser ut att innehålla ett personnummer. Ta bort det: underlag med personuppgifter sparas inte här.",
                "The text looks as if it held a personal identity number. Take it out: papers with personal data are not kept here.");
    }

    public Checks within(int number, int least, int most, String pointer) {
        return require(
                number >= least && number <= most,
                pointer,
                "number-out-of-range",
                "Ange ett tal från " + least + " till " + most + ".",
                "Give a number from " + least + " to " + most + ".");
    }

    public Checks with(List<Violation> others) {
        found.addAll(others);
        return this;
    }

    /** @throws Invalid with everything that is wrong */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
    }

    /** Words that must be there, alone. */
    public static String required(@Nullable String words, int most, String pointer) {
        new Checks().words(words, most, pointer).refuse();
        return words == null ? "" : words.strip();
    }

    public static @Nullable String kept(@Nullable String words) {
        return words == null || !Visible.anythingIn(words) ? null : words.strip();
    }
}
