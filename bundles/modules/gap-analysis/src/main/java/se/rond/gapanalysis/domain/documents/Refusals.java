// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.documents;

import se.rond.kernel.Invalid;

/** Why a document cannot be read at all: nothing of it is imported then. */
final class Refusals {

    private Refusals() {}

    /** @param place where it broke off, such as {@code line 4, column 7} */
    static Invalid broken(Format format, String path, String place) {
        String where = place.isEmpty() ? "" : " (" + place + ")";
        return new Invalid(
                path,
                "document-broken",
                "Filen är inte hel " + format + where + ". Rätta den och läs in den igen.",
                "The file is not sound " + format + where + ". Correct it and import it again.");
    }

    static Invalid documentType() {
        return new Invalid(
                "",
                "xml-document-type",
                "Filen har en dokumenttyp (DOCTYPE), som kan hämta in annat än filen själv. Ta bort den.",
                "The file has a document type (DOCTYPE), which can draw in other than the file itself. Remove it.");
    }

    static Invalid aliasCycle(String path, String anchor) {
        return new Invalid(
                path,
                "yaml-alias-cycle",
                "Aliaset *" + anchor + " står för något som det själv ingår i. Rätta filen; inget läses in.",
                "The alias *" + anchor
                        + " stands for something that it is part of. Correct the file; nothing is imported.");
    }

    static Invalid aliasUnknown(String path, String anchor) {
        return new Invalid(
                path,
                "yaml-alias-unknown",
                "Aliaset *" + anchor + " står för något som inte finns tidigare i filen. Rätta filen.",
                "The alias *" + anchor + " stands for something that does not come before it in the file. Correct it.");
    }

    static Invalid keyIsNoText(String path) {
        return new Invalid(
                path,
                "yaml-key-is-no-text",
                "En nyckel i filen är inte en text. Rätta filen.",
                "A key in the file is not a text. Correct the file.");
    }
}
