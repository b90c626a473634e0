// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.documents;

/** The pieces of a JSON or YAML document, one after another. */
interface Tokens extends AutoCloseable {

    enum Token {
        OBJECT,
        END_OBJECT,
        LIST,
        END_LIST,
        FIELD,
        TEXT,
        NOTHING,
        END
    }

    /** Goes on to the next piece, or refuses the document. */
    Token next();

    /** Of a field its name, of a text, number or truth the characters. */
    String text();

    @Override
    void close();
}
