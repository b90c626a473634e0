// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Ids;

/** A finding reached a level. The row is unique: however many nodes look, one of them writes it. */
@Entity
@Table(schema = "FOLLOWUP", name = "ESCALATION")
public class Escalation {

    @Id
    private String id;

    private String finding;

    @Enumerated(EnumType.STRING)
    private Step step;

    /** The due time that passed; the time of the report for what is critical. A new due time begins anew. */
    @Column(name = "COUNTED_FROM")
    private Instant countedFrom;

    private @Nullable String people;

    @Column(name = "HAPPENED_AT")
    private Instant at;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Escalation() {}

    Escalation(UUID finding, Step step, Instant countedFrom, Collection<UUID> people, Instant at) {
        this.id = Ids.next().toString();
        this.finding = finding.toString();
        this.step = step;
        this.countedFrom = countedFrom;
        this.people = people.isEmpty()
                ? null
                : people.stream().limit(50).map(UUID::toString).collect(Collectors.joining(","));
        this.at = at;
    }

    public UUID finding() {
        return UUID.fromString(finding);
    }

    public Step step() {
        return step;
    }

    public Instant countedFrom() {
        return countedFrom;
    }

    public Instant at() {
        return at;
    }
}
