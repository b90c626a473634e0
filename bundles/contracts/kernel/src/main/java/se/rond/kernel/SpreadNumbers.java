// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Personal identity numbers whose digits are spread out: with the century, and a sign or blanks between any of them; without it,
 * between all of them. So many digits are in sums and telephone numbers as well: their day must be a day, and the check digit
 * right.
 */
final class SpreadNumbers {

    private static final String SIGN = "[\\p{P}\\p{S}]";
    private static final String BLANKS = "[\\p{Z}\\s]{1,3}";
    private static final String BETWEEN = "(?:" + SIGN + "|" + BLANKS + ")";

    private static final Pattern LONG = Pattern.compile("(?<!\\d)(?<!\\d" + SIGN + ")(?=(?<digits>(?:1" + BETWEEN
            + "?[89]|2" + BETWEEN + "?0)(?:" + BETWEEN + "?\\d){10})(?!\\d|" + SIGN + "\\d))\\d");
    private static final Pattern SHORT = Pattern.compile(
            "(?<!\\d)(?<!\\d" + BETWEEN + ")(?=(?<digits>\\d(?:" + BETWEEN + "\\d){9})(?!" + BETWEEN + "?\\d))\\d");

    /** A day of now and a time or another span, as in "2026-10-14 09:15"; a number of a case, as in "2025/1012 2026". */
    private static final Pattern OF_NOW = Pattern.compile("20\\d\\d(?<gap>" + BETWEEN + "?)\\d\\d\\k<gap>\\d\\d(?:"
            + BLANKS + "\\d\\d" + SIGN + "?\\d\\d|" + SIGN + "\\d\\d" + SIGN + "\\d\\d)|20\\d\\d/\\d+\\D.*");

    /** Times or days, as in "20:10-11:12 13:00". */
    private static final Pattern PAIRS =
            Pattern.compile("\\d\\d(?<sign>[:./])\\d\\d(?:(?:" + BLANKS + "|\\p{Pd})\\d\\d\\k<sign>\\d\\d){2}");

    private SpreadNumbers() {}

    /** @param text as it looks, with digits that are digits */
    static boolean areIn(String text) {
        return anyOf(LONG, text, SpreadNumbers::isLong) || anyOf(SHORT, text, digits -> isRight("20" + digits));
    }

    private static boolean anyOf(Pattern pattern, String text, Predicate<String> wanted) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            if (wanted.test(found.group("digits"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLong(String written) {
        return !OF_NOW.matcher(written).matches() && !PAIRS.matcher(written).matches() && isRight(written);
    }

    private static boolean isRight(String written) {
        String digits = written.replaceAll("\\D", "");
        return isDay(digits) && CheckDigit.isRight(digits.substring(2));
    }

    /** Of a co-ordination number it is 60 more. */
    private static boolean isDay(String digits) {
        int day = Integer.parseInt(digits.substring(6, 8));
        try {
            return YearMonth.of(Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(4, 6)))
                    .isValidDay(day > 60 ? day - 60 : day);
        } catch (DateTimeException none) {
            return false;
        }
    }
}
