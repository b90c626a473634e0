// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api.packs;

/** What stands at a place of a pack. */
public enum NodeKind {
    GROUP,
    QUESTION
}
