// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assessment against the last approved one before it, on the questions that both asked and both answered. */
@Embeddable
public class Progress {

    @Column(name = "PREVIOUS")
    private String previous;

    @Column(name = "SHARED_NOW")
    private long now;

    @Column(name = "SHARED_BEFORE")
    private long before;

    @Column(name = "SHARED_WEIGHT")
    private long weight;

    @Column(name = "SHARED_QUESTIONS")
    private int questions;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Progress() {}

    /**
     * @param now sum of weight × level now, in thousandths
     * @param before the same of the one before
     * @param weight sum of the weights, which are those of now
     */
    public Progress(UUID previous, long now, long before, long weight, int questions) {
        this.previous = previous.toString();
        this.now = now;
        this.before = before;
        this.weight = weight;
        this.questions = questions;
    }

    public UUID previous() {
        return UUID.fromString(previous);
    }

    /** {@code null} where they share nothing. */
    public @Nullable BigDecimal change() {
        return Score.level(now - before, weight);
    }

    public int questions() {
        return questions;
    }
}
