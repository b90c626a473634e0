// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Ids;

/** A unit uses a premise during a time. On each day exactly one of a premise's is the primary: its department answers. */
@Entity
@Table(schema = "ORGANISATION", name = "PREMISE_OCCUPANCY")
public class RegisteredOccupancy {

    @Id
    private String id;

    @Column(name = "PREMISE_ID")
    private String premise;

    @Column(name = "UNIT_ID")
    private String unit;

    @Column(name = "IS_PRIMARY")
    private boolean primary;

    @Column(name = "VALID_FROM")
    private LocalDate validFrom;

    @Column(name = "VALID_TO")
    private @Nullable LocalDate validTo;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RegisteredOccupancy() {}

    private RegisteredOccupancy(UUID premise, UUID unit, LocalDate validFrom) {
        this.id = Ids.next().toString();
        this.premise = premise.toString();
        this.unit = unit.toString();
        this.primary = true;
        this.validFrom = validFrom;
    }

    public static RegisteredOccupancy primary(UUID premise, UUID unit, LocalDate from) {
        return new RegisteredOccupancy(premise, unit, from);
    }

    /** Ends the day before another begins. */
    public void endBefore(LocalDate next) {
        validTo = next.minusDays(1);
    }

    /** It never came to anything: somebody else uses the premise from the same first day. */
    public void takeOver(UUID other) {
        unit = other.toString();
    }

    public void beginOn(LocalDate day) {
        validFrom = day;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID premise() {
        return UUID.fromString(premise);
    }

    public UUID unit() {
        return UUID.fromString(unit);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }

    public boolean isPrimary() {
        return primary;
    }
}
