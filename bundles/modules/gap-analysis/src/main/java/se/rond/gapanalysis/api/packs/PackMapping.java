// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api.packs;

/**
 * A question of one set answers to a question of another.
 *
 * @param sourceRef in the pack that holds the mapping
 * @param targetPack code of the other set, in whichever version
 * @param relationship {@code equal}, {@code equivalent}, {@code subset}, {@code superset} or {@code intersect}
 */
public record PackMapping(String sourceRef, String targetPack, String targetRef, String relationship) {}
