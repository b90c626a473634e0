// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.rond.gapanalysis.domain.documents.Document;
import se.rond.gapanalysis.domain.documents.Limits;
import se.rond.gapanalysis.domain.documents.Remarks;
import se.rond.gapanalysis.domain.oscal.OscalDocument;
import se.rond.gapanalysis.domain.oscal.OscalFile;
import se.rond.gapanalysis.domain.oscal.SourceDocuments;
import se.rond.gapanalysis.domain.packs.KeptDocument;
import se.rond.gapanalysis.domain.packs.KeptDocuments;
import se.rond.persistence.UnitOfWork;

/** Catalogs and profiles of earlier imports, each read once however often a profile comes to it. */
final class KeptSources implements SourceDocuments {

    private final KeptDocuments documents;
    private final UnitOfWork work;
    private final Limits limits;
    private final Map<UUID, OscalDocument> read = new HashMap<>();

    KeptSources(KeptDocuments documents, UnitOfWork work, Limits limits) {
        this.documents = documents;
        this.work = work;
        this.limits = limits;
    }

    @Override
    public Optional<OscalDocument> find(String reference) {
        return work.read(() -> documents.newest(reference))
                .filter(kept -> kept.kind() != KeptDocument.Kind.LIBRARY)
                .map(kept -> read.computeIfAbsent(kept.id(), id -> read(kept)));
    }

    private OscalDocument read(KeptDocument kept) {
        try {
            Path path = Files.createTempFile("rond-pack-", ".tmp");
            try {
                work.read(() -> {
                    documents.write(kept.id(), path);
                    return true;
                });
                // what was to be remarked was remarked when it came
                return OscalFile.read(new Document(kept.name(), path, limits), new Remarks());
            } finally {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
