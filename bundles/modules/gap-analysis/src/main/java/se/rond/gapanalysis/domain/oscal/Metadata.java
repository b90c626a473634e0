// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.List;

/**
 * What a document says of itself.
 *
 * @param parties their names
 */
public record Metadata(
        String title,
        String version,
        String oscalVersion,
        String lastModified,
        String published,
        String language,
        String remarks,
        List<String> parties,
        List<Prop> props) {

    public Metadata {
        parties = List.copyOf(parties);
        props = List.copyOf(props);
    }
}
