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

/** How many took part in a session who are nobody of ours, as one list tells it: a number, and at most the name of a company. */
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

    @Column(name = "LIST_ID")
    private @Nullable String list;

    @Column(name = "PEOPLE", nullable = false)
    private int people;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ExternalParticipants() {}

    /** @param list that tells of them */
    public ExternalParticipants(TrainingSession session, UUID list, int people) {
        this(session, list, null, people);
    }

    public ExternalParticipants(TrainingSession session, @Nullable UUID list, @Nullable String company, int people) {
        this.id = idOf(session.id(), list, company).toString();
        this.list = list == null ? null : list.toString();
        this.session = session.id().toString();
        this.course = session.course();
        this.day = session.day();
        this.company = Checks.kept(company);
        count(people);
    }

    /** One for each session, list and company. */
    public static UUID idOf(UUID session, @Nullable UUID list, @Nullable String company) {
        String kept = Checks.kept(company);
        String key = (list == null ? "" : list + "/") + (kept == null ? "" : kept.toLowerCase(Locale.ROOT));
        return UUID.nameUUIDFromBytes((session + "/" + key).getBytes(StandardCharsets.UTF_8));
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
