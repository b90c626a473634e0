// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import se.rond.kernel.Period;

/** The JSON of the API. */
public final class Json {

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(50)
            .maxStringLength(1_000_000)
            .maxNumberLength(100)
            .maxNameLength(500)
            .build();

    private Json() {}

    /** A mapper of one's own: it remembers classes, and must be forgotten together with them. */
    public static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(BOUNDS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        AnnotationIntrospector ours = AnnotationIntrospector.pair(SnakeCase.introspector(), new RequiredComponents());
        return JsonMapper.builder(factory)
                .typeFactory(TypeFactory.defaultInstance().withClassLoader(Json.class.getClassLoader()))
                .annotationIntrospector(AnnotationIntrospector.pair(new JacksonAnnotationIntrospector(), ours))
                .accessorNaming(new ComponentsOnly())
                .addModule(new JavaTimeModule())
                .addModule(words())
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();
    }

    /** Types of ours that are one word: in JSON as in a parameter. */
    private static SimpleModule words() {
        SimpleModule words = new SimpleModule("words");
        words.addSerializer(Period.class, ToStringSerializer.instance);
        words.addDeserializer(Period.class, new PeriodReader());
        words.addDeserializer(String.class, new TextReader());
        return words;
    }
}
