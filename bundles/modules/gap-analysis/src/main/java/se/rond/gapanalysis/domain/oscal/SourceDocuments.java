// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.Optional;

/** The catalogs and profiles that a profile can take from: those sent with it, and those that are kept. Nothing is fetched. */
@FunctionalInterface
public interface SourceDocuments {

    /**
     * @param reference what the profile calls it: an address, a file name or the document's uuid
     */
    Optional<OscalDocument> find(String reference);

    /** First here, then there. */
    default SourceDocuments or(SourceDocuments other) {
        return reference -> find(reference).or(() -> other.find(reference));
    }
}
