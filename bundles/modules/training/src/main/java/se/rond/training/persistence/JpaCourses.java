// SPDX-License-Identifier: Apache-2.0
package se.rond.training.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.persistence.Conditions;
import se.rond.training.api.SessionState;
import se.rond.training.domain.Course;
import se.rond.training.domain.CourseVersion;
import se.rond.training.domain.Courses;
import se.rond.training.domain.Requirement;

@Component
public final class JpaCourses implements Courses {

    private final EntityManager entities;

    @Activate
    public JpaCourses(@Reference(target = "(osgi.unit.name=training)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Course> find(String code) {
        return Optional.ofNullable(entities.find(Course.class, code));
    }

    @Override
    public Optional<Course> findToChange(String code) {
        return Optional.ofNullable(entities.find(Course.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(Course course) {
        entities.persist(course);
    }

    @Override
    public void add(CourseVersion version) {
        entities.persist(version);
    }

    @Override
    public List<Course> page(boolean retired, String after, int rows) {
        Conditions asked = new Conditions();
        asked.add("c.code > :after", "after", after);
        if (!retired) {
            asked.add("c.retiredOn IS NULL");
        }
        return asked.fill(
                        entities.createQuery(
                                "SELECT c FROM Course c" + asked.where() + " ORDER BY c.code", Course.class),
                        Query::setParameter)
                .setMaxResults(rows)
                .getResultList();
    }

    @Override
    public List<Course> all() {
        return entities.createQuery("SELECT c FROM Course c ORDER BY c.code", Course.class)
                .getResultList();
    }

    @Override
    public Map<UUID, CourseVersion> versions(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("SELECT v FROM CourseVersion v WHERE v.id IN :ids", CourseVersion.class)
                .setParameter("ids", Conditions.texts(ids))
                .getResultStream()
                .collect(Collectors.toMap(CourseVersion::id, version -> version));
    }

    @Override
    public List<CourseVersion> versionsOf(String code) {
        return entities.createQuery(
                        "SELECT v FROM CourseVersion v WHERE v.course = :course ORDER BY v.number DESC",
                        CourseVersion.class)
                .setParameter("course", code)
                .getResultList();
    }

    @Override
    public Optional<Requirement> requirement(UUID id) {
        return Optional.ofNullable(entities.find(Requirement.class, id.toString()));
    }

    @Override
    public void add(Requirement requirement) {
        entities.persist(requirement);
    }

    @Override
    public List<Requirement> requirements(String afterCourse, String afterId, int rows) {
        return entities.createQuery(
                        "SELECT r FROM Requirement r WHERE r.course >= :course AND (r.course > :course OR r.id > :id)"
                                + " ORDER BY r.course, r.id",
                        Requirement.class)
                .setParameter("course", afterCourse)
                .setParameter("id", afterId)
                .setMaxResults(rows)
                .getResultList();
    }

    @Override
    public List<Requirement> requirementsOf(String course) {
        return entities.createQuery(
                        "SELECT r FROM Requirement r WHERE r.course = :course ORDER BY r.id", Requirement.class)
                .setParameter("course", course)
                .getResultList();
    }

    @Override
    public List<Requirement> countedRequirements() {
        return entities.createQuery(
                        "SELECT r FROM Requirement r WHERE NOT EXISTS (SELECT c.code FROM Course c, CourseVersion v"
                                + " WHERE c.code = r.course AND v.id = c.currentVersion AND v.facts.restricted = TRUE)"
                                + " ORDER BY r.course, r.id",
                        Requirement.class)
                .getResultList();
    }

    @Override
    public boolean namesAnybody(String code) {
        return Stream.of(
                        "TrainingRecord n WHERE n.course = :course",
                        "TrainingSession n WHERE n.course = :course AND n.state = :planned",
                        "Registration n WHERE n.session IN"
                                + " (SELECT s.id FROM TrainingSession s WHERE s.course = :course)",
                        "DoubtfulRow n WHERE n.course = :course AND n.name IS NOT NULL")
                .anyMatch(named -> isThere(named, code));
    }

    private boolean isThere(String named, String code) {
        TypedQuery<String> query = entities.createQuery("SELECT n.id FROM " + named, String.class)
                .setParameter("course", code)
                .setMaxResults(1);
        if (named.contains(":planned")) {
            query.setParameter("planned", SessionState.PLANNED);
        }
        return !query.getResultList().isEmpty();
    }
}
