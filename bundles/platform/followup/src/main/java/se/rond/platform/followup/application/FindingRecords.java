// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.rond.findings.FindingState;
import se.rond.platform.followup.domain.Extension;
import se.rond.platform.followup.domain.Finding;
import se.rond.platform.followup.domain.FindingEvent;
import se.rond.platform.followup.domain.Spell;

/** Where findings, their history and their spells are kept. Works within a unit of work. */
public interface FindingRecords {

    Optional<Finding> find(UUID id);

    Optional<Finding> find(String module, UUID source, String sourceKey);

    /** Those of the ids that exist. */
    List<Finding> findAll(Collection<UUID> ids);

    /** Oldest first. */
    List<Finding> of(String module, UUID source);

    /** In the order asked for, at most {@code limit} of them. */
    List<Finding> page(FindingFilter filter, Reach reach, Order order, int limit);

    /** How many there are in each state, by one query, each counted once however many ways lead to it. */
    Map<FindingState, Long> counts(FindingFilter filter, List<Reach> ways);

    /** Ids of findings whose acceptance has run out. */
    List<UUID> expired(Instant now, int limit);

    void add(Finding finding);

    void add(FindingEvent event);

    /** Oldest first. */
    List<FindingEvent> history(UUID finding);

    void add(Spell spell);

    void add(Extension extension);

    Optional<Spell> lastingSpell(UUID finding);

    /** Writes what has changed so far, so that versions are those that will be read afterwards. */
    void flush();
}
