// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rond.systemsecurity.api.Band;

/** That somebody who may has accepted a risk as it is, for some time. */
@Embeddable
public class RiskAcceptance {

    @Enumerated(EnumType.STRING)
    @Column(name = "ACCEPTED_BAND")
    private Band band;

    @Column(name = "ACCEPTED_UNTIL")
    private LocalDate until;

    @Column(name = "ACCEPTED_NOTE")
    private @Nullable String note;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "ACCEPTED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "ACCEPTED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "ACCEPTED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "ACCEPTED_NAME"))
    private Signature by;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RiskAcceptance() {}

    RiskAcceptance(Band band, LocalDate until, @Nullable String note, Signature by) {
        this.band = band;
        this.until = until;
        this.note = note;
        this.by = by;
    }

    public Band band() {
        return band;
    }

    public LocalDate until() {
        return until;
    }

    public @Nullable String note() {
        return note;
    }

    public Signature by() {
        return by;
    }
}
