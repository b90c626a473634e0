// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.training.api.AbsenceGiven;

/** Somebody is away. Why is not kept. */
@Entity
@Table(schema = "TRAINING", name = "ABSENCE")
public class Absence {

    /** Away for longer: in nobody's target group while it lasts. */
    public static final int LONG_DAYS = 90;

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "PERSON", nullable = false)
    private String person;

    @Column(name = "FROM_DAY", nullable = false)
    private LocalDate from;

    @Column(name = "TO_DAY")
    private @Nullable LocalDate to;

    @Embedded
    private Signature noted;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Absence() {}

    @SuppressWarnings("NullAway.Init") // take fills what is left
    public Absence(UUID id, AbsenceGiven given, Signature by) {
        this.id = id.toString();
        take(given, by);
    }

    public boolean says(AbsenceGiven given) {
        return person.equals(given.person().toString()) && from.equals(given.from()) && Objects.equals(to, given.to());
    }

    public final void take(AbsenceGiven given, Signature by) {
        new Checks()
                .require(
                        given.to() == null || !given.to().isBefore(given.from()),
                        "/to",
                        "ends-before-it-starts",
                        "Sista dagen kan inte vara före den första.",
                        "The last day cannot be before the first.")
                .refuse();
        person = given.person().toString();
        from = given.from();
        to = given.to();
        noted = by;
    }

    /** Whether some day is in both. */
    public boolean touches(AbsenceGiven other) {
        return (to == null || !other.from().isAfter(to)) && (other.to() == null || !from.isAfter(other.to()));
    }

    /**
     * Whether the person is on a long absence that day. One with an end is as long as it is; one without is as long as it has
     * lasted by then.
     */
    public boolean isLongOn(LocalDate day) {
        if (day.isBefore(from) || to != null && day.isAfter(to)) {
            return false;
        }
        LocalDate end = to == null ? day : to;
        return ChronoUnit.DAYS.between(from, end) + 1 > LONG_DAYS;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID person() {
        return UUID.fromString(person);
    }

    public LocalDate from() {
        return from;
    }

    public @Nullable LocalDate to() {
        return to;
    }

    public long version() {
        return version;
    }
}
