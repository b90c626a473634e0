// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Invalid;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;
import se.rond.training.domain.Course;
import se.rond.training.domain.CourseVersion;
import se.rond.training.domain.Courses;

/** Courses as other records name them. Works within the running unit of work. */
@Component(service = Catalogue.class)
public final class Catalogue {

    private final Courses courses;

    @Activate
    public Catalogue(@Reference Courses courses) {
        this.courses = courses;
    }

    /** What is taught now of a course that a caller names. */
    public CourseVersion current(String code) {
        Course course = courses.find(code)
                .orElseThrow(() ->
                        new Invalid("/course", "course-unknown", "Kursen finns inte.", "There is no such course."));
        course.refuseIfRetired();
        return version(course.currentVersion());
    }

    /**
     * What was taught on a day of a course that a caller names; of a day before the register, the first that it knows. One of
     * which no names are kept by now is not read as it was when they were.
     */
    public CourseVersion taughtOn(String code, LocalDate day) {
        CourseVersion current = current(code);
        return current.facts().restricted() || isTaughtBy(current, day) ? current : before(code, day);
    }

    private CourseVersion before(String code, LocalDate day) {
        List<CourseVersion> newestFirst = courses.versionsOf(code);
        return newestFirst.stream()
                .filter(version -> isTaughtBy(version, day))
                .findFirst()
                .orElseGet(() -> newestFirst.get(newestFirst.size() - 1));
    }

    private static boolean isTaughtBy(CourseVersion version, LocalDate day) {
        return !LocalDate.ofInstant(version.publishedAt(), Period.ZONE).isAfter(day);
    }

    /** One of the versions of a course by its number. */
    public CourseVersion numbered(String code, int number) {
        return courses.versionsOf(code).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow();
    }

    public CourseVersion version(UUID id) {
        return Objects.requireNonNull(courses.versions(List.of(id)).get(id));
    }

    Map<UUID, CourseVersion> versions(Collection<UUID> ids) {
        return courses.versions(ids);
    }

    /** Of the courses of security protection nobody is named. SSF 5 kap. 1 §; see also 2 kap. */
    public static void refuseIfRestricted(CourseVersion version) {
        if (version.facts().restricted()) {
            throw new RuleBroken(
                    "restricted-course",
                    "För kursen förs ingen deltagarlista i Rond. Ange bara antalet deltagare på tillfället.",
                    "No list of participants is kept in Rond for the course. Give the session a number of participants"
                            + " only.");
        }
    }
}
