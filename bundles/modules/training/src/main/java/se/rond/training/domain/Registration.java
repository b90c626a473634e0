// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import se.rond.kernel.RuleBroken;
import se.rond.training.api.RegistrationState;

/** Somebody wants to a session, or has been put there. One for each person and session. */
@Entity
@Table(schema = "TRAINING", name = "SESSION_REGISTRATION")
public class Registration {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "TRAINING_SESSION", nullable = false)
    private String session;

    @Column(name = "PERSON", nullable = false)
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private RegistrationState state;

    @Column(name = "REGISTERED_AT", nullable = false)
    private Instant registeredAt;

    @Embedded
    private Signature decided;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Registration() {}

    public Registration(UUID id, UUID session, UUID person, RegistrationState state, Signature by) {
        this.id = id.toString();
        this.session = session.toString();
        this.person = person.toString();
        this.state = state;
        this.registeredAt = by.at();
        this.decided = by;
    }

    /** Again after it ended: at the end of the line. */
    public void renew(RegistrationState wanted, Signature by) {
        if (isOpen()) {
            return;
        }
        state = wanted;
        registeredAt = by.at();
        decided = by;
    }

    public void admit(Signature by) {
        become(RegistrationState.ADMITTED, by);
    }

    public void queue(Signature by) {
        become(RegistrationState.WAITING, by);
    }

    /** @return whether it was not so until now */
    public boolean become(RegistrationState end, Signature by) {
        if (state == end) {
            return false;
        }
        if (!isOpen()) {
            throw new RuleBroken(
                    "registration-ended",
                    "Anmälan är redan avslutad. Gör en ny.",
                    "The registration has ended. Make another.");
        }
        if (end == RegistrationState.DECLINED && state == RegistrationState.ADMITTED) {
            throw new RuleBroken(
                    "registration-admitted",
                    "Anmälan är godkänd. Avboka platsen i stället.",
                    "The registration is approved. Cancel the place instead.");
        }
        state = end;
        decided = by;
        return true;
    }

    /** Asked for, waiting or admitted. */
    public boolean isOpen() {
        return state != RegistrationState.DECLINED && state != RegistrationState.WITHDRAWN;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID session() {
        return UUID.fromString(session);
    }

    public UUID person() {
        return UUID.fromString(person);
    }

    public RegistrationState state() {
        return state;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public long version() {
        return version;
    }
}
