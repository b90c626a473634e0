// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/** What somebody judged, in words where there are any, and who it was. */
@Embeddable
public class Judgement {

    @Column(name = "WORDS")
    private @Nullable String words;

    @Embedded
    private Signature by;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Judgement() {}

    public Judgement(@Nullable String words, Signature by) {
        this.words = Checks.kept(words);
        this.by = by;
    }

    public @Nullable String words() {
        return words;
    }

    public Signature by() {
        return by;
    }
}
