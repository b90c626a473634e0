// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to a person, from the transaction that decided it until a mail server has it or refuses it. It waits in the
 * database: a server that is away loses nothing. Its text is made when it is sent.
 */
@Entity
@Table(schema = "NOTICES", name = "MAIL")
public class Mail {

    /** How long a node may take to send it; after that another may. Longer than every timeout of the connection together. */
    public static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int LONGEST_FAULT = 500;

    @Id
    private String id;

    private String person;

    /** What makes it one: a day's digest, a notice. */
    private String slot;

    @Enumerated(EnumType.STRING)
    private MailState state;

    @Column(name = "WRITTEN_AT")
    private Instant writtenAt;

    /** When the next attempt is due; while it is being sent, when the lease runs out. */
    @Column(name = "NEXT_AT")
    private Instant nextAt;

    private int attempts;

    @Column(name = "ENDED_AT")
    private @Nullable Instant endedAt;

    private @Nullable String fault;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Mail() {}

    public Mail(UUID id, UUID person, String slot, Instant now) {
        this.id = id.toString();
        this.person = person.toString();
        this.slot = slot;
        this.state = MailState.WAITING;
        this.writtenAt = now;
        this.nextAt = now;
    }

    /** @return whether it may be sent now, by whoever asked: until the lease runs out by nobody else */
    public boolean lease(Instant now) {
        if ((state != MailState.WAITING && state != MailState.SENDING) || nextAt.isAfter(now)) {
            return false;
        }
        state = MailState.SENDING;
        nextAt = now.plus(LEASE);
        attempts++;
        return true;
    }

    public void sent(Instant now) {
        end(MailState.SENT, now, null);
    }

    public void refused(Instant now, String why) {
        end(MailState.REFUSED, now, why);
    }

    public void dropped(Instant now) {
        end(MailState.DROPPED, now, null);
    }

    /** Tried again after 1, 2, 4… minutes, and then every hour. */
    public void failed(Instant now, String why) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(10, Math.max(0, attempts - 1)));
        state = MailState.WAITING;
        nextAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        fault = cut(why);
    }

    /** A refused one is sent again, after somebody has corrected the address. */
    public boolean retry(Instant now) {
        if (state != MailState.REFUSED) {
            return false;
        }
        state = MailState.WAITING;
        nextAt = now;
        endedAt = null;
        attempts = 0;
        return true;
    }

    /** A refused one is given up. */
    public boolean giveUp(Instant now) {
        if (state != MailState.REFUSED) {
            return false;
        }
        end(MailState.DROPPED, now, fault);
        return true;
    }

    private void end(MailState how, Instant now, @Nullable String why) {
        state = how;
        endedAt = now;
        fault = why == null ? null : cut(why);
    }

    private static String cut(String why) {
        String line = why.replaceAll("\\p{Cntrl}+", " ");
        return line.length() > LONGEST_FAULT ? line.substring(0, LONGEST_FAULT) : line;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID person() {
        return UUID.fromString(person);
    }

    public MailState state() {
        return state;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Instant nextAt() {
        return nextAt;
    }

    public int attempts() {
        return attempts;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable String fault() {
        return fault;
    }

    public long version() {
        return version;
    }
}
