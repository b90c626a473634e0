// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.rond.organisation.Unit;

/** A unit that a session is held for, where it stood then. */
@Entity
@Table(schema = "TRAINING", name = "SESSION_UNIT")
public class SessionUnit {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "TRAINING_SESSION", nullable = false)
    private String session;

    @Column(name = "UNIT", nullable = false)
    private String unit;

    @Column(name = "UNIT_PATH", nullable = false)
    private String unitPath;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected SessionUnit() {}

    public SessionUnit(UUID session, Unit unit) {
        this.id = UUID.nameUUIDFromBytes((session + "/" + unit.id()).getBytes(StandardCharsets.UTF_8))
                .toString();
        this.session = session.toString();
        this.unit = unit.id().toString();
        this.unitPath = unit.path();
    }

    public UUID session() {
        return UUID.fromString(session);
    }

    public UUID unit() {
        return UUID.fromString(unit);
    }

    public String unitPath() {
        return unitPath;
    }
}
