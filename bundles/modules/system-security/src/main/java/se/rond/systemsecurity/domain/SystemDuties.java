// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.Unit;
import se.rond.systemsecurity.api.SystemGiven;

/** Who answers for a system. */
@Embeddable
public class SystemDuties {

    @Column(name = "UNIT", nullable = false)
    private String unit;

    @Column(name = "UNIT_PATH", nullable = false)
    private String unitPath;

    @Column(name = "OWNER")
    private @Nullable String owner;

    @Column(name = "MANAGER")
    private @Nullable String manager;

    @Column(name = "INFORMATION_OWNER")
    private @Nullable String informationOwner;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected SystemDuties() {}

    SystemDuties(SystemGiven given, Unit unit) {
        this.unit = unit.id().toString();
        this.unitPath = unit.path();
        this.owner = text(given.owner());
        this.manager = text(given.manager());
        this.informationOwner = text(given.informationOwner());
    }

    boolean says(SystemGiven given) {
        return unit.equals(given.unit().toString())
                && Objects.equals(owner, text(given.owner()))
                && Objects.equals(manager, text(given.manager()))
                && Objects.equals(informationOwner, text(given.informationOwner()));
    }

    void follow(Unit moved) {
        unitPath = moved.path();
    }

    Map<String, Object> trace() {
        return Map.of(
                "unit", unit,
                "owner", String.valueOf(owner),
                "manager", String.valueOf(manager),
                "informationOwner", String.valueOf(informationOwner));
    }

    public UUID unit() {
        return UUID.fromString(unit);
    }

    public String unitPath() {
        return unitPath;
    }

    public @Nullable UUID owner() {
        return id(owner);
    }

    public @Nullable UUID manager() {
        return id(manager);
    }

    public @Nullable UUID informationOwner() {
        return id(informationOwner);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
