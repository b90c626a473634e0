// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/** What does not belong into free text: a register that is kept is a public document as soon as it exists. */
final class FreeText {

    // TF 2 kap. 10 §; OSL 18 kap. 8 §; security-protected information is never in Rond
    static final Text ADVICE = new Text(
            "Fritext kan begäras ut. Skriv inga personuppgifter, inga säkerhetsskyddsklassificerade uppgifter och inga"
                    + " tekniska detaljer om sårbarheter. Hänvisa till bevis, klistra inte in dem.",
            "Free text can be asked for by anybody. Write no personal data, no security-classified information and no"
                    + " technical details of vulnerabilities. Refer to evidence, do not paste it.");

    private static final Text PERSONAL_NUMBER = new Text(
            "Texten ser ut att innehålla ett personnummer. Ta bort det.",
            "The text looks as if it held a personal identity number. Take it out.");

    private static final Pattern NUMBER = Pattern.compile(
            "(?<!\\d)(?:19|20)?(\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01]))[-+]?(\\d{4})(?!\\d)");
    private static final int TEN = 10;

    private FreeText() {}

    /** {@code null} if nothing was noticed. */
    static @Nullable Text warning(@Nullable String... texts) {
        return Arrays.stream(texts).filter(Objects::nonNull).anyMatch(FreeText::holdsPersonalNumber)
                ? PERSONAL_NUMBER
                : null;
    }

    private static boolean holdsPersonalNumber(String text) {
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
