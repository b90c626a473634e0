// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api.packs;

import java.util.Iterator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Packs from files of others: OSCAL catalogs and profiles in JSON, XML and YAML, libraries of CISO Assistant. */
@ProviderType
public interface ImportingPacks {

    /**
     * Reads files that belong together, and installs what is in them, or says what that would do. What is not as the format
     * demands is imported where it can be, and listed. The files themselves are kept: profiles that come later may build on them.
     *
     * @param code of the pack, where the files make only one; {@code null} to take it from the file
     * @param dryRun whether nothing is to be changed
     * @throws se.rond.kernel.Invalid {@code document-broken}, {@code document-unknown}, {@code document-too-deep},
     *     {@code xml-document-type}, {@code yaml-alias-bomb}, {@code yaml-alias-cycle}, {@code profile-cycle},
     *     {@code catalog-absent}
     * @throws se.rond.kernel.TooLarge {@code document-too-large}, {@code document-has-too-many-nodes}, {@code too-many-files}
     * @throws se.rond.kernel.RuleBroken as {@link Packs#install}, unless it is a dry run
     */
    PackImport read(Iterator<SentFile> files, @Nullable String code, boolean dryRun);

    /**
     * What a version of a pack adds, removes and changes.
     *
     * @param against the version to compare with; {@code null} for the one before
     */
    PackChanges changes(UUID pack, @Nullable UUID against);
}
