// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

/** What stands in a row of a file where the reader may not read the words: that there are some. */
final class Hidden {

    /** In both languages of the municipality's files. */
    static final String WORDS = "dold (hidden)";

    private Hidden() {}
}
