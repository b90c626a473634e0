// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;

/** Reads and writes JSON bodies of one endpoint. */
@Consumes({"application/json", "application/*+json"})
@Produces({"application/json", "application/*+json"})
public final class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    /** What is written and read as it is, whatever its media type. */
    private static final List<Class<?>> AS_THEY_ARE =
            List.of(byte[].class, InputStream.class, StreamingOutput.class, String.class);

    private final ObjectMapper json;

    public JsonBodies(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return isObject(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        PushbackInputStream content = new PushbackInputStream(body);
        int first = content.read();
        if (first < 0) {
            throw JsonRefusals.bodyMissing();
        }
        content.unread(first);
        try {
            Object value = json.readerFor(json.constructType(generic)).readValue(content);
            if (value == null) {
                throw JsonRefusals.bodyMissing();
            }
            return value;
        } catch (JacksonException unreadable) {
            throw JsonRefusals.of(unreadable);
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return isObject(type);
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(body, value);
    }

    private static boolean isObject(Class<?> type) {
        return AS_THEY_ARE.stream().noneMatch(kept -> kept.isAssignableFrom(type));
    }
}
