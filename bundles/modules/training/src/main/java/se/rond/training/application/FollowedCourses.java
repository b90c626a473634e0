// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.training.domain.Course;
import se.rond.training.domain.CourseVersion;
import se.rond.training.domain.Courses;

/** Courses that have figures of their own. Works within the running unit of work. */
@Component(service = FollowedCourses.class)
public final class FollowedCourses {

    private final Courses courses;

    @Activate
    public FollowedCourses(@Reference Courses courses) {
        this.courses = courses;
    }

    public List<String> codes() {
        return followed().stream().map(Course::code).toList();
    }

    /** As they are taught now, by code. */
    public List<CourseVersion> all() {
        List<UUID> ids = followed().stream().map(Course::currentVersion).toList();
        Map<UUID, CourseVersion> versions = courses.versions(ids);
        return ids.stream().map(id -> Objects.requireNonNull(versions.get(id))).toList();
    }

    /** Whether its participants are a number, and nobody names them. */
    public boolean isUnnamed(String code) {
        return all().stream()
                .anyMatch(version ->
                        version.course().equals(code) && version.facts().restricted());
    }

    private List<Course> followed() {
        return courses.all().stream().filter(Course::isFollowed).toList();
    }
}
