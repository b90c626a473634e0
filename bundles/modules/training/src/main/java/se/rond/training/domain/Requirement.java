// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.RuleBroken;
import se.rond.training.api.RequirementGiven;
import se.rond.training.api.TargetKind;

/** Who has to be trained in a course. */
@Entity
@Table(schema = "TRAINING", name = "REQUIREMENT")
public class Requirement {

    private static final int REASON_LENGTH = 400;

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "COURSE", nullable = false)
    private String course;

    @Enumerated(EnumType.STRING)
    @Column(name = "TARGET_KIND", nullable = false)
    private TargetKind kind;

    @Column(name = "TARGETS", nullable = false)
    private String targets;

    @Column(name = "DUE_WITHIN_DAYS")
    private @Nullable Integer dueWithinDays;

    @Column(name = "TARGET_COVERAGE", nullable = false)
    private int targetCoverage;

    @Column(name = "LEAST_PER_UNIT")
    private @Nullable Integer leastPerUnit;

    @Column(name = "ENDED_ON")
    private @Nullable LocalDate endedOn;

    @Column(name = "ENDED_BECAUSE")
    private @Nullable String endedBecause;

    @Embedded
    private Signature decided;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Requirement() {}

    @SuppressWarnings("NullAway.Init") // take fills what is left
    public Requirement(UUID id, RequirementGiven given, Signature by) {
        this.id = id.toString();
        take(given, by);
    }

    public boolean says(RequirementGiven given) {
        return course.equals(given.course())
                && kind == given.kind()
                && targets().equals(given.targets())
                && Objects.equals(dueWithinDays, given.dueWithinDays())
                && targetCoverage == given.targetCoverage()
                && Objects.equals(leastPerUnit, given.leastPerUnit());
    }

    /** Whether it holds, and of the same people. */
    public boolean isAbout(RequirementGiven other) {
        return endedOn == null && kind == other.kind() && Set.copyOf(targets()).equals(Set.copyOf(other.targets()));
    }

    public void change(RequirementGiven given, Signature by) {
        if (endedOn != null) {
            throw new RuleBroken(
                    "requirement-ended",
                    "Kravet gäller inte längre. Lägg upp ett nytt.",
                    "The requirement does not hold any more. Add another.");
        }
        take(given, by);
    }

    private void take(RequirementGiven given, Signature by) {
        CourseChecks.check(given);
        course = given.course();
        kind = given.kind();
        targets = String.join(" ", given.targets());
        dueWithinDays = given.dueWithinDays();
        targetCoverage = given.targetCoverage();
        leastPerUnit = given.leastPerUnit();
        decided = by;
    }

    /** @return whether it held until now */
    public boolean end(String because, LocalDate today) {
        if (endedOn != null) {
            return false;
        }
        new Checks().words(because, REASON_LENGTH, "/reason").refuse();
        endedOn = today;
        endedBecause = because.strip();
        return true;
    }

    public boolean holdsOn(LocalDate day) {
        return endedOn == null || endedOn.isAfter(day);
    }

    /** What the trail keeps. */
    public Map<String, Object> trace() {
        Map<String, Object> trace = new TreeMap<>();
        trace.put("course", course);
        trace.put("kind", kind.name());
        trace.put("targets", targets);
        trace.put("dueWithinDays", String.valueOf(dueWithinDays));
        trace.put("targetCoverage", targetCoverage);
        trace.put("leastPerUnit", String.valueOf(leastPerUnit));
        trace.put("endedOn", String.valueOf(endedOn));
        return trace;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String course() {
        return course;
    }

    public TargetKind kind() {
        return kind;
    }

    public List<String> targets() {
        return targets.isBlank() ? List.of() : List.of(targets.split(" "));
    }

    public @Nullable Integer dueWithinDays() {
        return dueWithinDays;
    }

    public int targetCoverage() {
        return targetCoverage;
    }

    /** So many of each unit; {@code null} where everybody of the target group has to be trained. */
    public @Nullable Integer leastPerUnit() {
        return leastPerUnit;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable String endedBecause() {
        return endedBecause;
    }

    public long version() {
        return version;
    }
}
