// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many took part in a session who are nobody of ours: a number, and at most the name of a company. */
@Entity
@Table(schema = "TRAINING", name = "EXTERNAL_PARTICIPANTS")
public class ExternalParticipants {

    private static final int COMPANY_LENGTH = 120;
    private static final int MANY = 10_000;

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "TRAINING_SESSION", nullable = false)
    private String session;

    @Column(name = "COURSE", nullable = false)
    private String course;

    @Column(name = "HELD_ON", nullable = false)
    private LocalDate day;

    @Column(name = "COMPANY")
    private @Nullable String company;

    @Column(name = "PEOPLE", nullable = false)
    private int people;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ExternalParticipants() {}

    public ExternalParticipants(TrainingSession session, @Nullable String company, int people) {
        this.id = idOf(session.id(), company).toString();
        this.session = session.id().toString();
        this.course = session.course();
        this.day = session.day();
        this.company = Checks.kept(company);
        count(people);
    }

    /** One for each session and company. */
    public static UUID idOf(UUID session, @Nullable String company) {
        String key = Checks.kept(company);
        return UUID.nameUUIDFromBytes(
                (session + "/" + (key == null ? "" : key.toLowerCase(Locale.ROOT))).getBytes(StandardCharsets.UTF_8));
    }

    public final void count(int number) {
        new Checks()
                .within(number, 0, MANY, "/people")
                .atMost(company, COMPANY_LENGTH, "/company")
                .refuse();
        people = number;
    }

    public UUID session() {
        return UUID.fromString(session);
    }

    public int people() {
        return people;
    }
}
