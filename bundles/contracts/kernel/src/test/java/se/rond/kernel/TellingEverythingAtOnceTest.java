// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

public class TellingEverythingAtOnceTest {

    private static final String NUMBER = "811228-9874";

    @Test
    public void everyFaultIsToldInTheOrderInWhichItWasLookedFor() {
        Checks checks = new Checks()
                .words(null, 10, "/title")
                .atMost("Elva tecken", 10, "/note")
                .within(6, 1, 5, "/level")
                .require(false, "/day", "day-missing", "Ange en dag.", "Give a day.")
                .with(List.of(new Violation("/rows/1", "row-unreadable", new Text("Raden.", "The row."))));

        assertThat(toldBy(checks))
                .containsExactly(
                        "/title text-missing",
                        "/note text-too-long",
                        "/level number-out-of-range",
                        "/day day-missing",
                        "/rows/1 row-unreadable");
    }

    @Test
    public void whatIsInOrderIsNotRefused() {
        new Checks()
                .words(" Tio tecken ", 11, "/title")
                .atMost(null, 10, "/note")
                .atMost(NUMBER, 20, "/phone")
                .within(null, 1, 5, "/level")
                .within(1, 1, 5, "/level")
                .within(5, 1, 5, "/level")
                .require(true, "/day", "day-missing", "Ange en dag.", "Give a day.")
                .refuse();
    }

    @Test
    public void wordsThatNobodySeesAreMissing() {
        assertThat(toldBy(new Checks().words(" \u00a0\u200b\u3164", 10, "/title")))
                .containsExactly("/title text-missing");
        assertThat(Checks.kept("\u200b")).isNull();
        assertThat(Checks.kept(null)).isNull();
        assertThat(Checks.kept(" Trappa B ")).isEqualTo("Trappa B");
    }

    @Test
    public void theSentencesSayHowMuchMayBeWritten() {
        Invalid refusal = assertThrows(
                Invalid.class, new Checks().atMost("För långt", 4, "/a").within(9, 1, 4, "/b")::refuse);

        assertThat(refusal.violations())
                .extracting(
                        violation -> violation.message().sv(),
                        violation -> violation.message().en())
                .containsExactly(
                        tuple("Skriv högst 4 tecken.", "Write at most 4 characters."),
                        tuple("Ange ett tal från 1 till 4.", "Give a number from 1 to 4."));
    }

    @Test
    public void whatARegisterWantsOfItsWordsIsWantedOfAllOfThem() {
        assertThat(toldBy(new WithoutNumbers().words(NUMBER, 5, "/title").atMost(NUMBER, 20, "/note")))
                .containsExactly("/title personal-number", "/title text-too-long", "/note personal-number");
    }

    private static List<String> toldBy(Checking<?> checks) {
        return assertThrows(Invalid.class, checks::refuse).violations().stream()
                .map(violation -> violation.pointer() + " " + violation.rule())
                .toList();
    }

    private static final class WithoutNumbers extends Checking<WithoutNumbers> {

        @Override
        protected WithoutNumbers self() {
            return this;
        }

        @Override
        public WithoutNumbers atMost(@Nullable String words, int most, String pointer) {
            noPersonalNumber(words, pointer, "Inga personnummer.", "No personal identity numbers.");
            return super.atMost(words, most, pointer);
        }
    }
}
