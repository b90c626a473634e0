// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class FindingPersonalNumbersTest {

    @Test
    public void aNumberIsFoundHoweverItIsWritten() {
        assertThat(PersonalNumbers.isIn("19811228-9874")).isTrue();
        assertThat(PersonalNumbers.isIn("Anställd 811228-9874 deltog")).isTrue();
        assertThat(PersonalNumbers.isIn("8112289874")).isTrue();
        assertThat(PersonalNumbers.isIn("811228+9874")).isTrue();
        assertThat(PersonalNumbers.isIn("811228 9874")).isTrue();
        assertThat(PersonalNumbers.isIn("811228–9874")).isTrue();
    }

    @Test
    public void aCoordinationNumberIsOne() {
        assertThat(PersonalNumbers.isIn("701063-2391")).isTrue();
    }

    @Test
    public void aNumberWhoseCheckDigitIsWrongIsNone() {
        assertThat(PersonalNumbers.isIn("811228-9875")).isFalse();
        assertThat(PersonalNumbers.isLike("811228-9875")).isTrue();
        assertThat(PersonalNumbers.isWritten("811228-9875")).isFalse();
        assertThat(PersonalNumbers.isWritten("19811228-9875"))
                .as("with its century")
                .isTrue();
    }

    @Test
    public void otherNumbersAreNone() {
        assertThat(PersonalNumbers.isIn("KS-2026/99, 811328-9874, 1234567890123"))
                .isFalse();
        assertThat(PersonalNumbers.isIn("Ring 0705-12 34 56 före 2026-12-31")).isFalse();
    }
}
