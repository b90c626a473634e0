// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

/** A pattern with {@code *} for anything and {@code ?} for one sign. It goes back at most to the last star: no pattern makes it slow. */
record Glob(String pattern) {

    boolean fits(String text) {
        int sign = 0;
        int star = -1;
        int resume = 0;
        for (int i = 0; i < text.length(); ) {
            if (sign < pattern.length() && pattern.charAt(sign) == '*') {
                star = sign++;
                resume = i;
            } else if (sign < pattern.length()
                    && (pattern.charAt(sign) == '?' || pattern.charAt(sign) == text.charAt(i))) {
                sign++;
                i++;
            } else if (star >= 0) {
                sign = star + 1;
                i = ++resume;
            } else {
                return false;
            }
        }
        while (sign < pattern.length() && pattern.charAt(sign) == '*') {
            sign++;
        }
        return sign == pattern.length();
    }
}
