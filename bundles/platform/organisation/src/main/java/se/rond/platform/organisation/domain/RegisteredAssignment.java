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
import se.rond.organisation.RoleAssignment;

/** A person holds a role at a place during a time. */
@Entity
@Table(schema = "ORGANISATION", name = "ROLE_ASSIGNMENT")
public class RegisteredAssignment {

    @Id
    private String id;

    @Column(name = "PERSON_ID")
    private String person;

    @Column(name = "ROLE_ID")
    private String role;

    @Column(name = "SCOPE_KIND")
    private String scopeKind;

    @Column(name = "SCOPE_ID")
    private String scope;

    @Column(name = "VALID_FROM")
    private LocalDate validFrom;

    @Column(name = "VALID_TO")
    private @Nullable LocalDate validTo;

    private boolean deputy;

    @Column(name = "END_REASON")
    private @Nullable String endReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RegisteredAssignment() {}

    public RegisteredAssignment(UUID id, AssignmentFacts facts) {
        this.id = id.toString();
        this.person = facts.person().toString();
        this.role = facts.role();
        this.scopeKind = facts.scopeKind();
        this.scope = facts.scope().toString();
        this.validFrom = facts.validFrom();
        this.validTo = facts.validTo();
        this.deputy = facts.deputy();
    }

    /** Changes the days and whether it is as a deputy; person, role and place are what it is. */
    public void change(AssignmentFacts facts) {
        validFrom = facts.validFrom();
        validTo = facts.validTo();
        deputy = facts.deputy();
    }

    public void end(LocalDate last, @Nullable String reason) {
        validTo = last;
        endReason = reason;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public AssignmentFacts facts() {
        return new AssignmentFacts(
                UUID.fromString(person), role, scopeKind, UUID.fromString(scope), validFrom, validTo, deputy);
    }

    public RoleAssignment view() {
        return new RoleAssignment(
                id(),
                UUID.fromString(person),
                role,
                scopeKind,
                UUID.fromString(scope),
                validFrom,
                validTo,
                deputy,
                version);
    }
}
