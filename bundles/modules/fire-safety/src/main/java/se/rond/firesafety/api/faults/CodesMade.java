// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.faults;

/**
 * What became of a wish for codes.
 *
 * @param created new codes
 * @param present premises that had one
 */
public record CodesMade(int created, int present) {}
