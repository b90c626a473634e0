// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When a deficiency must be remedied, and when it had to be at first: the time that figures count by, never moved. */
@Embeddable
public class Deadline {

    @Column(name = "ORIGINAL_DUE_AT")
    private Instant original;

    @Column(name = "DUE_AT")
    private Instant due;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Deadline() {}

    private Deadline(Instant original, Instant due) {
        this.original = original;
        this.due = due;
    }

    static Deadline at(Instant due) {
        return new Deadline(due, due);
    }

    Deadline movedTo(Instant later) {
        return new Deadline(original, later);
    }

    public Instant original() {
        return original;
    }

    public Instant due() {
        return due;
    }
}
