// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api.packs;

/** How much a remark matters. */
public enum RemarkSeverity {
    /** Good to know; nothing is missing. */
    NOTE,
    /** Imported otherwise than it stands in the file. */
    WARNING,
    /** Could not be imported. */
    ERROR
}
