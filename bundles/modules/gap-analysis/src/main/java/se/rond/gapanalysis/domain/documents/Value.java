// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.documents;

import java.util.function.Consumer;

/**
 * The value at which the reading of a document stands: the same for JSON, YAML and XML. It is read once, as what the reader
 * takes it for. Where the document has something else, that is remarked and passed over.
 */
public interface Value {

    /** What a reader does with one field of an object. A field that it does not read is passed over. */
    @FunctionalInterface
    interface Fields {
        void field(String name, Value value);
    }

    /** Reads an object: every field in the order of the document. In XML a list may come in several calls. */
    void fields(Fields reader);

    /** Reads a list: every element in turn. What is not a list is a list of one. */
    void each(Consumer<Value> element);

    /** Reads a text, number or truth; empty where the document says that there is none. In XML, markup becomes Markdown. */
    String text();

    /** Reads a text of several, as {@link #each} does for lists of texts. */
    default void texts(Consumer<String> text) {
        each(value -> text.accept(value.text()));
    }

    /** Passes it over, as something that Rond knows and has no use for: counted in the report. */
    void unused();

    /** Passes it over, as something that the format does not have: in the report with its place. */
    void unknown();

    /** JSON pointer to the value, by the names of the JSON form. */
    String path();
}
