// SPDX-License-Identifier: Apache-2.0
package se.rond.reporting;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;
import se.rond.kernel.Visible;

/**
 * How a record is given to whoever asks for it: who that is is never asked for.
 *
 * @param rule the rule by which free text is masked, as it is cited
 * @param registrationNumber of the request; {@code null} where it has none
 */
public record PublicRecord(String rule, @Nullable String registrationNumber) {

    // OSL 18 kap. 8 §: security and surveillance measures
    public static final String USUAL_RULE = "OSL 18 kap. 8 §";

    private static final int LONGEST = 100;

    public PublicRecord {
        for (String words : List.of(rule, Objects.requireNonNullElse(registrationNumber, "-"))) {
            if (!Visible.anythingIn(words) || words.length() > LONGEST) {
                throw new Malformed(
                        "public-record-words",
                        new Text(
                                "Ange lagrum och diarienummer med högst " + LONGEST + " tecken.",
                                "Give the rule and the registration number in at most " + LONGEST + " characters."));
            }
        }
    }

    /** @param rule {@code null} for the usual one */
    public static PublicRecord of(@Nullable String rule, @Nullable String registrationNumber) {
        return new PublicRecord(
                rule == null || rule.isBlank() ? USUAL_RULE : rule.strip(),
                registrationNumber == null || registrationNumber.isBlank() ? null : registrationNumber.strip());
    }

    /** What stands instead of words. */
    public String mask() {
        return "[maskerat: " + rule + "]";
    }
}
