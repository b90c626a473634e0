// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.sheet;

import se.rond.kernel.Text;
import se.rond.kernel.TooLarge;

/** How much of everything a file may have. A municipality of 115,000 fills a hundredth of it. */
final class Limits {

    static final long FILE_BYTES = 64L << 20;
    static final int ROWS = 1_000_000;
    static final int COLUMNS = 200;
    static final int CELL_CHARACTERS = 32_767;
    static final long UNPACKED_BYTES = 512L << 20;
    static final long WORDS_BYTES = 64L << 20;
    static final int PACKED_FILES = 2_000;

    private Limits() {}

    static TooLarge fileTooLarge() {
        return new TooLarge(
                "file-too-large",
                new Text(
                        "Filen är större än 64 MB. Dela upp den och läs in delarna var för sig.",
                        "The file is larger than 64 MB. Divide it and import the parts one by one."));
    }

    static TooLarge unpacksTooLarge() {
        return new TooLarge(
                "file-too-large",
                new Text(
                        "Filen blir för stor när den packas upp. Spara bladet som CSV eller dela upp det.",
                        "The file becomes too large when it is unpacked. Save the sheet as CSV or divide it."));
    }

    static TooLarge tooManyRows() {
        return new TooLarge(
                "file-too-large",
                new Text(
                        "Filen har fler än 1 000 000 rader. Dela upp den och läs in delarna var för sig.",
                        "The file has more than 1,000,000 rows. Divide it and import the parts one by one."));
    }
}
