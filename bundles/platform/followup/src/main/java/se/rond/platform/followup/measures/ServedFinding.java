// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Ids;

/** A finding that a measure serves. A link that was taken away is kept. */
@Entity
@Table(schema = "FOLLOWUP", name = "MEASURE_FINDING")
public class ServedFinding {

    @Id
    private String id;

    private String measure;
    private String finding;

    @Column(name = "ADDED_AT")
    private Instant addedAt;

    @Column(name = "REMOVED_AT")
    private @Nullable Instant removedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ServedFinding() {}

    ServedFinding(UUID measure, UUID finding, Instant at) {
        this.id = Ids.next().toString();
        this.measure = measure.toString();
        this.finding = finding.toString();
        this.addedAt = at;
    }

    void addAgain(Instant at) {
        addedAt = at;
        removedAt = null;
    }

    void remove(Instant at) {
        removedAt = at;
    }

    public boolean isServed() {
        return removedAt == null;
    }

    public UUID measure() {
        return UUID.fromString(measure);
    }

    public UUID finding() {
        return UUID.fromString(finding);
    }
}
