// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A training turned out not to count: on which day, and why. */
@Embeddable
public class Revocation {

    private static final int REASON_LENGTH = 400;

    @Column(name = "REVOKED_ON")
    private LocalDate day;

    @Column(name = "REVOKED_BECAUSE")
    private String because;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Revocation() {}

    Revocation(String because, LocalDate day) {
        new Checks().words(because, REASON_LENGTH, "/reason").refuse();
        this.day = day;
        this.because = because.strip();
    }

    LocalDate day() {
        return day;
    }

    String because() {
        return because;
    }
}
