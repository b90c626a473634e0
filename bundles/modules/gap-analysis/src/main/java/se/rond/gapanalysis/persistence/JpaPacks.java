// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackMapping;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.domain.packs.StoredMapping;
import se.rond.gapanalysis.domain.packs.StoredNode;
import se.rond.gapanalysis.domain.packs.StoredPack;
import se.rond.gapanalysis.domain.packs.StoredPacks;

@Component
public final class JpaPacks implements StoredPacks {

    /** So many rows are sent before the entities are forgotten: a pack of 5,000 questions does not fill the memory. */
    private static final int BATCH = 500;

    private final EntityManager entities;

    @Activate
    public JpaPacks(@Reference(target = "(osgi.unit.name=gap-analysis)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<StoredPack> all() {
        return entities.createQuery("SELECT p FROM StoredPack p ORDER BY p.code, p.packVersion", StoredPack.class)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
    }

    @Override
    public Optional<StoredPack> find(UUID id) {
        return Optional.ofNullable(entities.find(StoredPack.class, id.toString()));
    }

    @Override
    public List<StoredPack> of(String code) {
        return entities.createQuery("SELECT p FROM StoredPack p WHERE p.code = :code", StoredPack.class)
                .setParameter("code", code)
                .getResultList();
    }

    @Override
    public List<PackNode> nodes(UUID pack) {
        return entities
                .createQuery("SELECT n FROM StoredNode n WHERE n.pack = :pack ORDER BY n.seq", StoredNode.class)
                .setParameter("pack", pack.toString())
                .setHint("eclipselink.read-only", "true")
                .getResultList()
                .stream()
                .map(StoredNode::node)
                .toList();
    }

    @Override
    public List<PackMapping> mappings(UUID pack) {
        return entities
                .createQuery("SELECT m FROM StoredMapping m WHERE m.pack = :pack ORDER BY m.seq", StoredMapping.class)
                .setParameter("pack", pack.toString())
                .setHint("eclipselink.read-only", "true")
                .getResultList()
                .stream()
                .map(StoredMapping::mapping)
                .toList();
    }

    @Override
    public List<UUID> mappingFor(String code) {
        return entities
                .createQuery(
                        "SELECT DISTINCT m.pack FROM StoredMapping m WHERE m.targetPack = :code OR m.sourcePack ="
                                + " :code",
                        String.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    @Override
    public void add(StoredPack stored, Pack pack) {
        entities.persist(stored);
        int rows = 0;
        for (PackNode node : pack.nodes()) {
            entities.persist(new StoredNode(stored.id(), node));
            sent(++rows);
        }
        int seq = 0;
        for (PackMapping mapping : pack.mappings()) {
            entities.persist(new StoredMapping(stored.id(), ++seq, mapping));
            sent(++rows);
        }
    }

    private void sent(int rows) {
        if (rows % BATCH == 0) {
            entities.flush();
        }
    }
}
