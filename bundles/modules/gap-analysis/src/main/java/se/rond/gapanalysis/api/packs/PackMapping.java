// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api.packs;

import org.jspecify.annotations.Nullable;

/**
 * A question of one set answers to a question of another.
 *
 * @param sourcePack code of the set that it is a question of, in whichever version; {@code null} for the pack that holds the
 *     mapping
 * @param targetPack code of the other set, in whichever version
 * @param relationship {@code equal}, {@code equivalent}, {@code subset}, {@code superset}, {@code intersect} or {@code not_related}
 */
public record PackMapping(
        @Nullable String sourcePack, String sourceRef, String targetPack, String targetRef, String relationship) {

    /** Of a question of the pack that holds the mapping. */
    public PackMapping(String sourceRef, String targetPack, String targetRef, String relationship) {
        this(null, sourceRef, targetPack, targetRef, relationship);
    }
}
