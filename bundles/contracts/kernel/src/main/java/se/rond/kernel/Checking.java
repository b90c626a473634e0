// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Collects what is wrong with what was sent, so that everything is told at once. A register with rules of its own names its
 * own kind of checks, and has them wherever it checks anything; one without has {@link Checks}.
 *
 * @param <C> the kind of checks, which every check answers
 */
@ConsumerType
public abstract class Checking<C extends Checking<C>> {

    private final List<Violation> found = new ArrayList<>();

    /** @return this */
    protected abstract C self();

    public final C require(boolean good, String pointer, String rule, String sv, String en) {
        if (!good) {
            found.add(new Violation(pointer, rule, new Text(sv, en)));
        }
        return self();
    }

    /** Words that must be there, and be seen. */
    public final C words(@Nullable String words, int most, String pointer) {
        require(
                words != null && Visible.anythingIn(words),
                pointer,
                "text-missing",
                "Skriv något här, högst " + most + " tecken.",
                "Write something here, at most " + most + " characters.");
        return atMost(words, most, pointer);
    }

    /** Words that may be missing. What a register wants of all its words is added here. */
    public C atMost(@Nullable String words, int most, String pointer) {
        return require(
                words == null || words.strip().length() <= most,
                pointer,
                "text-too-long",
                "Skriv högst " + most + " tecken.",
                "Write at most " + most + " characters.");
    }

    /** No personal identity number: the register says why in its own words. */
    public final C noPersonalNumber(@Nullable String words, String pointer, String sv, String en) {
        return require(words == null || !PersonalNumbers.isWritten(words), pointer, "personal-number", sv, en);
    }

    public final C within(@Nullable Integer number, int least, int most, String pointer) {
        return require(
                number == null || number >= least && number <= most,
                pointer,
                "number-out-of-range",
                "Ange ett tal från " + least + " till " + most + ".",
                "Give a number from " + least + " to " + most + ".");
    }

    public final C with(List<Violation> others) {
        found.addAll(others);
        return self();
    }

    /** @throws Invalid with everything that is wrong */
    public final void refuse() {
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
    }

    /** What is stored of words that may be missing. */
    public static @Nullable String kept(@Nullable String words) {
        return words == null || !Visible.anythingIn(words) ? null : words.strip();
    }
}
