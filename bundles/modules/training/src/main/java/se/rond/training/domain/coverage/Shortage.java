// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.coverage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit lacks the trained people that a requirement wants there, from a day until a day. It is a finding in the follow-up;
 * here is only whether it has been reported, and that it is over.
 */
@Entity
@Table(schema = "TRAINING", name = "SHORTAGE")
public class Shortage {

    @Id
    @Column(name = "ID")
    private String id;

    /** One that is not over for each requirement and unit. */
    @Column(name = "SLOT", nullable = false)
    private String slot;

    @Column(name = "REQUIREMENT", nullable = false)
    private String requirement;

    @Column(name = "UNIT", nullable = false)
    private String unit;

    @Column(name = "SINCE", nullable = false)
    private LocalDate since;

    @Column(name = "FINDING", nullable = false)
    private String finding;

    @Column(name = "MET_ON")
    private @Nullable LocalDate metOn;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Shortage() {}

    public Shortage(UUID id, UUID requirement, UUID unit, LocalDate since, UUID finding) {
        this.id = id.toString();
        this.slot = slot(requirement, unit);
        this.requirement = requirement.toString();
        this.unit = unit.toString();
        this.since = since;
        this.finding = finding.toString();
    }

    public static String slot(UUID requirement, UUID unit) {
        return requirement + "/" + unit;
    }

    /** What the finding is called in the follow-up: another one after it was over. */
    public static String sourceKey(UUID unit, LocalDate since) {
        return unit + "/" + since;
    }

    public void met(LocalDate on) {
        metOn = on;
        slot = id;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String slot() {
        return slot;
    }

    public UUID requirement() {
        return UUID.fromString(requirement);
    }

    public UUID unit() {
        return UUID.fromString(unit);
    }

    public LocalDate since() {
        return since;
    }

    public UUID finding() {
        return UUID.fromString(finding);
    }

    public @Nullable LocalDate metOn() {
        return metOn;
    }
}
