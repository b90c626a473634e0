// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.persistence.UnitOfWork;
import se.rond.training.api.RequirementGiven;
import se.rond.training.application.ShippedCourses.Shipped;
import se.rond.training.domain.Course;
import se.rond.training.domain.CourseVersion;
import se.rond.training.domain.Courses;
import se.rond.training.domain.Requirement;
import se.rond.training.domain.Signature;

/**
 * Puts the shipped courses into the register when the module starts, so it is immediate. What is there already stays as the
 * municipality has it.
 */
@Component(service = CourseShelf.class, immediate = true)
public final class CourseShelf {

    private final Courses courses;
    private final TrainingDesk desk;

    @Activate
    public CourseShelf(
            @Reference Courses courses,
            @Reference TrainingDesk desk,
            @Reference AccessControl access,
            @Reference UnitOfWork work) {
        this.courses = courses;
        this.desk = desk;
        access.asSystem(() -> work.write(this::fill));
    }

    private Integer fill() {
        List<Shipped> missing = ShippedCourses.courses().stream()
                .filter(shipped -> courses.find(shipped.code()).isEmpty())
                .toList();
        missing.forEach(this::add);
        return missing.size();
    }

    private void add(Shipped shipped) {
        Signature by = desk.sign();
        Course course = new Course(shipped.code());
        CourseVersion version = course.publish(shipped.course(), by);
        courses.add(version);
        courses.add(course);
        for (RequirementGiven given : shipped.requirements()) {
            courses.add(new Requirement(id(given), given, by));
        }
        desk.record(
                "course.ship",
                "course",
                shipped.code(),
                Map.of(),
                version.facts().trace());
    }

    private static UUID id(RequirementGiven given) {
        String key = "requirement/" + given.course() + "/" + given.kind() + "/" + given.targets();
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
