// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Period;

/** Schemas of values that are one word or number. */
final class Scalars {

    private record Kind(String type, String format) {}

    private static final Map<Class<?>, Kind> KINDS = Map.ofEntries(
            Map.entry(String.class, new Kind("string", "")),
            Map.entry(CharSequence.class, new Kind("string", "")),
            Map.entry(char.class, new Kind("string", "")),
            Map.entry(int.class, new Kind("integer", "int32")),
            Map.entry(Integer.class, new Kind("integer", "int32")),
            Map.entry(short.class, new Kind("integer", "int32")),
            Map.entry(Short.class, new Kind("integer", "int32")),
            Map.entry(long.class, new Kind("integer", "int64")),
            Map.entry(Long.class, new Kind("integer", "int64")),
            Map.entry(BigInteger.class, new Kind("integer", "")),
            Map.entry(double.class, new Kind("number", "double")),
            Map.entry(Double.class, new Kind("number", "double")),
            Map.entry(float.class, new Kind("number", "float")),
            Map.entry(Float.class, new Kind("number", "float")),
            Map.entry(BigDecimal.class, new Kind("number", "")),
            Map.entry(boolean.class, new Kind("boolean", "")),
            Map.entry(Boolean.class, new Kind("boolean", "")),
            Map.entry(UUID.class, new Kind("string", "uuid")),
            Map.entry(URI.class, new Kind("string", "uri")),
            Map.entry(LocalDate.class, new Kind("string", "date")),
            Map.entry(LocalTime.class, new Kind("string", "time")),
            Map.entry(Instant.class, new Kind("string", "date-time")),
            Map.entry(OffsetDateTime.class, new Kind("string", "date-time")),
            Map.entry(ZonedDateTime.class, new Kind("string", "date-time")),
            Map.entry(LocalDateTime.class, new Kind("string", "")),
            Map.entry(YearMonth.class, new Kind("string", "")),
            Map.entry(Duration.class, new Kind("string", "duration")),
            Map.entry(byte[].class, new Kind("string", "byte")),
            Map.entry(InputStream.class, new Kind("string", "binary")));

    private Scalars() {}

    static Optional<ObjectNode> of(Class<?> type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        if (type == Period.class) {
            return Optional.of(schema.put("type", "string").put("example", "2026-Q1"));
        }
        if (type == IfMatch.class) {
            return Optional.of(schema.put("type", "string").put("example", "\"3\""));
        }
        Kind kind = KINDS.get(type);
        if (kind == null) {
            return Optional.empty();
        }
        schema.put("type", kind.type());
        if (!kind.format().isEmpty()) {
            schema.put("format", kind.format());
        }
        return Optional.of(schema);
    }
}
