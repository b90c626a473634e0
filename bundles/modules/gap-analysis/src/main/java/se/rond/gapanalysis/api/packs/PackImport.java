// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api.packs;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * What came of files that were sent.
 *
 * @param applied whether it was installed
 */
public record PackImport(boolean dryRun, boolean applied, List<Item> packs, ImportReport report) {

    public PackImport {
        packs = List.copyOf(packs);
    }

    /** What is, or would be, done with a pack. */
    public enum Outcome {
        /** Nothing of this code was installed. */
        NEW,
        /** An older version is installed; what changes is listed. */
        NEWER,
        /** This version is installed, with this content. */
        SAME,
        /** Refused: this version is installed with other content. */
        DIFFERENT,
        /** Refused: a newer version is installed. */
        LOWER,
        /** Refused: the code is that of a set that ships with Rond. */
        SHIPPED,
        /** Refused: there is nothing to ask in it. */
        EMPTY;

        public boolean isRefused() {
            return this == DIFFERENT || this == LOWER || this == SHIPPED || this == EMPTY;
        }
    }

    /**
     * A pack that was read.
     *
     * @param questions that are asked, without those withdrawn
     * @param changes against the newest version that is installed; {@code null} if there is none
     */
    public record Item(
            UUID id,
            String code,
            String version,
            Text name,
            PackSource source,
            Outcome outcome,
            int groups,
            int questions,
            int withdrawn,
            int mappings,
            @Nullable PackChanges changes) {}
}
