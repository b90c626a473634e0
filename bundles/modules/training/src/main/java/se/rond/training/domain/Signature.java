// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Caller;
import se.rond.organisation.SignedByAccount;

/** Who did something, and when. */
@Embeddable
public class Signature implements SignedByAccount {

    @Column(name = "SIGNED_AT")
    private Instant at;

    @Column(name = "SIGNED_ACCOUNT")
    private String account;

    @Column(name = "SIGNED_PERSON")
    private @Nullable String person;

    @Column(name = "SIGNED_NAME")
    private String name;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Signature() {}

    public Signature(Caller caller, Instant at) {
        this.at = at;
        this.account = caller.account().toString();
        this.person = caller.person() == null ? null : caller.person().toString();
        this.name = caller.name();
    }

    public Instant at() {
        return at;
    }

    @Override
    public String account() {
        return account;
    }

    @Override
    public @Nullable UUID person() {
        return person == null ? null : UUID.fromString(person);
    }

    /** For people to read where no person can be looked up. */
    @Override
    public String name() {
        return name;
    }
}
