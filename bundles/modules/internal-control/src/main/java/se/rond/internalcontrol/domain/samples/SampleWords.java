// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.samples;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.domain.Checks;

/** What is said in words about a sample. */
public record SampleWords(String population, @Nullable String reason) {

    private static final int POPULATION_LENGTH = 200;
    private static final int REASON_LENGTH = 500;

    /**
     * @param number of the sample: whoever draws again says why
     * @throws se.rond.kernel.Invalid with everything that is wrong
     */
    public static SampleWords of(@Nullable String population, @Nullable String reason, int number) {
        Checks checks = new Checks()
                .words(population, POPULATION_LENGTH, "/population")
                .atMost(reason, REASON_LENGTH, "/reason");
        checks.require(
                number == 1 || Checks.kept(reason) != null,
                "/reason",
                "reason-missing",
                "Säg varför stickprovet dras om. Det förra finns kvar.",
                "Say why the sample is drawn anew. The one before stays.");
        checks.refuse();
        return new SampleWords(Objects.requireNonNull(population).strip(), number == 1 ? null : Checks.kept(reason));
    }
}
