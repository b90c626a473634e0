// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.persistence.figures;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.domain.figures.ControlFigure;
import se.rond.internalcontrol.domain.figures.ControlFigures;

@Component
public final class JpaControlFigures implements ControlFigures {

    private static final int CHUNK = 500;

    private final EntityManager entities;

    @Activate
    public JpaControlFigures(@Reference(target = "(osgi.unit.name=internal-control)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<ControlFigure> find(UUID id) {
        return Optional.ofNullable(entities.find(ControlFigure.class, id.toString()));
    }

    @Override
    public List<ControlFigure> of(UUID control) {
        return entities.createQuery(
                        "SELECT f FROM ControlFigure f WHERE f.control = :control ORDER BY f.chosen.at, f.id",
                        ControlFigure.class)
                .setParameter("control", control.toString())
                .getResultList();
    }

    @Override
    public Map<UUID, List<ControlFigure>> ofAll(Collection<UUID> controls) {
        List<String> ids = controls.stream().map(UUID::toString).toList();
        Map<UUID, List<ControlFigure>> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            entities.createQuery(
                            "SELECT f FROM ControlFigure f WHERE f.control IN :controls ORDER BY f.chosen.at, f.id",
                            ControlFigure.class)
                    .setParameter("controls", ids.subList(from, Math.min(from + CHUNK, ids.size())))
                    .getResultStream()
                    .forEach(figure -> found.computeIfAbsent(figure.control(), id -> new ArrayList<>())
                            .add(figure));
        }
        return found;
    }

    @Override
    public void add(ControlFigure figure) {
        entities.persist(figure);
    }

    @Override
    public void remove(ControlFigure figure) {
        entities.remove(figure);
    }
}
