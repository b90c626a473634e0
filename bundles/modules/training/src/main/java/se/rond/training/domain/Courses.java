// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The register of courses, their versions and requirements. */
public interface Courses {

    Optional<Course> find(String code);

    /** From here on nobody else changes the course or what is required of it, until this unit of work has ended. */
    Optional<Course> findToChange(String code);

    void add(Course course);

    void add(CourseVersion version);

    /** By code, after the one seen. */
    List<Course> page(boolean retired, String after, int rows);

    /** Every course; some tens. */
    List<Course> all();

    /** Those of the ids that exist. */
    Map<UUID, CourseVersion> versions(Collection<UUID> ids);

    /** The newest first. */
    List<CourseVersion> versionsOf(String code);

    Optional<Requirement> requirement(UUID id);

    void add(Requirement requirement);

    /** All of a course, ended or not. */
    List<Requirement> requirementsOf(String course);

    /** By course and id, after the one seen. */
    List<Requirement> requirements(String afterCourse, String afterId, int rows);

    /** Every requirement, ended ones too, of a course whose participants are named; some tens. */
    List<Requirement> countedRequirements();

    /** Whether anybody is named for the course, or can be: in a record, a registration, a doubtful row, a planned session. */
    boolean namesAnybody(String code);
}
