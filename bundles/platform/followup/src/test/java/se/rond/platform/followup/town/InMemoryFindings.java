// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.town;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.rond.findings.FindingState;
import se.rond.platform.followup.application.FindingFilter;
import se.rond.platform.followup.application.FindingRecords;
import se.rond.platform.followup.application.Order;
import se.rond.platform.followup.application.Reach;
import se.rond.platform.followup.domain.Extension;
import se.rond.platform.followup.domain.Finding;
import se.rond.platform.followup.domain.FindingEvent;
import se.rond.platform.followup.domain.Spell;

/** Findings in memory. Lists are a matter of the database: see the tests of persistence. */
public final class InMemoryFindings implements FindingRecords {

    private final Map<UUID, Finding> findings = new LinkedHashMap<>();
    private final List<FindingEvent> events = new ArrayList<>();
    private final List<Spell> spells = new ArrayList<>();

    @Override
    public Optional<Finding> find(UUID id) {
        return Optional.ofNullable(findings.get(id));
    }

    @Override
    public Optional<Finding> find(String module, UUID source, String sourceKey) {
        return of(module, source).stream()
                .filter(finding -> finding.origin().sourceKey().equals(sourceKey))
                .findFirst();
    }

    @Override
    public List<Finding> findAll(Collection<UUID> ids) {
        return findings.values().stream()
                .filter(finding -> ids.contains(finding.id()))
                .toList();
    }

    @Override
    public List<Finding> of(String module, UUID source) {
        return findings.values().stream()
                .filter(finding -> finding.origin().module().equals(module)
                        && finding.origin().source().equals(source))
                .sorted(Comparator.comparing(finding -> finding.origin().reportedAt()))
                .toList();
    }

    @Override
    public List<Finding> page(FindingFilter filter, Reach reach, Order order, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<FindingState, Long> counts(FindingFilter filter, List<Reach> ways) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<UUID> expired(Instant now, int limit) {
        return findings.values().stream()
                .filter(finding -> finding.state() == FindingState.RISK_ACCEPTED
                        && !finding.acceptance().expiresAt().isAfter(now))
                .map(Finding::id)
                .limit(limit)
                .toList();
    }

    @Override
    public void add(Finding finding) {
        findings.put(finding.id(), finding);
    }

    @Override
    public void add(FindingEvent event) {
        events.add(event);
    }

    @Override
    public List<FindingEvent> history(UUID finding) {
        return events.stream().filter(event -> event.finding().equals(finding)).toList();
    }

    @Override
    public void add(Spell spell) {
        spells.add(spell);
    }

    @Override
    public void add(Extension extension) {}

    @Override
    public Optional<Spell> lastingSpell(UUID finding) {
        return spells.stream()
                .filter(spell -> spell.finding().equals(finding) && spell.to().equals(Spell.LASTING))
                .findFirst();
    }

    @Override
    public void flush() {}
}
