// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows a Swedish personal identity number in free text by its day and its check digit; a co-ordination number, whose day is 60
 * more, and the numbers that the tax agency lends out for tests as well.
 */
public final class PersonalNumbers {

    private static final String DAY = "(\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01]))";
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)(?:18|19|20)?" + DAY + "\\s?[-–+]?\\s?(\\d{4})(?!\\d)");

    /** Written with its century it looks like nothing else, whatever its last digit is. */
    private static final Pattern WITH_CENTURY = Pattern.compile("(?<!\\d)(?:18|19|20)" + DAY + "[-–+]?\\d{4}(?!\\d)");

    private static final int TEN = 10;

    private PersonalNumbers() {}

    /** One that is right, or is written as nothing else is: not to be in a text. */
    public static boolean isWritten(String text) {
        return isIn(text) || WITH_CENTURY.matcher(text).find();
    }

    /** Something looks like one, even if the check digit is wrong. */
    public static boolean isLike(String text) {
        return NUMBER.matcher(text).find();
    }

    /** One is there, and its check digit is right. */
    public static boolean isIn(String text) {
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            if (isChecked(found.group(1) + found.group(2))) {
                return true;
            }
        }
        return false;
    }

    /** The last digit makes the sum a multiple of ten, every other digit counted twice. */
    private static boolean isChecked(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), TEN) * (i % 2 == 0 ? 2 : 1);
            sum += digit / TEN + digit % TEN;
        }
        return sum % TEN == 0;
    }
}
