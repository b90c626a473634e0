// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.rond.organisation.Unit;

/** Where a round is walked: the premises, and the unit that used them when it opened. */
@Embeddable
public class RoundSite {

    @Column(name = "PREMISE", nullable = false)
    private String premise;

    @Column(name = "UNIT", nullable = false)
    private String unit;

    @Column(name = "UNIT_PATH", nullable = false)
    private String unitPath;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RoundSite() {}

    public RoundSite(UUID premise, Unit occupant) {
        this.premise = premise.toString();
        this.unit = occupant.id().toString();
        this.unitPath = occupant.path();
    }

    public UUID premise() {
        return UUID.fromString(premise);
    }

    public UUID unit() {
        return UUID.fromString(unit);
    }

    public String unitPath() {
        return unitPath;
    }

    boolean isSameAs(RoundSite other) {
        return premise.equals(other.premise) && unit.equals(other.unit) && unitPath.equals(other.unitPath);
    }
}
