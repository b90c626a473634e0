// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.documents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The pieces of a JSON document, by Jackson's streaming parser. */
final class JsonTokens implements Tokens {

    private final JsonParser parser;

    JsonTokens(Reader text, Limits limits) throws IOException {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(2 * limits.depth())
                .maxStringLength((int) Math.min(limits.bytes(), Integer.MAX_VALUE - 8))
                .build();
        // canonicalised names would outlive the document, in a table that every document shares
        JsonFactory factory = new JsonFactoryBuilder()
                .streamReadConstraints(constraints)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
        this.parser = factory.createParser(text);
    }

    @Override
    public Token next() {
        try {
            return token(parser.nextToken());
        } catch (JsonProcessingException broken) {
            throw Refusals.broken(Format.JSON, "", place(broken.getLocation()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.LIST;
            case END_ARRAY -> Token.END_LIST;
            case FIELD_NAME -> Token.FIELD;
            case VALUE_NULL -> Token.NOTHING;
            default -> Token.TEXT;
        };
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : location.getLineNr() + ":" + location.getColumnNr();
    }

    @Override
    public String text() {
        try {
            String text = parser.getText();
            return text == null ? "" : text;
        } catch (JsonProcessingException broken) {
            throw Refusals.broken(Format.JSON, "", place(broken.getLocation()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
