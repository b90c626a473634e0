// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import se.rond.training.api.CourseGiven;
import se.rond.training.api.CourseVersionView;

/** A course as it is taught for a time. It never changes: what was completed in it is judged by it. */
@Entity
@Table(schema = "TRAINING", name = "COURSE_VERSION")
public class CourseVersion {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "COURSE", nullable = false)
    private String course;

    @Column(name = "NUMBER", nullable = false)
    private int number;

    @Embedded
    private CourseFacts facts;

    @Embedded
    private Signature published;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected CourseVersion() {}

    /** The same course and number have the same id, on every node. */
    CourseVersion(String course, int number, CourseGiven given, Signature by) {
        this.id = UUID.nameUUIDFromBytes(("course/" + course + "/" + number).getBytes(StandardCharsets.UTF_8))
                .toString();
        this.course = course;
        this.number = number;
        this.facts = new CourseFacts(given);
        this.published = by;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String course() {
        return course;
    }

    public int number() {
        return number;
    }

    public Instant publishedAt() {
        return published.at();
    }

    public CourseFacts facts() {
        return facts;
    }

    public CourseVersionView view() {
        return new CourseVersionView(
                id(),
                course,
                number,
                facts.name(),
                facts.validityMonths(),
                facts.hours(),
                facts.restricted(),
                facts.countAs(),
                facts.targetCoverage(),
                facts.format(),
                facts.basis(),
                facts.legal(),
                facts.provider(),
                facts.audience(),
                publishedAt());
    }
}
