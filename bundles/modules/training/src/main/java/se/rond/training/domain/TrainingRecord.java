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
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Invalid;
import se.rond.kernel.RuleBroken;
import se.rond.training.api.RecordState;

/** Somebody and a course: enrolled, completed until some day, or not. What was completed is judged by the version of then. */
@Entity
@Table(schema = "TRAINING", name = "TRAINING_RECORD")
public class TrainingRecord {

    /** In the order by validity: after everything that ends some day. */
    public static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private static final int CERTIFICATE_LENGTH = 100;

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "ONCE_KEY", nullable = false)
    private String onceKey;

    @Column(name = "PERSON", nullable = false)
    private String person;

    @Column(name = "COURSE", nullable = false)
    private String course;

    @Column(name = "COURSE_VERSION", nullable = false)
    private String courseVersion;

    @Column(name = "TRAINING_SESSION")
    private @Nullable String session;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private RecordState state;

    @Column(name = "HELD_ON", nullable = false)
    private LocalDate day;

    @Column(name = "COMPLETED_ON")
    private @Nullable LocalDate completedOn;

    @Column(name = "VALID_UNTIL")
    private @Nullable LocalDate validUntil;

    @Column(name = "VALID_ORDER", nullable = false)
    private LocalDate validOrder;

    @Column(name = "UNIT", nullable = false)
    private String unit;

    @Column(name = "UNIT_PATH", nullable = false)
    private String unitPath;

    @Column(name = "CERTIFICATE_REF")
    private @Nullable String certificateRef;

    @Embedded
    private @Nullable Origin origin;

    @Embedded
    private @Nullable Revocation revoked;

    @Embedded
    private Signature signed;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected TrainingRecord() {}

    /**
     * Somebody has a place.
     *
     * @param session {@code null} for what was completed elsewhere
     * @param from what it was imported from; {@code null} for nothing
     */
    public TrainingRecord(
            UUID id,
            Trainee trainee,
            CourseVersion version,
            @Nullable UUID session,
            LocalDate day,
            @Nullable String from,
            Signature by) {
        this.id = id.toString();
        this.person = trainee.person().toString();
        this.course = version.course();
        this.courseVersion = version.id().toString();
        this.session = session == null ? null : session.toString();
        this.onceKey = session == null ? this.id : RecordKeys.placeKey(session, trainee.person());
        this.state = RecordState.ENROLLED;
        this.day = day;
        this.validOrder = FOR_EVER;
        this.unit = trainee.unit().toString();
        this.unitPath = trainee.unitPath();
        this.origin = from == null ? null : new Origin(from, null);
        this.signed = by;
    }

    /**
     * @return whether it was not completed that day until now
     * @throws Invalid of rule {@code completed-in-future}
     */
    public boolean complete(LocalDate on, CourseVersion version, Trainee trainee, LocalDate today, Signature by) {
        if (state == RecordState.COMPLETED && on.equals(completedOn)) {
            return false;
        }
        requireEnrolled();
        if (on.isAfter(today)) {
            throw new Invalid(
                    "/completedOn",
                    "completed-in-future",
                    "Dagen har inte varit. Ange en dag till och med i dag.",
                    "The day has not been. Give a day up to today.");
        }
        state = RecordState.COMPLETED;
        completedOn = on;
        stand(on, trainee);
        validUntil = version.facts().validUntil(on);
        validOrder = validUntil == null ? FOR_EVER : validUntil;
        onceKey = RecordKeys.completionKey(person(), courseVersion(), on);
        signed = by;
        return true;
    }

    private void stand(LocalDate on, Trainee trainee) {
        day = on;
        unit = trainee.unit().toString();
        unitPath = trainee.unitPath();
    }

    /** The session that the place is at is on another day. */
    public void moveTo(LocalDate other, Trainee trainee) {
        requireEnrolled();
        stand(other, trainee);
    }

    public void certify(@Nullable String reference) {
        new Checks().atMost(reference, CERTIFICATE_LENGTH, "/certificateRef").refuse();
        if (Checks.kept(reference) != null) {
            certificateRef = Checks.kept(reference);
        }
    }

    /** @return whether it was not so until now */
    public boolean become(RecordState end, Signature by) {
        if (state == end) {
            return false;
        }
        requireEnrolled();
        state = end;
        signed = by;
        if (end == RecordState.CANCELLED) {
            onceKey = id;
        }
        return true;
    }

    /** @return whether it was not revoked until now */
    public boolean revoke(String because, LocalDate today, Signature by) {
        if (state == RecordState.REVOKED) {
            return false;
        }
        if (state != RecordState.COMPLETED) {
            throw new RuleBroken(
                    "record-not-completed",
                    "Bara en genomförd utbildning kan återkallas.",
                    "Only a completed training can be revoked.");
        }
        revoked = new Revocation(because, today);
        state = RecordState.REVOKED;
        signed = by;
        return true;
    }

    /** It was wrong from the start: a later list may say something else of the person, and the same as well. */
    public void takeBack(String because, LocalDate today, Signature by) {
        if (state == RecordState.NO_SHOW) {
            state = RecordState.ENROLLED;
            become(RecordState.CANCELLED, by);
        } else {
            revoke(because, today, by);
            onceKey = id;
        }
    }

    /** A list has told of it. */
    public void told(UUID list) {
        origin = new Origin(importedFrom(), list);
    }

    private void requireEnrolled() {
        if (state != RecordState.ENROLLED) {
            throw new RuleBroken(
                    "record-not-enrolled",
                    "Posten är redan avslutad. Registrera en ny om något blev fel.",
                    "The record has ended. Add another if something went wrong.");
        }
    }

    /** What the trail keeps: ids and days. */
    public Map<String, Object> trace() {
        Map<String, Object> trace = new TreeMap<>();
        trace.put("person", person);
        trace.put("course", course);
        trace.put("state", state.name());
        trace.put("completedOn", String.valueOf(completedOn));
        trace.put("validUntil", String.valueOf(validUntil));
        return trace;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID person() {
        return UUID.fromString(person);
    }

    public String course() {
        return course;
    }

    public UUID courseVersion() {
        return UUID.fromString(courseVersion);
    }

    public @Nullable UUID session() {
        return session == null ? null : UUID.fromString(session);
    }

    public RecordState state() {
        return state;
    }

    public LocalDate day() {
        return day;
    }

    public @Nullable LocalDate completedOn() {
        return completedOn;
    }

    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    public LocalDate validOrder() {
        return validOrder;
    }

    public UUID unit() {
        return UUID.fromString(unit);
    }

    public String unitPath() {
        return unitPath;
    }

    public @Nullable String certificateRef() {
        return certificateRef;
    }

    public @Nullable String importedFrom() {
        return origin == null ? null : origin.from();
    }

    public @Nullable String revokedBecause() {
        return revoked == null ? null : revoked.because();
    }

    public long version() {
        return version;
    }
}
