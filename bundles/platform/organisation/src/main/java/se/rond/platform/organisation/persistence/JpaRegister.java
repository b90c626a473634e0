// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.platform.organisation.domain.RegisteredOccupancy;
import se.rond.platform.organisation.domain.RegisteredPlacement;
import se.rond.platform.organisation.domain.RegisteredPremise;
import se.rond.platform.organisation.domain.RegisteredUnit;
import se.rond.platform.organisation.domain.Revision;

/** Units and premises. All of them are read at once, to be kept in memory, and single ones to be changed. */
@Component(service = JpaRegister.class)
public final class JpaRegister {

    private final EntityManager entities;

    @Activate
    public JpaRegister(@Reference(target = "(osgi.unit.name=organisation)") EntityManager entities) {
        this.entities = entities;
    }

    /** How often units and premises have changed, and how often people and roles. */
    public record Changes(long places, long people) {}

    public Changes changes() {
        Map<Integer, Long> counted = new HashMap<>();
        entities.createQuery("SELECT r.id, r.changes FROM Revision r", Object[].class)
                .getResultList()
                .forEach(row -> counted.put((Integer) row[0], (Long) row[1]));
        return new Changes(counted.getOrDefault(Revision.PLACES, 0L), counted.getOrDefault(Revision.PEOPLE, 0L));
    }

    /** Says to every node that units or premises are others than before. */
    public void countChange() {
        counter(Revision.PLACES, LockModeType.OPTIMISTIC).countChange();
    }

    /** Says to every node that people or roles are others than before. Whoever else changes some waits. */
    public void countChangeOfPeople() {
        counter(Revision.PEOPLE, LockModeType.PESSIMISTIC_WRITE).countChange();
    }

    private Revision counter(int part, LockModeType lock) {
        return Optional.ofNullable(entities.find(Revision.class, part, lock))
                .orElseThrow(() -> new IllegalStateException("the revision row " + part + " is missing"));
    }

    public List<RegisteredUnit> units() {
        return all(RegisteredUnit.class, "SELECT u FROM RegisteredUnit u");
    }

    public List<RegisteredPlacement> placements() {
        return all(RegisteredPlacement.class, "SELECT p FROM RegisteredPlacement p ORDER BY p.validFrom");
    }

    public List<RegisteredPremise> premises() {
        return all(RegisteredPremise.class, "SELECT p FROM RegisteredPremise p ORDER BY p.code");
    }

    public List<RegisteredOccupancy> occupancies() {
        return all(RegisteredOccupancy.class, "SELECT o FROM RegisteredOccupancy o ORDER BY o.validFrom");
    }

    /** To be changed in the running unit of work. */
    public List<RegisteredPlacement> placementsOf(UUID unit) {
        return entities.createQuery(
                        "SELECT p FROM RegisteredPlacement p WHERE p.unit = :unit ORDER BY p.validFrom",
                        RegisteredPlacement.class)
                .setParameter("unit", unit.toString())
                .getResultList();
    }

    public List<RegisteredOccupancy> occupanciesOf(UUID premise) {
        return entities.createQuery(
                        "SELECT o FROM RegisteredOccupancy o WHERE o.premise = :premise ORDER BY o.validFrom",
                        RegisteredOccupancy.class)
                .setParameter("premise", premise.toString())
                .getResultList();
    }

    public RegisteredPremise premise(UUID id) {
        return Optional.ofNullable(entities.find(RegisteredPremise.class, id.toString()))
                .orElseThrow(() -> new IllegalStateException("premise " + id + " is gone"));
    }

    public void add(Object entity) {
        entities.persist(entity);
    }

    /** Writes what has piled up and lets go of it, so that an import of any size holds little. */
    public void write(Collection<?> done) {
        entities.flush();
        done.forEach(entities::detach);
    }

    private <T> List<T> all(Class<T> type, String query) {
        TypedQuery<T> all = entities.createQuery(query, type);
        all.setHint("eclipselink.read-only", "true");
        return all.getResultList();
    }
}
