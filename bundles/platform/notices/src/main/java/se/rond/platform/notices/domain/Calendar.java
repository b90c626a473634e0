// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The address of a person's calendar: whoever knows it reads it, until it is revoked or renewed. Only its hash is kept. */
@Entity
@Table(schema = "NOTICES", name = "CALENDAR")
public class Calendar {

    /** No hash begins so; each revoked one is another, for the column is unique. */
    private static final String REVOKED = "revoked ";

    @Id
    private String person;

    private String hash;

    @Column(name = "CREATED_AT")
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Calendar() {}

    public Calendar(UUID person, String hash, Instant now) {
        this.person = person.toString();
        this.hash = hash;
        this.createdAt = now;
    }

    public void renew(String other, Instant now) {
        hash = other;
        createdAt = now;
    }

    public void revoke() {
        hash = REVOKED + person;
    }

    public boolean isOpen() {
        return !hash.startsWith(REVOKED);
    }

    public UUID person() {
        return UUID.fromString(person);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
