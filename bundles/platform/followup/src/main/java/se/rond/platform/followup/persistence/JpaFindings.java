// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.findings.FindingState;
import se.rond.kernel.Text;
import se.rond.platform.followup.application.FindingFilter;
import se.rond.platform.followup.application.FindingRecords;
import se.rond.platform.followup.application.Order;
import se.rond.platform.followup.application.Reach;
import se.rond.platform.followup.domain.Extension;
import se.rond.platform.followup.domain.Finding;
import se.rond.platform.followup.domain.FindingEvent;
import se.rond.platform.followup.domain.KnownTitle;
import se.rond.platform.followup.domain.Spell;

@Component
public final class JpaFindings implements FindingRecords {

    private final EntityManager entities;

    @Activate
    public JpaFindings(@Reference(target = "(osgi.unit.name=followup)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Finding> find(UUID id) {
        return Optional.ofNullable(entities.find(Finding.class, id.toString()));
    }

    @Override
    public Optional<Finding> find(String module, UUID source, String sourceKey) {
        return entities.createQuery(
                        "select f from Finding f where f.origin.module = :module and f.origin.source = :source"
                                + " and f.origin.sourceKey = :key",
                        Finding.class)
                .setParameter("module", module)
                .setParameter("source", source.toString())
                .setParameter("key", sourceKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Finding> findAll(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select f from Finding f where f.id in :ids order by f.id", Finding.class)
                .setParameter("ids", ids.stream().map(UUID::toString).toList())
                .getResultList();
    }

    @Override
    public List<Finding> of(String module, UUID source) {
        return entities.createQuery(
                        "select f from Finding f where f.origin.module = :module and f.origin.source = :source"
                                + " order by f.origin.reportedAt, f.id",
                        Finding.class)
                .setParameter("module", module)
                .setParameter("source", source.toString())
                .getResultList();
    }

    @Override
    public List<Finding> page(FindingFilter filter, Reach reach, Order order, int limit) {
        if (filter.text() != null) {
            return new TextSearch(entities, filter.text()).page(filter, reach, order, limit);
        }
        CriteriaBuilder is = entities.getCriteriaBuilder();
        Optional<FindingIndex> index = new IndexChoice(entities).of(filter, reach, order);
        return new PageQuery(is).of(entities, filter, reach, order, limit, asked -> is.conjunction(), index);
    }

    @Override
    public Map<FindingState, Long> counts(FindingFilter filter, List<Reach> ways) {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = is.createQuery(Object[].class);
        Root<Finding> finding = query.from(Finding.class);
        Conditions wanted = new Conditions(is, query, finding);
        wanted.filtered(filter);
        if (filter.text() != null) {
            wanted.add(new TextSearch(entities, filter.text()).anywhere().of(wanted));
        }
        wanted.add(is.or(ways.stream().map(wanted::reached).toArray(Predicate[]::new)));
        query.multiselect(finding.get("state"), is.count(finding.get("id")))
                .where(wanted.all())
                .groupBy(finding.get("state"));
        Map<FindingState, Long> counts = new EnumMap<>(FindingState.class);
        entities.createQuery(query)
                .getResultList()
                .forEach(row -> counts.put((FindingState) row[0], ((Number) row[1]).longValue()));
        return counts;
    }

    @Override
    public List<UUID> expired(Instant now, int limit) {
        return entities.createQuery(
                        "select f.id from Finding f where f.state = :accepted and f.acceptance.expiresAt <= :now"
                                + " order by f.acceptance.expiresAt, f.id",
                        String.class)
                .setParameter("accepted", FindingState.RISK_ACCEPTED)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultStream()
                .map(UUID::fromString)
                .toList();
    }

    @Override
    public void add(Finding finding) {
        entities.persist(finding);
        boolean searched = finding.compartment() != Compartment.SECURITY_PROTECTION;
        if (searched && !isKnown(finding.origin().title())) {
            entities.persist(new KnownTitle(finding.origin().title()));
        }
    }

    private boolean isKnown(Text title) {
        return !entities.createQuery("select t.id from KnownTitle t where t.sv = :sv and t.en = :en", String.class)
                .setParameter("sv", title.sv())
                .setParameter("en", title.en())
                .setFlushMode(FlushModeType.COMMIT) // what is new is written with the rest
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(FindingEvent event) {
        entities.persist(event);
    }

    @Override
    public List<FindingEvent> history(UUID finding) {
        return entities.createQuery(
                        "select e from FindingEvent e where e.finding = :finding order by e.seq", FindingEvent.class)
                .setParameter("finding", finding.toString())
                .getResultList();
    }

    @Override
    public void add(Spell spell) {
        entities.persist(spell);
    }

    @Override
    public void add(Extension extension) {
        entities.persist(extension);
    }

    @Override
    public Optional<Spell> lastingSpell(UUID finding) {
        return entities.createQuery("select s from Spell s where s.finding = :finding and s.to = :lasting", Spell.class)
                .setParameter("finding", finding.toString())
                .setParameter("lasting", Spell.LASTING)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
