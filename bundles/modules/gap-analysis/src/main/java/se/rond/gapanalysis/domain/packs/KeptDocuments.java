// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.packs;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** The files that packs were read from. */
public interface KeptDocuments {

    /** The newest that goes by this uuid, or by this file name in whichever form. */
    Optional<KeptDocument> newest(String reference);

    boolean has(String sha256, String name);

    void add(KeptDocument document, Path content);

    /** Writes it as it was sent. */
    void write(UUID document, Path to);
}
