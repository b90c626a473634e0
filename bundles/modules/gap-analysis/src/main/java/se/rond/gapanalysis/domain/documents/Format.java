// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.documents;

/** How a document is written. */
public enum Format {
    JSON,
    YAML,
    XML;

    /** By its first character: everything that is neither of the others is taken for YAML. */
    static Format of(String beginning) {
        String text = beginning.stripLeading();
        if (text.startsWith("{") || text.startsWith("[")) {
            return JSON;
        }
        return text.startsWith("<") ? XML : YAML;
    }
}
