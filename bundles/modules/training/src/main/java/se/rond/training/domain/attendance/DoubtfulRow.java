// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.PersonalNumbers;
import se.rond.kernel.RuleBroken;
import se.rond.organisation.Person;
import se.rond.training.api.attendance.Doubt;
import se.rond.training.api.attendance.DoubtState;
import se.rond.training.domain.Signature;

/**
 * A row that counts when a person has said so. Whom the list named is kept until then, and not at all where an identity is
 * protected, nor what looks like a personal identity number: whoever decides looks into the list at that line.
 */
@Entity
@Table(schema = "TRAINING", name = "DOUBTFUL_ROW")
public class DoubtfulRow {

    private static final int MOST_CANDIDATES = 10;

    /** The same words about the same day of the same course have the same id: a list that is read again asks nothing anew. */
    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "LIST_ID", nullable = false)
    private String list;

    @Column(name = "LINE_NUMBER", nullable = false)
    private int line;

    @Column(name = "COURSE", nullable = false)
    private String course;

    @Column(name = "COURSE_VERSION", nullable = false)
    private String courseVersion;

    @Column(name = "SESSION_ID", nullable = false)
    private String session;

    @Column(name = "ON_DAY", nullable = false)
    private LocalDate day;

    @Column(name = "SAID_NUMBER")
    private @Nullable String number;

    @Column(name = "SAID_NAME")
    private @Nullable String name;

    @Column(name = "SAID_EMAIL")
    private @Nullable String email;

    @Column(name = "ATTENDED", nullable = false)
    private boolean attended;

    @Column(name = "DOUBTS", nullable = false)
    private String doubts;

    @Column(name = "CANDIDATES", nullable = false)
    private String candidates;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private DoubtState state;

    @Column(name = "PERSON")
    private @Nullable String person;

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
    protected DoubtfulRow() {}

    public DoubtfulRow(UUID list, SortedRow sorted, HeldSession held) {
        AttendanceRow row = sorted.row();
        this.id = id(sorted).toString();
        this.list = list.toString();
        this.line = row.line();
        this.course = sorted.course();
        this.courseVersion = held.version().toString();
        this.session = held.session().toString();
        this.day = row.day();
        this.attended = row.attended();
        this.doubts = sorted.match().doubts().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        this.candidates = sorted.match().candidates().stream()
                .limit(MOST_CANDIDATES)
                .map(Person::id)
                .map(UUID::toString)
                .collect(Collectors.joining(","));
        this.state = DoubtState.PENDING;
        if (!sorted.match().doubts().contains(Doubt.IDENTITY_PROTECTED)) {
            this.number = kept(row.number());
            this.name = kept(row.name());
            this.email = kept(row.email());
        }
    }

    private static @Nullable String kept(String said) {
        return PersonalNumbers.isLike(said) ? null : said;
    }

    public static UUID id(SortedRow sorted) {
        AttendanceRow row = sorted.row();
        String said = "doubt/" + sorted.course() + "/" + row.day() + "/" + row.attended() + "/" + row.who();
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
    }

    /** @return whether it was undecided until now */
    public boolean confirm(UUID whom, Signature by) {
        if (state == DoubtState.CONFIRMED && whom.toString().equals(person)) {
            return false;
        }
        decide(DoubtState.CONFIRMED, by);
        person = whom.toString();
        return true;
    }

    /** @return whether it was undecided until now */
    public boolean reject(Signature by) {
        if (state == DoubtState.REJECTED) {
            return false;
        }
        decide(DoubtState.REJECTED, by);
        return true;
    }

    private void decide(DoubtState now, Signature by) {
        if (state != DoubtState.PENDING) {
            throw new RuleBroken(
                    "doubt-decided",
                    "Raden är redan avgjord. Rätta i så fall i utbildningsregistret.",
                    "The row is decided already. Correct it in the training register if need be.");
        }
        state = now;
        decided = by;
    }

    /** Another list says the same in a line of its own. */
    public void moveTo(UUID other, int at) {
        list = other.toString();
        line = at;
    }

    public void forget() {
        number = null;
        name = null;
        email = null;
    }

    /** The only one who could be meant. */
    public UUID onlyCandidate() {
        List<UUID> meant = candidates();
        if (meant.size() != 1) {
            throw new RuleBroken(
                    "person-not-chosen",
                    "Flera personer kan vara menade. Välj vem raden gäller.",
                    "Several people could be meant. Choose whom the row is about.");
        }
        return meant.get(0);
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID list() {
        return UUID.fromString(list);
    }

    public int line() {
        return line;
    }

    public String course() {
        return course;
    }

    public HeldSession held() {
        return new HeldSession(UUID.fromString(session), UUID.fromString(courseVersion), day);
    }

    public @Nullable String number() {
        return number;
    }

    public @Nullable String name() {
        return name;
    }

    public @Nullable String email() {
        return email;
    }

    public boolean attended() {
        return attended;
    }

    public List<Doubt> doubts() {
        return Stream.of(doubts.split(",")).map(Doubt::valueOf).toList();
    }

    public List<UUID> candidates() {
        return Stream.of(candidates.split(","))
                .filter(text -> !text.isEmpty())
                .map(UUID::fromString)
                .toList();
    }

    public DoubtState state() {
        return state;
    }

    public @Nullable UUID person() {
        return person == null ? null : UUID.fromString(person);
    }

    public @Nullable Signature decided() {
        return decided;
    }

    public long version() {
        return version;
    }
}
