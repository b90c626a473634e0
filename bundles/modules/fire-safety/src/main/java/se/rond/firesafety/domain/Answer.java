// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.findings.Severity;
import se.rond.firesafety.api.AnswerGiven;
import se.rond.firesafety.api.PointView;
import se.rond.firesafety.api.Verdict;

/** What was answered at one point of one round. */
@Entity
@Table(schema = "FIRE_SAFETY", name = "ANSWER")
public class Answer {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "ROUND", nullable = false)
    private String round;

    @Column(name = "POINT", nullable = false)
    private String point;

    @Enumerated(EnumType.STRING)
    @Column(name = "VERDICT", nullable = false)
    private Verdict verdict;

    @Column(name = "COMMENT_TEXT")
    private @Nullable String comment;

    @Enumerated(EnumType.STRING)
    @Column(name = "SEVERITY")
    private @Nullable Severity severity;

    @Column(name = "PHOTOS")
    private @Nullable String photos;

    @Column(name = "ANSWERED_AT", nullable = false)
    private Instant answeredAt;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "RECEIVED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "ANSWERED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "ANSWERED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "ANSWERED_NAME"))
    private Signature received;

    @Column(name = "FINDING")
    private @Nullable String finding;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Answer() {}

    public Answer(UUID id, Round round, PointView point, AnswerGiven given, Signature received) {
        this.id = id.toString();
        this.round = round.id().toString();
        this.point = point.id();
        this.received = received;
        this.verdict = given.answer();
        this.answeredAt = received.at();
        take(point, given, received);
    }

    /** Whether exactly this was answered already: the same request again. */
    public boolean says(PointView asked, AnswerGiven given) {
        return agreesWith(asked, given)
                && (given.answeredAt() == null || answeredAt.equals(Moments.kept(given.answeredAt())));
    }

    /** Whether it says the same, whenever that was. */
    public boolean agreesWith(PointView asked, AnswerGiven given) {
        return verdict == given.answer()
                && Objects.equals(comment, given.comment())
                && severity == severityOf(asked, given)
                && photos().equals(given.photoIds());
    }

    /** A changed answer is answered anew, by whoever changes it. */
    public void change(PointView asked, AnswerGiven given, Signature by) {
        take(asked, given, by);
    }

    private void take(PointView asked, AnswerGiven given, Signature by) {
        verdict = given.answer();
        comment = given.comment();
        severity = severityOf(asked, given);
        photos = given.photoIds().isEmpty()
                ? null
                : given.photoIds().stream().map(UUID::toString).collect(Collectors.joining(","));
        answeredAt = given.answeredAt() == null ? by.at() : Moments.kept(given.answeredAt());
        received = by;
    }

    private static @Nullable Severity severityOf(PointView asked, AnswerGiven given) {
        if (!given.answer().isDeficiency()) {
            return null;
        }
        return given.severity() == null ? asked.severity() : given.severity();
    }

    public void reportedAs(UUID reported) {
        finding = reported.toString();
    }

    /** Whether it tells of a deficiency that the follow-up does not know. */
    public boolean isToBeReported() {
        return verdict.isDeficiency() && finding == null;
    }

    boolean lacksComment() {
        return verdict.needsComment() && comment == null;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID round() {
        return UUID.fromString(round);
    }

    public String point() {
        return point;
    }

    public Verdict verdict() {
        return verdict;
    }

    public @Nullable String comment() {
        return comment;
    }

    public @Nullable Severity severity() {
        return severity;
    }

    public List<UUID> photos() {
        return photos == null
                ? List.of()
                : Arrays.stream(photos.split(",")).map(UUID::fromString).toList();
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    /** Who answered, and when it reached the server. */
    public Signature received() {
        return received;
    }

    public long version() {
        return version;
    }
}
