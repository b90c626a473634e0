// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Swedish personal identity or coordination number, told by its date and its last digit. */
final class PersonalNumber {

    private static final Pattern SHAPE = Pattern.compile(
            "(?<!\\d)(?:19|20)?(\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01]))[-+]?(\\d{4})(?!\\d)");
    private static final int TEN = 10;

    private PersonalNumber() {}

    static boolean isIn(String text) {
        Matcher found = SHAPE.matcher(text);
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
