// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Place;

/** Where a deficiency was found: the unit and its path as they were then, so that a reorganisation rewrites no figure. */
@Embeddable
public class Site {

    private String unit;

    @Column(name = "UNIT_PATH")
    private String unitPath;

    private @Nullable String premise;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Site() {}

    public Site(UUID unit, String unitPath, @Nullable UUID premise) {
        this.unit = unit.toString();
        this.unitPath = unitPath;
        this.premise = OptionalIds.text(premise);
    }

    public UUID unit() {
        return UUID.fromString(unit);
    }

    public String unitPath() {
        return unitPath;
    }

    public @Nullable UUID premise() {
        return OptionalIds.uuid(premise);
    }

    public Place place() {
        return new Place(unit(), premise());
    }
}
