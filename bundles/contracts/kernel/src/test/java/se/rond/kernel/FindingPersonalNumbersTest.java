// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(PersonalNumbers.isWritten("8112289875")).as("ten digits").isFalse();
        assertThat(PersonalNumbers.isWritten("811228-9875")).isTrue();
        assertThat(PersonalNumbers.isWritten("811228\u22129875")).isTrue();
        assertThat(PersonalNumbers.isWritten("19811228-9875")).isTrue();
        assertThat(PersonalNumbers.isWritten("19811228 9875")).isTrue();
        assertThat(PersonalNumbers.isWritten("198112289875")).isTrue();
        assertThat(PersonalNumbers.isWritten("1981-12-28-9875")).isTrue();
    }

    @Test
    public void whatStandsBetweenHidesNone() {
        for (String joint : List.of(
                "\u2013", "\u2011", "\u2212", "\u2012", "\u2014", "\u2010", "\uFF0D", "\u00AD", "\u200B", ".", "/", "_",
                "--", " - ", "\u00A0", "\u2009", "\t", "*", "=", "|", "/ ", ":", "\u00B7")) {
            for (String day : List.of("19121212", "121212", "1912-12-12", "1912\u200B1212")) {
                String text = "Nr " + day + joint + "1212 saknas";
                assertThat(PersonalNumbers.isIn(text)).as(text).isTrue();
                assertThat(PersonalNumbers.isWritten(text)).as(text).isTrue();
            }
        }
        assertThat(PersonalNumbers.isIn("12.12.12-1212")).isTrue();
        assertThat(PersonalNumbers.isIn("19121212 1212")).isTrue();
        assertThat(PersonalNumbers.isIn("1912-12-12 1212")).isTrue();
    }

    @Test
    public void digitsThatAreSpreadOutAreStillOne() {
        for (String joint : List.of(" ", "\u00A0", "\u2009", "\u202F", "\u200B", "\t", "-", ".", "_", "  ")) {
            for (String number : List.of(
                    "1912 1212 1212",
                    "1 9 1 2 1 2 1 2 1 2 1 2",
                    "19 121 212 12 12",
                    "191212 12 1212",
                    "19 12 12 12 12 12",
                    "2 0 1 2 1 2 1 2 1 2 1 2",
                    "1970 1063 2391",
                    "1 2 1 2 1 2 1 2 1 2")) {
                String text = "om " + number.replace(" ", joint) + " saknas";
                assertThat(PersonalNumbers.isWritten(text)).as(text).isTrue();
                assertThat(PersonalNumbers.isIn(text)).as(text).isTrue();
                assertThat(PersonalNumbers.isLike(text)).as(text).isTrue();
            }
        }
        assertThat(PersonalNumbers.isWritten("3 barn, 1912 1212 1212 2 gånger")).isTrue();
        assertThat(PersonalNumbers.isWritten("2 1912 1212 1212 2"))
                .as("among numbers")
                .isTrue();
        assertThat(PersonalNumbers.isWritten("1912-12 12 1212"))
                .as("signs of two kinds")
                .isTrue();
    }

    @Test
    public void spreadDigitsThatAreNoNumberOfAPersonAreNone() {
        for (String text : List.of(
                "1912 1212 1213",
                "1912 1312 1211",
                "1913 0230 1214",
                "1 2 1 2 1 2 1 2 1 3",
                "12 12 12 12 12",
                "070 123 45 67",
                "070-123 45 67",
                "Ring 070 101 12 19 eller 0470 12 12 12",
                "08 10 12 12 19",
                "+46 70 123 45 67",
                "KS 2025/123",
                "KS 2025/1012 2027",
                "KS 2012/1212 1212",
                "1 200 000",
                "1 200 000 kr av 12 000 000 kr",
                "2012-12-12 12:12",
                "2012-12-12 12.12",
                "20121212 12:12",
                "2012 12 12 12:12",
                "2012-12-12 kl. 12.12",
                "2012-12-12 12-12",
                "2012-12-12 12:12:30",
                "2012-12-12 12:12 13:00",
                "2012-12-12 12/12",
                "19:12-12:12 12:12",
                "19/12, 12/12, 12/12",
                "2010 2011 2012 2013",
                "20, 12, 12, 12, 12, 12",
                "SE45 5000 0000 0583 9825 7466",
                "735 999 927 123 4")) {
            assertThat(PersonalNumbers.isLike(text)).as(text).isFalse();
        }
    }

    @Test
    public void digitsOfEveryScriptAreDigits() {
        assertThat(PersonalNumbers.isIn("\u0661\u0669\u0661\u0662\u0661\u0662\u0661\u0662-\u0661\u0662\u0661\u0662"))
                .isTrue();
        assertThat(PersonalNumbers.isIn("\u06F1\u06F2\u06F1\u06F2\u06F1\u06F2-1212"))
                .isTrue();
        assertThat(PersonalNumbers.isIn("\uFF11\uFF12\uFF11\uFF12\uFF11\uFF12-1212"))
                .isTrue();
        assertThat(PersonalNumbers.isIn(
                        "\uD835\uDFCF\uD835\uDFD0\uD835\uDFCF\uD835\uDFD0\uD835\uDFCF\uD835\uDFD0-1212"))
                .as("mathematical bold")
                .isTrue();
    }

    @Test
    public void otherNumbersAreNone() {
        assertThat(PersonalNumbers.isIn("KS-2026/99, 811328-9874, 1234567890123"))
                .isFalse();
        for (String text : List.of(
                "KS-2026/777",
                "2026-10-14",
                "2026-10-14 09:15",
                "2026-10-14 0915",
                "kl. 0915\u20131130",
                "2026-10-14T09:15",
                "2026-10-14\u20132026-10-20",
                "2026-10-14 \u2013 2026-10-20",
                "2026-10-14, 2026-10-15",
                "2026-10-14 2026/777",
                "2026-10-14, 1200 kr",
                "20261014: 1200 kr",
                "2026-10-14 (1500 deltog)",
                "0470-123 45",
                "0470-12 12 12",
                "070-512 12 12",
                "08-12 12 1212",
                "+46 70 512 12 12",
                "1 912 121 212 kr",
                "12 345 678,50",
                "212000-0662",
                "16212000-0662",
                "162120000662",
                "SE45 5000 0000 0583 9825 7466",
                "SE4550000000058398257466",
                "5050-1055")) {
            assertThat(PersonalNumbers.isLike(text)).as(text).isFalse();
            assertThat(PersonalNumbers.isWritten(text)).as(text).isFalse();
        }
        assertThat(PersonalNumbers.isIn("Ring 0705-12 34 56 före 2026-12-31")).isFalse();
    }
}
