// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.RuleBroken;
import se.rond.training.api.CourseGiven;
import se.rond.training.api.CourseView;

/** A course, whatever its versions said. */
@Entity
@Table(schema = "TRAINING", name = "COURSE")
public class Course {

    private static final int REASON_LENGTH = 400;

    @Id
    @Column(name = "CODE")
    private String code;

    @Column(name = "CURRENT_VERSION", nullable = false)
    private String currentVersion;

    @Column(name = "NUMBER", nullable = false)
    private int number;

    @Column(name = "FOLLOWED", nullable = false)
    private boolean followed;

    @Column(name = "RETIRED_ON")
    private @Nullable LocalDate retiredOn;

    @Column(name = "RETIRED_BECAUSE")
    private @Nullable String retiredBecause;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Course() {}

    @SuppressWarnings("NullAway.Init") // publish fills the version
    public Course(String code) {
        CourseChecks.code(code);
        this.code = code;
    }

    /** @return the version in which it is taught from now on */
    public CourseVersion publish(CourseGiven given, Signature by) {
        refuseIfRetired();
        CourseVersion published = new CourseVersion(code, number + 1, given, by);
        number = published.number();
        currentVersion = published.id().toString();
        followed = given.followed();
        return published;
    }

    /** Whether a content would be another version than this one. */
    public static boolean differs(CourseVersion current, CourseGiven given) {
        return !new CourseFacts(given).saysSameAs(current.facts());
    }

    public void follow(boolean wanted) {
        refuseIfRetired();
        followed = wanted;
    }

    /** @return whether it was held until now */
    public boolean retire(String because, LocalDate today) {
        if (retiredOn != null) {
            return false;
        }
        new Checks().words(because, REASON_LENGTH, "/reason").refuse();
        retiredOn = today;
        retiredBecause = because.strip();
        return true;
    }

    public void refuseIfRetired() {
        if (retiredOn != null) {
            throw new RuleBroken(
                    "course-retired",
                    "Kursen är avvecklad. Lägg upp en ny om den ska hållas igen.",
                    "The course is retired. Add another if it is to be held again.");
        }
    }

    public String code() {
        return code;
    }

    public UUID currentVersion() {
        return UUID.fromString(currentVersion);
    }

    public boolean isFollowed() {
        return followed && retiredOn == null;
    }

    public boolean isRetired() {
        return retiredOn != null;
    }

    public long version() {
        return version;
    }

    public CourseView view(CourseVersion current) {
        return new CourseView(code, current.view(), followed, retiredOn, retiredBecause, version);
    }
}
