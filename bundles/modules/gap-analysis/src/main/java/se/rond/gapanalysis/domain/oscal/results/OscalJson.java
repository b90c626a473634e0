// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Writes what all OSCAL documents have in common, as a stream. */
final class OscalJson implements AutoCloseable {

    /** What the value of a property may be: one line without space around it. */
    private static final Pattern LINE = Pattern.compile("\\S(.*\\S)?");

    private static final String IN_REMARKS = "remarks";

    private final JsonGenerator json;

    OscalJson(OutputStream out) throws IOException {
        this.json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    void begin(String name) throws IOException {
        json.writeObjectFieldStart(name);
    }

    void begin() throws IOException {
        json.writeStartObject();
    }

    void end() throws IOException {
        json.writeEndObject();
    }

    void list(String name) throws IOException {
        json.writeArrayFieldStart(name);
    }

    void endList() throws IOException {
        json.writeEndArray();
    }

    void text(String name, String value) throws IOException {
        json.writeStringField(name, value);
    }

    void element(String value) throws IOException {
        json.writeString(value);
    }

    /** The head that every document has. */
    void metadata(String title, Instant changed, String version, Map<String, String> facts) throws IOException {
        begin("metadata");
        text("title", title);
        text("last-modified", changed.toString());
        text("version", version);
        text("oscal-version", Rond.OSCAL_VERSION);
        props(facts);
        end();
    }

    /** Properties in Rond's namespace. What is more than a line stands in the remarks, where OSCAL takes everything. */
    void props(Map<String, String> facts) throws IOException {
        if (facts.isEmpty()) {
            return;
        }
        list("props");
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            begin();
            text("name", fact.getKey());
            text("ns", Rond.NAMESPACE);
            if (LINE.matcher(fact.getValue()).matches()) {
                text("value", fact.getValue());
            } else {
                text("value", IN_REMARKS);
                text("remarks", fact.getValue());
            }
            end();
        }
        endList();
    }

    void uuid(UUID uuid) throws IOException {
        text("uuid", uuid.toString());
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
