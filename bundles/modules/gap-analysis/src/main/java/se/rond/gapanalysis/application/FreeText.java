// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.PersonalNumbers;
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

    private FreeText() {}

    /** {@code null} if nothing was noticed. */
    static @Nullable Text warning(@Nullable String... texts) {
        return Arrays.stream(texts).filter(Objects::nonNull).anyMatch(PersonalNumbers::isWritten)
                ? PERSONAL_NUMBER
                : null;
    }
}
