// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the database knows of a key: its name, and a known text sealed by it, by which a wrong key is told from the right. */
@Entity
@Table(schema = "SECURITY_PROTECTION", name = "KEY_CHECK")
public class KeyCheck {

    private static final String KNOWN = "Rond";
    private static final String COLUMN = "CHECK_TEXT";

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "CHECK_TEXT", nullable = false)
    private String checkText;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "MADE_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "MADE_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "MADE_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "MADE_NAME"))
    private Signature made;

    @Column(name = "RETIRED_AT")
    private @Nullable Instant retiredAt;

    @Column(name = "FORGOTTEN_AT")
    private @Nullable Instant forgottenAt;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected KeyCheck() {}

    public KeyCheck(SealingKey key, Signature made) {
        this.id = key.id();
        this.checkText = Seal.close(key, KNOWN, key.id(), COLUMN);
        this.made = made;
    }

    public boolean isOf(SealingKey key) {
        try {
            return KNOWN.equals(Seal.open(key, checkText, id, COLUMN));
        } catch (Seal.Broken another) {
            return false;
        }
    }

    public void retire(Instant now) {
        retiredAt = now;
    }

    public void forget(Instant now) {
        forgottenAt = now;
    }

    public String id() {
        return id;
    }

    public Signature made() {
        return made;
    }

    public @Nullable Instant retiredAt() {
        return retiredAt;
    }

    public boolean isCurrent() {
        return retiredAt == null;
    }
}
