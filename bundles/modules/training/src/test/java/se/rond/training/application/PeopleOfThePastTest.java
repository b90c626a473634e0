// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.Test;
import se.rond.organisation.Person;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.persistence.testing.Callers;
import se.rond.training.Municipality;

/** It is the second of March; Anna has moved from the school to the home on the fifteenth of February. */
public class PeopleOfThePastTest {

    @Test
    public void whoHasMovedSinceIsWhereTheyWorkedThen() {
        assertThat(unitOf("anna", "2026-02-14")).isEqualTo("SKOLA");
        assertThat(unitOf("anna", "2026-02-15")).isEqualTo("HEMMET");
        assertThat(unitOf("anna", "2026-03-02")).isEqualTo("HEMMET");
        assertThat(unitOf("bo", "2026-02-14")).isEqualTo("SKOLA");
    }

    @Test
    public void beforeTheRegisterTheyAreWhereTheyWorkNow() {
        assertThat(unitOf("anna", "2025-12-31")).isEqualTo("HEMMET");
    }

    @Test
    public void thePastIsAskedForOnce() {
        unitOf("anna", "2026-02-14");
        unitOf("bo", "2026-02-14");
        unitOf("bo", "2026-03-02");

        assertThat(register.asked).isEqualTo(1);
    }

    private static final Instant FILLED = Instant.parse("2026-01-10T12:00:00Z");
    private static final Instant MOVED = Instant.parse("2026-02-15T12:00:00Z");

    private final Register register = new Register();
    private final TrainingDesk desk = new TrainingDesk(
            new Callers(),
            register,
            entry -> {},
            java.time.Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), java.time.ZoneOffset.UTC));
    private final PastStaff staff = new PastStaff(desk, register);

    private String unitOf(String name, String day) {
        UUID unit = staff.people(LocalDate.parse(day)).stream()
                .filter(person -> person.id().equals(Municipality.id(name)))
                .map(Person::unit)
                .findFirst()
                .orElseThrow();
        return List.of("SKOLA", "HEMMET").stream()
                .filter(code -> Municipality.id(code).equals(unit))
                .findFirst()
                .orElseThrow();
    }

    /** A register with a past. */
    private static final class Register extends Municipality implements UnitOfWork {

        private Instant moment = Instant.MAX;
        private int asked;

        private Register() {
            person("anna", "HEMMET");
            person("bo", "SKOLA");
        }

        @Override
        public List<Person> people() {
            if (moment.isBefore(FILLED)) {
                return List.of();
            }
            Municipality then = new Municipality();
            then.person("anna", moment.isBefore(MOVED) ? "SKOLA" : "HEMMET");
            then.person("bo", "SKOLA");
            return then.people();
        }

        @Override
        public <T> T readAsOf(Instant at, Supplier<T> work) {
            asked++;
            moment = at;
            try {
                return work.get();
            } finally {
                moment = Instant.MAX;
            }
        }

        @Override
        public <T> T write(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T read(Supplier<T> work) {
            return work.get();
        }

        @Override
        public void beforeCommit(Runnable last) {
            last.run();
        }

        @Override
        public void afterCommit(Runnable then) {
            then.run();
        }
    }
}
