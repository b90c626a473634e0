// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain;

import org.jspecify.annotations.Nullable;
import se.rond.kernel.Checking;

/** What is checked of everything that people write about plans and controls. */
public final class Checks extends Checking<Checks> {

    @Override
    protected Checks self() {
        return this;
    }

    /** Papers with personal data are kept where they belong, and that is not here. */
    @Override
    public Checks atMost(@Nullable String words, int most, String pointer) {
        super.atMost(words, most, pointer);
        return noPersonalNumber(
                words,
                pointer,
                "Texten ser ut att innehålla ett personnummer. Ta bort det: underlag med personuppgifter sparas inte här.",
                "The text looks as if it held a personal identity number. Take it out: papers with personal data are not kept here.");
    }

    /** Words that must be there, alone. */
    public static String required(@Nullable String words, int most, String pointer) {
        new Checks().words(words, most, pointer).refuse();
        return words == null ? "" : words.strip();
    }
}
