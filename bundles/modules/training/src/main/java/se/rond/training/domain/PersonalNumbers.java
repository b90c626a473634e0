// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows a Swedish personal identity or co-ordination number by its days and its check digit. */
public final class PersonalNumbers {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<!\\d)(?:19|20)?(\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01]))[-+ ]?(\\d{4})(?!\\d)");
    private static final int TEN = 10;

    private PersonalNumbers() {}

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
