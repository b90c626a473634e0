// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import org.jspecify.annotations.Nullable;

/** What was read from an OSCAL file: a catalog or a profile. */
public record OscalDocument(
        String file, @Nullable Catalog catalog, @Nullable Profile profile) {

    public String uuid() {
        if (catalog != null) {
            return catalog.uuid();
        }
        return profile == null ? "" : profile.uuid();
    }

    public String title() {
        if (catalog != null) {
            return catalog.metadata().title();
        }
        return profile == null ? "" : profile.metadata().title();
    }
}
