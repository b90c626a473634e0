// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.evidence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of files and of what they belong to. */
@Component(service = StoredFiles.class)
public final class StoredFiles {

    private final EntityManager entities;

    @Activate
    public StoredFiles(@Reference(target = "(osgi.unit.name=evidence)") EntityManager entities) {
        this.entities = entities;
    }

    Optional<StoredFile> find(UUID id) {
        return Optional.ofNullable(entities.find(StoredFile.class, id.toString()));
    }

    void add(StoredFile file) {
        entities.persist(file);
    }

    void add(Attachment attachment) {
        entities.persist(attachment);
    }

    List<Attachment> attachments(StoredFile file) {
        return entities.createQuery(
                        "select a from Attachment a where a.file = :file order by a.attachedAt", Attachment.class)
                .setParameter("file", file.id())
                .setMaxResults(100)
                .getResultList();
    }

    List<StoredFile> of(String owner) {
        return entities.createQuery(
                        "select f from StoredFile f, Attachment a where a.file = f.id and a.owner = :owner order by"
                                + " a.attachedAt, f.id",
                        StoredFile.class)
                .setParameter("owner", owner)
                .setMaxResults(500)
                .getResultList();
    }
}
