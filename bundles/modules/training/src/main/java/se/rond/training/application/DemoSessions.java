// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Caller;
import se.rond.kernel.Ids;
import se.rond.kernel.Period;
import se.rond.organisation.Person;
import se.rond.organisation.Premise;
import se.rond.organisation.Unit;
import se.rond.training.api.RegistrationState;
import se.rond.training.api.SessionGiven;
import se.rond.training.domain.CourseVersion;
import se.rond.training.domain.Records;
import se.rond.training.domain.Registration;
import se.rond.training.domain.Registrations;
import se.rond.training.domain.SessionUnit;
import se.rond.training.domain.Sessions;
import se.rond.training.domain.Signature;
import se.rond.training.domain.TrainingRecord;
import se.rond.training.domain.TrainingSession;

/** Sessions of the demonstration: at schools last year and before, and some that lie ahead. Within the running unit of work. */
@Component(service = DemoSessions.class)
public final class DemoSessions {

    /** Schools that trained for ongoing deadly violence last year. */
    private static final int SCHOOLS = 16;

    private static final int SCHOOLS_BEFORE = 9;
    private static final int PLACES = 20;
    private static final int ENROLLED = 7;

    private final Sessions sessions;
    private final Records records;
    private final Registrations registrations;
    private final DemoRecords trained;
    private final TrainingDesk desk;

    @Activate
    public DemoSessions(
            @Reference Sessions sessions,
            @Reference Records records,
            @Reference Registrations registrations,
            @Reference DemoRecords trained,
            @Reference TrainingDesk desk) {
        this.sessions = sessions;
        this.records = records;
        this.registrations = registrations;
        this.trained = trained;
        this.desk = desk;
    }

    void fillSchools(DemoTown town) {
        CourseVersion pdv = trained.current("tr.pdv");
        List<Unit> schools = schools();
        int lastYear = desk.today().getYear() - 1;
        for (int i = 0; i < schools.size() && i < SCHOOLS + SCHOOLS_BEFORE; i++) {
            int year = i < SCHOOLS ? lastYear : lastYear - 1;
            LocalDate day = monday(LocalDate.of(year, 2 + i % SCHOOLS * 10 / SCHOOLS, 1 + i % 20));
            hold(town, pdv, schools.get(i), day);
        }
    }

    private List<Unit> schools() {
        return desk.organisation().premises().stream()
                .filter(premise -> premise.premiseType().equals("school_primary"))
                .map(Premise::occupant)
                .distinct()
                .map(unit -> desk.organisation().tree().unit(unit))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Unit::code))
                .toList();
    }

    private void hold(DemoTown town, CourseVersion pdv, Unit school, LocalDate day) {
        TrainingSession session = add(pdv, day, 15, school.name(), "Säkerhetsenheten med polisen", null, false);
        sessions.add(new SessionUnit(session.id(), school));
        session.hold(desk.now());
        town.people().stream()
                .filter(person -> person.unit().equals(school.id()) && person.isEmployedOn(day))
                .filter(person -> DemoRecords.chance(person, 7) < 82)
                .forEach(person -> trained.add(town, person, pdv, day, session.id()));
    }

    void fillAhead(DemoTown town) {
        LocalDate today = desk.today();
        List<Person> some = town.people().stream()
                .filter(person -> person.isEmployedOn(today.plusYears(1)) && DemoRecords.chance(person, 8) < 3)
                .toList();
        List<String> codes = List.of(
                "tr.fire_basic",
                "tr.first_aid_cpr",
                "tr.fire_basic",
                "tr.infosec_management",
                "tr.hot_work",
                "tr.fire_bsk",
                "tr.fire_basic",
                "tr.crisis_staff");
        for (int i = 0; i < codes.size(); i++) {
            CourseVersion version = trained.current(codes.get(i));
            TrainingSession session =
                    add(version, monday(today.plusWeeks(2L + 2L * i)), 9, place(i), "Utbildningsenheten", PLACES, true);
            some.stream()
                    .skip((long) i * ENROLLED)
                    .limit(ENROLLED)
                    .forEach(person -> enrol(town, session, version, person));
        }
    }

    private static String place(int i) {
        return Stream.of("Stadshuset, Ekbacken", "Brandstationen", "Medborgarhuset")
                .toList()
                .get(i % 3);
    }

    private void enrol(DemoTown town, TrainingSession session, CourseVersion version, Person person) {
        Signature by = new Signature(Caller.SYSTEM, desk.now());
        registrations.add(new Registration(Ids.next(), session.id(), person.id(), RegistrationState.ADMITTED, by));
        records.add(
                new TrainingRecord(Ids.next(), town.trainee(person), version, session.id(), session.day(), null, by));
    }

    private TrainingSession add(
            CourseVersion version,
            LocalDate day,
            int hour,
            String place,
            String provider,
            @Nullable Integer places,
            boolean open) {
        Instant start = day.atTime(LocalTime.of(hour, 0)).atZone(Period.ZONE).toInstant();
        SessionGiven given = new SessionGiven(
                version.course(), start, start.plusSeconds(3 * 3_600L), place, provider, places, List.of(), open, null);
        TrainingSession session = new TrainingSession(
                Ids.next(), given, version, new Signature(Caller.SYSTEM, DemoRecords.noon(day.minusDays(30))));
        sessions.add(session);
        return session;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }
}
