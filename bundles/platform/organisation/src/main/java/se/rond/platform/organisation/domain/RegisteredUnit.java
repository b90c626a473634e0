// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A unit that is, was or will be. What it is called and where it stands is in its {@link RegisteredPlacement}s. */
@Entity
@Table(schema = "ORGANISATION", name = "UNIT")
public class RegisteredUnit {

    @Id
    private String id;

    private String code;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RegisteredUnit() {}

    public RegisteredUnit(UUID id, String code) {
        this.id = id.toString();
        this.code = code;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String code() {
        return code;
    }
}
