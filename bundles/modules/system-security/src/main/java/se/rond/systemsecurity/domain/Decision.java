// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import se.rond.kernel.Period;
import se.rond.systemsecurity.api.DecisionKind;

/** What was decided about a system, and the hash of exactly what that was. It never changes. */
@Entity
@Table(schema = "IT_SYSTEM_SECURITY", name = "DECISION")
public class Decision {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "ANALYSIS", nullable = false)
    private String analysis;

    @Column(name = "SYSTEM_ID", nullable = false)
    private String system;

    @Column(name = "UNIT_PATH", nullable = false)
    private String unitPath;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false)
    private DecisionKind kind;

    @Column(name = "ON_DAY", nullable = false)
    private LocalDate day;

    @Column(name = "VALID_UNTIL")
    private @Nullable LocalDate validUntil;

    @Column(name = "CONDITIONS")
    private @Nullable String conditions;

    @Column(name = "CONTENT_HASH", nullable = false)
    private String contentHash;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "DECIDED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "DECIDED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "DECIDED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "DECIDED_NAME"))
    private Signature by;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Decision() {}

    public Decision(
            Analysis of,
            DecisionKind kind,
            @Nullable LocalDate validUntil,
            @Nullable String conditions,
            String hash,
            Signature by) {
        this.id = Ids.next().toString();
        this.analysis = of.id().toString();
        this.system = of.system().toString();
        this.unitPath = of.unitPath();
        this.kind = kind;
        this.day = LocalDate.ofInstant(by.at(), Period.ZONE);
        this.validUntil = validUntil;
        this.conditions = conditions;
        this.contentHash = hash;
        this.by = by;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID analysis() {
        return UUID.fromString(analysis);
    }

    public DecisionKind kind() {
        return kind;
    }

    public LocalDate day() {
        return day;
    }

    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    public @Nullable String conditions() {
        return conditions;
    }

    public String contentHash() {
        return contentHash;
    }

    public Signature by() {
        return by;
    }
}
