// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Ids;
import se.rond.organisation.UnitKind;

/** Where a unit stands in the tree during a time. A move ends one and begins another: the past stays as it was. */
@Entity
@Table(schema = "ORGANISATION", name = "UNIT_PLACEMENT")
public class RegisteredPlacement {

    @Id
    private String id;

    @Column(name = "UNIT_ID")
    private String unit;

    @Column(name = "PARENT_ID")
    private @Nullable String parent;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String name;

    @Column(name = "VALID_FROM")
    private LocalDate validFrom;

    @Column(name = "VALID_TO")
    private @Nullable LocalDate validTo;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RegisteredPlacement() {}

    @SuppressWarnings("NullAway.Init") // amend fills the rest
    public RegisteredPlacement(UUID unit, UnitFacts facts) {
        this.id = Ids.next().toString();
        this.unit = unit.toString();
        amend(facts);
    }

    public final void amend(UnitFacts facts) {
        parent = facts.parent() == null ? null : facts.parent().toString();
        kind = facts.kind();
        name = facts.name();
        validFrom = facts.validFrom();
        validTo = facts.validTo();
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID unit() {
        return UUID.fromString(unit);
    }

    public UnitFacts facts() {
        return new UnitFacts(parent == null ? null : UUID.fromString(parent), kind, name, validFrom, validTo);
    }

    public long version() {
        return version;
    }
}
