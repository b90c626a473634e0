// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.findings.MeasureState;
import se.rond.persistence.Conditions;
import se.rond.systemsecurity.api.AnalysisState;
import se.rond.systemsecurity.domain.Analyses;
import se.rond.systemsecurity.domain.Analysis;
import se.rond.systemsecurity.domain.Decision;
import se.rond.systemsecurity.domain.InformationSet;
import se.rond.systemsecurity.domain.RequirementAnswer;
import se.rond.systemsecurity.domain.Risk;
import se.rond.systemsecurity.domain.RiskMeasure;

@Component
public final class JpaAnalyses implements Analyses {

    private static final Set<AnalysisState> APPROVED =
            Set.of(AnalysisState.APPROVED, AnalysisState.APPROVED_WITH_CONDITIONS);

    private final EntityManager entities;

    @Activate
    public JpaAnalyses(@Reference(target = "(osgi.unit.name=it-system-security)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Analysis> find(UUID id) {
        return part(Analysis.class, id);
    }

    @Override
    public Optional<Analysis> open(UUID system) {
        return entities.createQuery("SELECT a FROM Analysis a WHERE a.openSlot = :system", Analysis.class)
                .setParameter("system", system.toString())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Analysis> latestDecided(UUID system) {
        return ofSystem(system).stream()
                .filter(analysis -> analysis.outcome().decidedOn() != null
                        && analysis.state() != AnalysisState.MOVED_TO_SECURITY_PROTECTION)
                .findFirst();
    }

    @Override
    public List<Analysis> approved(UUID system) {
        return ofSystem(system).stream()
                .filter(analysis -> analysis.state().isApproved())
                .toList();
    }

    /** A system has some analyses in a decade. */
    @Override
    public List<Analysis> ofSystem(UUID system) {
        return entities.createQuery(
                        "SELECT a FROM Analysis a WHERE a.system = :system ORDER BY a.startedOn DESC, a.id DESC",
                        Analysis.class)
                .setParameter("system", system.toString())
                .getResultList();
    }

    @Override
    public List<Analysis> page(Selection selection, @Nullable Seen after, int rows) {
        Conditions asked = AnalysisConditions.of(selection);
        if (after != null) {
            asked.falling("a.startedOn", after.day(), "a.id", after.id());
        }
        return asked.fill(
                        entities.createQuery(
                                "SELECT a FROM Analysis a" + asked.where() + " ORDER BY a.startedOn DESC, a.id DESC",
                                Analysis.class),
                        Query::setParameter)
                .setMaxResults(rows)
                .getResultList();
    }

    @Override
    public List<Analysis> openOnes() {
        return entities.createQuery("SELECT a FROM Analysis a WHERE a.state IN :open ORDER BY a.id", Analysis.class)
                .setParameter(
                        "open",
                        Stream.of(AnalysisState.values())
                                .filter(AnalysisState::isOpen)
                                .toList())
                .getResultList();
    }

    @Override
    public long decidedBy(Collection<UUID> matrices) {
        if (matrices.isEmpty()) {
            return 0;
        }
        return entities.createQuery(
                        "SELECT COUNT(a.id) FROM Analysis a WHERE a.matrix IN :matrices AND a.state IN :approved",
                        Long.class)
                .setParameter("matrices", Conditions.texts(matrices))
                .setParameter("approved", APPROVED)
                .getSingleResult();
    }

    @Override
    public <T> Optional<T> part(Class<T> kind, UUID id) {
        return Optional.ofNullable(entities.find(kind, id.toString()));
    }

    @Override
    public List<InformationSet> sets(UUID analysis) {
        return of(InformationSet.class, analysis);
    }

    @Override
    public List<RequirementAnswer> answers(UUID analysis) {
        return of(RequirementAnswer.class, analysis);
    }

    @Override
    public List<Risk> risks(UUID analysis) {
        return of(Risk.class, analysis);
    }

    @Override
    public List<RiskMeasure> measures(UUID analysis) {
        return of(RiskMeasure.class, analysis);
    }

    @Override
    public List<Decision> decisions(UUID analysis) {
        return of(Decision.class, analysis);
    }

    private <T> List<T> of(Class<T> kind, UUID analysis) {
        return entities.createQuery(
                        "SELECT p FROM " + kind.getSimpleName() + " p WHERE p.analysis = :analysis ORDER BY p.id", kind)
                .setParameter("analysis", analysis.toString())
                .getResultList();
    }

    @Override
    public List<String> content(UUID decision) {
        return entities.createQuery(
                        "SELECT c.words FROM DecidedContent c WHERE c.decision = :decision ORDER BY c.part",
                        String.class)
                .setParameter("decision", decision.toString())
                .getResultList();
    }

    @Override
    public void add(Object part) {
        entities.persist(part);
    }

    @Override
    public void remove(Object part) {
        entities.remove(part);
    }

    @Override
    public void touch(Analysis analysis) {
        entities.lock(analysis, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public void flush() {
        entities.flush();
    }

    @Override
    public List<UUID> withOpenMeasures() {
        return entities.createQuery(
                        "SELECT DISTINCT m.analysis FROM RiskMeasure m WHERE m.state IN :open AND m.followedUp IS NOT NULL",
                        String.class)
                .setParameter("open", MeasureState.OPEN)
                .getResultStream()
                .map(UUID::fromString)
                .toList();
    }
}
