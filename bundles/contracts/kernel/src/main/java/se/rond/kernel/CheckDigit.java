// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

/** The last digit makes the sum a multiple of ten, every other digit counted twice. */
final class CheckDigit {

    private static final int TEN = 10;

    private CheckDigit() {}

    /** @param digits ten of them */
    static boolean isRight(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit / TEN + digit % TEN;
        }
        return sum % TEN == 0;
    }
}
