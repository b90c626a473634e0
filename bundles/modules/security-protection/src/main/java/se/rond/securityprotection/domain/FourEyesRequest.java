// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Forbidden;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.organisation.PersonNames;
import se.rond.organisation.Signed;
import se.rond.securityprotection.api.FigureWaiting;
import se.rond.securityprotection.api.RequestAbout;
import se.rond.securityprotection.api.RequestKind;
import se.rond.securityprotection.api.RequestState;
import se.rond.securityprotection.api.RequestView;
import se.rond.securityprotection.api.Waiting;

/** What one asked for, and what another said to it. */
@Entity
@Table(schema = "SECURITY_PROTECTION", name = "FOUR_EYES_REQUEST")
public class FourEyesRequest {

    @Id
    @Column(name = "ID")
    private String id;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false)
    private RequestKind kind;

    @Column(name = "SUBJECT", nullable = false)
    private String subject;

    @Column(name = "ON_DAY")
    private @Nullable LocalDate day;

    /** Number of a decision, sealed. */
    @Column(name = "DECISION_NO")
    private @Nullable String decision;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private RequestState state;

    /** Of one kind and subject one is open. */
    @Column(name = "OPEN_SLOT", nullable = false)
    private String openSlot;

    @Column(name = "EXPIRES_AT", nullable = false)
    private Instant expiresAt;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "ASKED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "ASKED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "ASKED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "ASKED_NAME"))
    private Signature asked;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "DECIDED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "DECIDED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "DECIDED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "DECIDED_NAME"))
    private @Nullable Signature decided;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected FourEyesRequest() {}

    public FourEyesRequest(
            UUID id, RequestKind kind, String subject, @Nullable LocalDate day, Instant expiresAt, Signature asked) {
        this.id = id.toString();
        this.kind = kind;
        this.subject = subject;
        this.day = day;
        this.state = RequestState.OPEN;
        this.openSlot = slot(kind, subject);
        this.expiresAt = expiresAt;
        this.asked = asked;
    }

    public static String slot(RequestKind kind, String subject) {
        return kind + "/" + subject;
    }

    public void says(@Nullable String sealedDecision) {
        decision = sealedDecision;
    }

    /** @throws Forbidden of rule {@code own-request} if whoever asked confirms */
    public void confirm(Signature by) {
        requireOpen(by.at());
        if (asked.isBySameAs(by)) {
            throw new Forbidden(
                    "own-request",
                    new Text(
                            "Du har själv begärt det här. Någon annan som har tillträde måste bekräfta det.",
                            "You asked for this yourself. Somebody else with access has to confirm it."));
        }
        close(RequestState.CONFIRMED, by);
    }

    public void refuse(Signature by) {
        requireOpen(by.at());
        close(asked.isBySameAs(by) ? RequestState.CANCELLED : RequestState.REFUSED, by);
    }

    public boolean isConfirmedBy(Signature by) {
        return state == RequestState.CONFIRMED && isDecidedBy(by);
    }

    /** Also taken back. */
    public boolean isRefusedBy(Signature by) {
        return (state == RequestState.REFUSED || state == RequestState.CANCELLED) && isDecidedBy(by);
    }

    private boolean isDecidedBy(Signature by) {
        return decided != null && decided.isBySameAs(by);
    }

    /** @return whether it had been open until now */
    public boolean expire(Instant now) {
        boolean late = state == RequestState.OPEN && !now.isBefore(expiresAt);
        if (late) {
            close(RequestState.EXPIRED, null);
        }
        return late;
    }

    private void close(RequestState end, @Nullable Signature by) {
        state = end;
        openSlot = id;
        decided = by;
    }

    private void requireOpen(Instant now) {
        RequestState shown = state(now);
        if (shown == RequestState.EXPIRED) {
            throw new RuleBroken(
                    "request-expired",
                    "Begäran har gått ut. Begär det på nytt om det fortfarande behövs.",
                    "The request has expired. Ask again if it is still needed.");
        }
        if (shown != RequestState.OPEN) {
            throw new RuleBroken(
                    "request-closed",
                    "Begäran är redan avgjord. Läs om sidan.",
                    "The request has been decided already. Read the page again.");
        }
    }

    public RequestState state(Instant now) {
        return state == RequestState.OPEN && !now.isBefore(expiresAt) ? RequestState.EXPIRED : state;
    }

    public boolean isAsked(RequestKind what, String about, @Nullable LocalDate onDay) {
        return kind == what && subject.equals(about) && Objects.equals(day, onDay);
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public RequestKind kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    public @Nullable LocalDate day() {
        return day;
    }

    public @Nullable String decision() {
        return decision;
    }

    public Signature asked() {
        return asked;
    }

    /** Whoever asked, and whoever decided. */
    public Stream<Signed> signed() {
        return decided == null ? Stream.of(asked) : Stream.of(asked, decided);
    }

    public Waiting waiting(Signature reader) {
        return new Waiting(id(), kind, expiresAt, asked.isBySameAs(reader));
    }

    /** @param release what is to be withdrawn; {@code null} for a release of its own day */
    public FigureWaiting waiting(Signature reader, PersonNames people, @Nullable Release release) {
        return new FigureWaiting(
                id(),
                kind,
                release == null ? null : release.id(),
                release == null ? Objects.requireNonNull(day) : release.day(),
                people.ref(asked).name(),
                asked.at(),
                expiresAt,
                asked.isBySameAs(reader));
    }

    public RequestView view(Signature reader, PersonNames people, @Nullable RequestAbout about) {
        return new RequestView(
                id(),
                kind,
                state(reader.at()),
                subject,
                about,
                day,
                people.ref(asked).name(),
                asked.at(),
                expiresAt,
                decided == null ? null : people.ref(decided).name(),
                decided == null ? null : decided.at(),
                asked.isBySameAs(reader),
                version);
    }
}
