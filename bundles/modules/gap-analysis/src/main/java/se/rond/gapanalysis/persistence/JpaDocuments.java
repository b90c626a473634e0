// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.persistence;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.gapanalysis.domain.packs.DocumentPiece;
import se.rond.gapanalysis.domain.packs.KeptDocument;
import se.rond.gapanalysis.domain.packs.KeptDocuments;
import se.rond.gapanalysis.domain.packs.Pieces;

@Component
public final class JpaDocuments implements KeptDocuments {

    /** So many pieces are sent at once: about half a megabyte. */
    private static final int BATCH = 20;

    private final EntityManager entities;

    @Activate
    public JpaDocuments(@Reference(target = "(osgi.unit.name=gap-analysis)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<KeptDocument> newest(String reference) {
        String bare = reference.startsWith("#") ? reference.substring(1) : reference;
        String uuid =
                (bare.startsWith("urn:uuid:") ? bare.substring("urn:uuid:".length()) : bare).toLowerCase(Locale.ROOT);
        return first(
                        "SELECT d FROM KeptDocument d WHERE d.documentUuid = :value ORDER BY d.sentAt DESC, d.id DESC",
                        uuid)
                .or(() -> first(
                        "SELECT d FROM KeptDocument d WHERE d.nameKey = :value ORDER BY d.sentAt DESC, d.id DESC",
                        KeptDocument.keyOf(reference)));
    }

    private Optional<KeptDocument> first(String query, String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return entities
                .createQuery(query, KeptDocument.class)
                .setParameter("value", value)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public boolean has(String sha256, String name) {
        return !entities.createQuery(
                        "SELECT d.id FROM KeptDocument d WHERE d.sha256 = :sha256 AND d.name = :name", String.class)
                .setParameter("sha256", sha256)
                .setParameter("name", name)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(KeptDocument document, Path content) {
        int[] sent = {0};
        Pieces.divide(document, content, piece -> {
            entities.persist(piece);
            if (++sent[0] % BATCH == 0) {
                entities.flush();
            }
        });
        entities.persist(document);
    }

    @Override
    public void write(UUID document, Path to) {
        KeptDocument kept = entities.find(KeptDocument.class, document.toString());
        if (kept == null) {
            throw new IllegalArgumentException(document.toString());
        }
        Pieces.join(kept.pieces(), seq -> piece(document, seq), to);
    }

    private String piece(UUID document, int seq) {
        return entities.createQuery(
                        "SELECT p FROM DocumentPiece p WHERE p.document = :document AND p.seq = :seq",
                        DocumentPiece.class)
                .setParameter("document", document.toString())
                .setParameter("seq", seq)
                .setHint("eclipselink.read-only", "true")
                .getSingleResult()
                .content();
    }
}
