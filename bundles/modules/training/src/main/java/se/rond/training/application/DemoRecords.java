// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Caller;
import se.rond.kernel.Ids;
import se.rond.kernel.Period;
import se.rond.organisation.Person;
import se.rond.training.domain.Course;
import se.rond.training.domain.CourseVersion;
import se.rond.training.domain.Courses;
import se.rond.training.domain.Records;
import se.rond.training.domain.Signature;
import se.rond.training.domain.Trainee;
import se.rond.training.domain.TrainingRecord;

/** Who completed what in four years of the demonstration. Works within the running unit of work. */
@Component(service = DemoRecords.class)
public final class DemoRecords {

    /** Courses by role. */
    private static final Map<String, String> OF_ROLES = Map.of(
            "fire_safety_responsible", "tr.fire_bsa",
            "fire_safety_inspector", "tr.fire_bsk");

    private static final int HUNDRED = 100;

    /** Whoever left before that many years: their training is over too, and waits for disposal. */
    private static final int LONG_GONE = 10;

    private final Courses courses;
    private final Records records;

    @Activate
    public DemoRecords(@Reference Courses courses, @Reference Records records) {
        this.courses = courses;
        this.records = records;
    }

    /** The roles that it asks for. */
    static Set<String> roles() {
        return OF_ROLES.keySet();
    }

    void fill(DemoTown town, List<Person> people) {
        Map<String, CourseVersion> versions = new HashMap<>();
        for (Person person : people) {
            leave(town, person, versions);
            if (chance(person, 1) < 72) {
                LocalDate day = notLastYear(daysAgo(town, person, 2, 1_300), town.today());
                completed(town, person, versions.computeIfAbsent("tr.fire_basic", this::current), day);
            }
            if (chance(person, 3) < 66) {
                LocalDate day = daysAgo(town, person, 4, 700);
                completed(town, person, versions.computeIfAbsent("tr.infosec_basic", this::current), day);
            }
            for (String role : town.rolesOf(person)) {
                if (chance(person, 5) < 88) {
                    String course = Objects.requireNonNull(OF_ROLES.get(role));
                    LocalDate day = daysAgo(town, person, 6, 1_300);
                    completed(town, person, versions.computeIfAbsent(course, this::current), day);
                }
            }
        }
    }

    private void leave(DemoTown town, Person person, Map<String, CourseVersion> versions) {
        LocalDate last = person.employedTo();
        if (last != null && last.isBefore(town.today().minusYears(LONG_GONE)) && chance(person, 9) < 60) {
            LocalDate day = last.minusDays(90);
            completed(town, person, versions.computeIfAbsent("tr.fire_basic", this::current), day);
        }
    }

    CourseVersion current(String code) {
        Course course = courses.find(code).orElseThrow();
        return Objects.requireNonNull(
                courses.versions(List.of(course.currentVersion())).get(course.currentVersion()));
    }

    /** On a day on which the person worked here; else nothing. */
    private void completed(DemoTown town, Person person, CourseVersion version, LocalDate day) {
        if (person.isEmployedOn(day)) {
            add(town, person, version, day, null);
        }
    }

    void add(DemoTown town, Person person, CourseVersion version, LocalDate day, @Nullable UUID session) {
        Signature by = new Signature(Caller.SYSTEM, noon(day));
        Trainee trainee = town.trainee(person);
        TrainingRecord entry = new TrainingRecord(Ids.next(), trainee, version, session, day, null, by);
        entry.complete(day, version, trainee, town.today(), by);
        records.add(entry);
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Period.ZONE).toInstant();
    }

    /** 0 to 99, the same for a person and question every time. */
    static int chance(Person person, int question) {
        return Math.floorMod((person.employeeNumber() + "/" + question).hashCode() * 31, 10_007) % HUNDRED;
    }

    private static LocalDate daysAgo(DemoTown town, Person person, int question, int most) {
        int spread = Math.floorMod((person.employeeNumber() + "/" + question).hashCode() * 17, 10_009);
        return town.today().minusDays(5L + spread % most);
    }

    /** Whoever was trained last year is on the list that the fire service sent. */
    private static LocalDate notLastYear(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() - 1 ? day.minusYears(1) : day;
    }
}
