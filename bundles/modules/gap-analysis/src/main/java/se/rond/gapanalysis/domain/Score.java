// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A maturity: the sum of weight × level over the sum of weights, on the common scale 0 to 5. What does not apply is in neither.
 */
@Embeddable
public class Score {

    private static final int DECIMALS = 2;

    @Column(name = "WEIGHTED")
    private long weighted;

    @Column(name = "WEIGHT")
    private long weight;

    protected Score() {}

    /**
     * @param weighted sum of weight × level, in thousandths of a level
     * @param weight sum of the weights
     */
    public Score(long weighted, long weight) {
        this.weighted = weighted;
        this.weight = weight;
    }

    public long weighted() {
        return weighted;
    }

    public long weight() {
        return weight;
    }

    /** {@code null} where nothing applied. */
    public static @Nullable BigDecimal level(long weighted, long weight) {
        return weight == 0
                ? null
                : BigDecimal.valueOf(weighted)
                        .divide(BigDecimal.valueOf(weight * 1000), DECIMALS, RoundingMode.HALF_UP);
    }

    public @Nullable BigDecimal level() {
        return level(weighted, weight);
    }
}
