// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.samples;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import se.rond.kernel.Invalid;

/** What chance begins with: the same seed draws the same rows of the same population. */
public record Seed(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int BYTES = 8;

    public Seed {
        if (!FORM.matcher(value).matches()) {
            throw new Invalid(
                    "/seed",
                    "seed-unusable",
                    "Skriv ett frö av högst 64 tecken: bokstäver a–z, siffror, punkt, bindestreck och understreck. Utan frö"
                            + " dras ett.",
                    "Write a seed of at most 64 characters: letters a–z, digits, dots, dashes and underscores. Without one,"
                            + " a seed is drawn.");
        }
    }

    /** One that nobody chose. */
    public static Seed drawn(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Seed(HexFormat.of().formatHex(bytes));
    }
}
