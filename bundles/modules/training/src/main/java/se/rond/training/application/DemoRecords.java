// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Caller;
import se.rond.kernel.Ids;
import se.rond.kernel.Period;
import se.rond.organisation.Person;
import se.rond.organisation.RoleAssignment;
import se.rond.training.domain.Course;
import se.rond.training.domain.CourseVersion;
import se.rond.training.domain.Courses;
import se.rond.training.domain.Records;
import se.rond.training.domain.Signature;
import se.rond.training.domain.TrainingRecord;

/** Who completed what in four years of the demonstration. Works within the running unit of work. */
@Component(service = DemoRecords.class)
public final class DemoRecords {

    /** Courses by role. */
    private static final Map<String, String> OF_ROLES = Map.of(
            "fire_safety_responsible", "tr.fire_bsa",
            "fire_safety_inspector", "tr.fire_bsk");

    private static final int HUNDRED = 100;

    private final Courses courses;
    private final Records records;
    private final Staff staff;
    private final TrainingDesk desk;

    @Activate
    public DemoRecords(
            @Reference Courses courses,
            @Reference Records records,
            @Reference Staff staff,
            @Reference TrainingDesk desk) {
        this.courses = courses;
        this.records = records;
        this.staff = staff;
        this.desk = desk;
    }

    void fill(List<Person> people) {
        CourseVersion fire = current("tr.fire_basic");
        CourseVersion infosec = current("tr.infosec_basic");
        for (Person person : people) {
            int chance = chance(person, 1);
            if (chance < 72) {
                completed(person, fire, notLastYear(daysAgo(person, 2, 1_300)));
            }
            if (chance(person, 3) < 66) {
                completed(person, infosec, daysAgo(person, 4, 700));
            }
            for (RoleAssignment role : desk.organisation().rolesOf(person.id(), desk.today())) {
                String course = OF_ROLES.get(role.role());
                if (course != null && chance(person, 5) < 88) {
                    completed(person, current(course), daysAgo(person, 6, 1_300));
                }
            }
        }
    }

    CourseVersion current(String code) {
        Course course = courses.find(code).orElseThrow();
        return Objects.requireNonNull(
                courses.versions(List.of(course.currentVersion())).get(course.currentVersion()));
    }

    /** On a day on which the person worked here; else nothing. */
    void completed(Person person, CourseVersion version, LocalDate day) {
        if (person.isEmployedOn(day) && !day.isAfter(desk.today())) {
            add(person, version, day, null);
        }
    }

    void add(Person person, CourseVersion version, LocalDate day, @Nullable UUID session) {
        Signature by = new Signature(Caller.SYSTEM, noon(day));
        TrainingRecord entry =
                new TrainingRecord(Ids.next(), staff.trainee(person, day), version, session, day, null, by);
        entry.complete(day, version, staff.trainee(person, day), desk.today(), by);
        records.add(entry);
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Period.ZONE).toInstant();
    }

    /** 0 to 99, the same for a person and question every time. */
    static int chance(Person person, int question) {
        return Math.floorMod((person.employeeNumber() + "/" + question).hashCode() * 31, 10_007) % HUNDRED;
    }

    private LocalDate daysAgo(Person person, int question, int most) {
        int spread = Math.floorMod((person.employeeNumber() + "/" + question).hashCode() * 17, 10_009);
        return desk.today().minusDays(5L + spread % most);
    }

    /** Whoever was trained last year is on the list that the fire service sent. */
    private LocalDate notLastYear(LocalDate day) {
        return day.getYear() == desk.today().getYear() - 1 ? day.minusYears(1) : day;
    }
}
