// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows a Swedish personal identity number in free text by its day and its check digit, whatever digits it is written with and
 * whatever stands between them; a co-ordination number, whose day is 60 more, and the numbers that the tax agency lends out for
 * tests as well. A day and a time, a span of days and a sum after a day are none.
 *
 * <p>Ten digits in a row whose check digit is wrong may be in a text, whatever day they could be: telephones, cases and invoices
 * have such numbers. With a dash before the last four, or with the century, nothing else is written so, and those are refused
 * whatever the last digit is.
 */
public final class PersonalNumbers {

    private static final String BETWEEN = "[\\p{P}\\p{S}\\p{Z}\\s]{0,3}";
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(?<century>18|19|20)?(?<year>\\d{2})(?<gap>"
            + BETWEEN
            + ")(?<month>0[1-9]|1[0-2])\\k<gap>(?<day>0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])(?<joint>" + BETWEEN
            + ")(?<number>\\d{4})(?!\\d|/\\d|[-./]\\d\\d[-./]\\d)");

    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\s]");
    private static final Pattern BLANKS = Pattern.compile(BLANK + "+");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212+]");

    /** As sentences go on: a comma and a blank, a blank and a bracket. */
    private static final Pattern PROSE =
            Pattern.compile("[\\p{Pe}\\p{Pf}.,:;!?]+" + BLANK + ".*|" + BLANK + "+[\\p{Ps}\\p{Pi}]+");

    private static final int TEN = 10;

    private PersonalNumbers() {}

    /** One that is right, or is written as nothing else is, whatever its last digit is: not to be in a text. */
    public static boolean isWritten(String text) {
        return anyIn(text, found -> isChecked(found) || isWrittenAsNothingElse(found));
    }

    /** Something looks like one, even if the check digit is wrong. */
    public static boolean isLike(String text) {
        return anyIn(text, found -> true);
    }

    /** One is there, and its check digit is right. */
    public static boolean isIn(String text) {
        return anyIn(text, PersonalNumbers::isChecked);
    }

    private static boolean anyIn(String text, Predicate<Matcher> wanted) {
        String shown = shown(text);
        Matcher found = NUMBER.matcher(shown);
        while (found.find()) {
            if (!isDayAndSomethingElse(found) && wanted.test(found)) {
                return true;
            }
        }
        return SpreadNumbers.areIn(shown);
    }

    /** As it looks: what nobody sees is nothing, and a digit is a digit in every script. */
    private static String shown(String text) {
        String seen = Visible.of(text);
        StringBuilder shown = new StringBuilder(seen.length());
        seen.codePoints().forEach(point -> {
            int digit = Character.digit(point, TEN);
            shown.appendCodePoint(digit < 0 ? point : '0' + digit);
        });
        return shown.toString();
    }

    /** As in "2026-10-14 0915" or "2026-10-14, 1200 kr". */
    private static boolean isDayAndSomethingElse(Matcher found) {
        String joint = found.group("joint");
        String century = found.group("century");
        boolean ofNow = century == null || century.equals("20");
        return PROSE.matcher(joint).matches()
                || ofNow && isSpaced(found) && BLANKS.matcher(joint).matches();
    }

    private static boolean isWrittenAsNothingElse(Matcher found) {
        String joint = found.group("joint");
        return found.group("century") == null
                ? !isSpaced(found) && DASH.matcher(joint).matches()
                : !isSpaced(found) || !BLANK.matcher(joint).find() && !joint.isEmpty();
    }

    private static boolean isSpaced(Matcher found) {
        return !found.group("gap").isEmpty();
    }

    private static boolean isChecked(Matcher found) {
        return CheckDigit.isRight(
                found.group("year") + found.group("month") + found.group("day") + found.group("number"));
    }
}
