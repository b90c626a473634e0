// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

/**
 * How far a round has come.
 *
 * @param answered points with an answer
 * @param mandatory points that must have one
 * @param total all points
 * @param deficiencies answers that tell of a deficiency, remedied on the spot or not
 */
public record Progress(int answered, int mandatory, int total, int deficiencies) {}
