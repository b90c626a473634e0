// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.samples;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts as people and spreadsheets write them. */
public final class Amounts {

    /** Thousands apart by a space, or not apart; a decimal comma or point, of which there is one. */
    private static final Pattern FORM = Pattern.compile("[+-]?(\\d{1,3}( \\d{3})+|\\d{1,15})([.,]\\d{1,6})?");

    private static final Pattern CURRENCY = Pattern.compile("\\s*(kr|SEK)\\.?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("[\\u00a0\\u202f\\s]+");

    private Amounts() {}

    /** @return nothing where it could be read in two ways, or in none */
    public static Optional<BigDecimal> read(String written) {
        String plain = SPACE.matcher(CURRENCY.matcher(written.strip()).replaceFirst(""))
                .replaceAll(" ")
                .strip()
                .replace('\u2212', '-');
        if (!FORM.matcher(plain).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain.replace(" ", "").replace(',', '.')));
    }
}
