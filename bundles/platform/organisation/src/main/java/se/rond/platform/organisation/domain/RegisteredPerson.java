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
import se.rond.organisation.Person;

/** A person as the personnel system told us. */
@Entity
@Table(schema = "ORGANISATION", name = "PERSON")
public class RegisteredPerson {

    @Id
    private String id;

    @Column(name = "EMPLOYEE_NUMBER")
    private String employeeNumber;

    @Column(name = "GIVEN_NAME")
    private String givenName;

    @Column(name = "FAMILY_NAME")
    private String familyName;

    @Column(name = "FAMILY_KEY")
    private String familyKey;

    @Column(name = "GIVEN_KEY")
    private String givenKey;

    private String email;

    @Column(name = "UNIT_ID")
    private String unit;

    private String title;

    @Column(name = "EMPLOYED_FROM")
    private LocalDate employedFrom;

    @Column(name = "EMPLOYED_TO")
    private @Nullable LocalDate employedTo;

    @Column(name = "IDENTITY_PROTECTED")
    private boolean identityProtected;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RegisteredPerson() {}

    @SuppressWarnings("NullAway.Init") // change fills the rest
    public RegisteredPerson(UUID id, String employeeNumber, PersonFacts facts) {
        this.id = id.toString();
        this.employeeNumber = employeeNumber;
        change(facts);
    }

    public final void change(PersonFacts facts) {
        givenName = facts.givenName();
        familyName = facts.familyName();
        givenKey = SortKey.of(givenName);
        familyKey = SortKey.of(familyName) + " " + givenKey;
        email = facts.email();
        unit = facts.unit().toString();
        title = facts.title();
        employedFrom = facts.employedFrom();
        employedTo = facts.employedTo();
        identityProtected = facts.identityProtected();
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String employeeNumber() {
        return employeeNumber;
    }

    public String familyKey() {
        return familyKey;
    }

    public PersonFacts facts() {
        return new PersonFacts(
                givenName,
                familyName,
                email,
                UUID.fromString(unit),
                title,
                employedFrom,
                employedTo,
                identityProtected);
    }

    public Person view() {
        PersonFacts shown = facts().shown();
        return new Person(
                id(),
                employeeNumber,
                shown.givenName(),
                shown.familyName(),
                shown.email(),
                shown.unit(),
                shown.title(),
                employedFrom,
                employedTo,
                identityProtected,
                version);
    }
}
