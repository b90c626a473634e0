// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.documents;

import se.rond.kernel.Invalid;
import se.rond.kernel.Text;
import se.rond.kernel.TooLarge;

/**
 * How much of everything a document may have.
 *
 * @param bytes of one file
 * @param depth of objects, lists and elements within one another
 * @param nodes controls, groups and mappings of one document or of what a profile makes of several
 * @param replayed values that the aliases of a YAML document stand for, all in all
 */
public record Limits(long bytes, int depth, int nodes, int replayed) {

    public static final Limits DEFAULT = ofMegabytes(64);

    public static Limits ofMegabytes(int megabytes) {
        return new Limits((long) megabytes << 20, 100, 100_000, 200_000);
    }

    public TooLarge tooLong(String file) {
        long megabytes = bytes >> 20;
        return new TooLarge(
                "document-too-large",
                new Text(
                        file + " är större än " + megabytes
                                + " MB. Dela upp den, eller be den som sköter Rond att höja gränsen.",
                        file + " is larger than " + megabytes
                                + " MB. Divide it, or ask whoever runs Rond to raise the limit."));
    }

    Invalid tooDeep(String path) {
        return new Invalid(
                path,
                "document-too-deep",
                "Dokumentet har mer än " + depth + " nivåer inuti varandra. Rätta det; inget läses in.",
                "The document has more than " + depth + " levels within one another. Correct it; nothing is imported.");
    }

    public void requireNodes(int count) {
        if (count > nodes) {
            throw new TooLarge(
                    "document-has-too-many-nodes",
                    new Text(
                            "Innehållet har fler än " + nodes + " krav och rubriker. Dela upp det.",
                            "The content has more than " + nodes + " controls and headings. Divide it."));
        }
    }

    Invalid aliasBomb(String path) {
        return new Invalid(
                path,
                "yaml-alias-bomb",
                "Dokumentets alias (*) växer till mer än " + replayed
                        + " värden. Skriv ut det som de står för; inget läses in.",
                "The aliases (*) of the document grow to more than " + replayed
                        + " values. Write out what they stand for; nothing is imported.");
    }
}
