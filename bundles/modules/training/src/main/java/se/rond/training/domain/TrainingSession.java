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
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;
import se.rond.training.api.SessionGiven;
import se.rond.training.api.SessionState;

/** A time and a place at which a course is held. */
@Entity
@Table(schema = "TRAINING", name = "TRAINING_SESSION")
public class TrainingSession {

    private static final int REASON_LENGTH = 400;

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "COURSE", nullable = false)
    private String course;

    @Column(name = "COURSE_VERSION", nullable = false)
    private String courseVersion;

    @Column(name = "STARTS_AT", nullable = false)
    private Instant startsAt;

    @Column(name = "ENDS_AT", nullable = false)
    private Instant endsAt;

    @Column(name = "HELD_ON", nullable = false)
    private LocalDate day;

    @Column(name = "PLACE")
    private @Nullable String place;

    @Column(name = "PLACE_KEY")
    private @Nullable String placeKey;

    @Column(name = "PROVIDER")
    private @Nullable String provider;

    @Column(name = "MAX_PARTICIPANTS")
    private @Nullable Integer maxParticipants;

    @Column(name = "OPEN_FOR_ALL", nullable = false)
    private boolean openForAll;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private SessionState state;

    @Column(name = "SEQUENCE_NUMBER", nullable = false)
    private int sequence;

    @Column(name = "PARTICIPANTS")
    private @Nullable Integer participants;

    @Column(name = "CANCELLED_BECAUSE")
    private @Nullable String cancelledBecause;

    @Embedded
    private Signature planned;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected TrainingSession() {}

    @SuppressWarnings("NullAway.Init") // take fills what is left
    public TrainingSession(UUID id, SessionGiven given, CourseVersion version, Signature by) {
        this.id = id.toString();
        this.course = version.course();
        this.courseVersion = version.id().toString();
        this.state = SessionState.PLANNED;
        this.planned = by;
        take(given, version.facts().restricted());
    }

    public boolean says(SessionGiven given) {
        return course.equals(given.course())
                && startsAt.equals(Moments.kept(given.startsAt()))
                && endsAt.equals(Moments.kept(given.endsAt()))
                && Objects.equals(place, Checks.kept(given.place()))
                && Objects.equals(provider, Checks.kept(given.provider()))
                && Objects.equals(maxParticipants, given.maxParticipants())
                && openForAll == given.openForAll()
                && Objects.equals(participants, given.participants());
    }

    /** @return whether time or place is another: those who come have to be told */
    public boolean change(SessionGiven given, boolean restricted) {
        if (state == SessionState.CANCELLED) {
            throw over();
        }
        if (!course.equals(given.course())) {
            throw new RuleBroken(
                    "session-course-stays",
                    "Tillfället gäller en annan kurs. Ställ in det och lägg upp ett nytt.",
                    "The session is of another course. Call it off and plan another.");
        }
        Instant wasStart = startsAt;
        Instant wasEnd = endsAt;
        String wasPlace = place;
        take(given, restricted);
        boolean moved = !startsAt.equals(wasStart) || !endsAt.equals(wasEnd) || !Objects.equals(place, wasPlace);
        if (moved && state == SessionState.HELD) {
            throw over();
        }
        sequence += moved ? 1 : 0;
        return moved;
    }

    private void take(SessionGiven given, boolean restricted) {
        SessionChecks.check(given, restricted);
        startsAt = Moments.kept(given.startsAt());
        endsAt = Moments.kept(given.endsAt());
        day = LocalDate.ofInstant(startsAt, Period.ZONE);
        place = Checks.kept(given.place());
        placeKey = place == null ? null : place.toLowerCase(Locale.ROOT);
        provider = Checks.kept(given.provider());
        maxParticipants = given.maxParticipants();
        openForAll = given.openForAll();
        participants = given.participants();
    }

    /** @return whether it was planned until now */
    public boolean hold(Instant now) {
        if (state == SessionState.HELD) {
            return false;
        }
        refuseIfOver();
        if (startsAt.isAfter(now)) {
            throw new RuleBroken(
                    "session-not-begun",
                    "Tillfället har inte börjat. Markera det som genomfört när det har hållits.",
                    "The session has not begun. Mark it as held when it has been.");
        }
        state = SessionState.HELD;
        return true;
    }

    /** @return whether it was planned until now */
    public boolean cancel(String because) {
        if (state == SessionState.CANCELLED) {
            return false;
        }
        refuseIfOver();
        new Checks().words(because, REASON_LENGTH, "/reason").refuse();
        state = SessionState.CANCELLED;
        cancelledBecause = because.strip();
        sequence++;
        return true;
    }

    /** Held or called off: nothing can be planned for it any more. */
    public void refuseIfOver() {
        if (state != SessionState.PLANNED) {
            throw over();
        }
    }

    private static RuleBroken over() {
        return new RuleBroken(
                "session-over",
                "Tillfället är genomfört eller inställt. Välj ett annat.",
                "The session has been held or called off. Choose another.");
    }

    /**
     * What the trail keeps: everybody who reads it may know, so how many were taught, or were to be, where nobody is named is not
     * in it.
     */
    public Map<String, Object> trace(boolean restricted) {
        Map<String, Object> trace = new TreeMap<>();
        trace.put("course", course);
        trace.put("startsAt", startsAt.toString());
        trace.put("endsAt", endsAt.toString());
        trace.put("place", String.valueOf(place));
        if (!restricted) {
            trace.put("maxParticipants", String.valueOf(maxParticipants));
        }
        trace.put("openForAll", openForAll);
        trace.put("state", state.name());
        return trace;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String course() {
        return course;
    }

    public UUID courseVersion() {
        return UUID.fromString(courseVersion);
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public LocalDate day() {
        return day;
    }

    public @Nullable String place() {
        return place;
    }

    public @Nullable String placeKey() {
        return placeKey;
    }

    public @Nullable String provider() {
        return provider;
    }

    public @Nullable Integer maxParticipants() {
        return maxParticipants;
    }

    public boolean isOpenForAll() {
        return openForAll;
    }

    public SessionState state() {
        return state;
    }

    /** How often its time or place has changed. */
    public int sequence() {
        return sequence;
    }

    public @Nullable Integer participants() {
        return participants;
    }

    public @Nullable String cancelledBecause() {
        return cancelledBecause;
    }

    public long version() {
        return version;
    }
}
