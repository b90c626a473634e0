// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Malformed;
import se.rond.kernel.Problem;
import se.rond.kernel.Text;
import se.rond.kernel.Violation;

/** Says where in the JSON and how it cannot be read. */
final class JsonRefusals {

    private JsonRefusals() {}

    static Problem of(JacksonException unreadable) {
        if (unreadable.getCause() instanceof Problem refused) {
            return refused; // the constructor of a record refused its values
        }
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return at(unknown, "json-unknown-property", unknownProperty(unknown));
        }
        if (unreadable instanceof InvalidNullException || isMissing(unreadable)) {
            return at((JsonMappingException) unreadable, "json-missing", MISSING);
        }
        if (unreadable instanceof InvalidFormatException text && text.getTargetType() == String.class) {
            return at(text, "text-unusable", UNUSABLE);
        }
        if (unreadable instanceof MismatchedInputException mismatch) {
            return at(mismatch, "json-type", expected(mismatch));
        }
        if (unreadable instanceof ValueInstantiationException refused) {
            return at(refused, "json-value", VALUE);
        }
        return malformed(unreadable.getLocation());
    }

    static Problem bodyMissing() {
        return new Malformed(
                "body-missing",
                new Text(
                        "Begäran ska innehålla JSON, men den är tom.",
                        "The request must carry JSON, but it is empty."));
    }

    private static final Text MISSING = new Text("Ett värde som krävs saknas.", "A value that is required is missing.");

    private static final Text UNUSABLE = new Text(
            "Texten innehåller tecken som inte går att spara eller visa. Skriv om den utan dem.",
            "The text holds characters that can neither be kept nor shown. Write it without them.");

    private static final Text VALUE = new Text("Värdet kan inte tas emot här.", "The value cannot be accepted here.");

    private static boolean isMissing(JacksonException unreadable) {
        return unreadable instanceof MismatchedInputException
                && unreadable.getOriginalMessage() != null
                && (unreadable.getOriginalMessage().startsWith("Missing required creator property")
                        || unreadable.getOriginalMessage().startsWith("Cannot map `null` into type"));
    }

    private static Text unknownProperty(UnrecognizedPropertyException unknown) {
        String known = unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
        return new Text(
                "Det finns inget fält " + unknown.getPropertyName() + " här. Fälten är: " + known + ".",
                "There is no property " + unknown.getPropertyName() + " here. The properties are: " + known + ".");
    }

    private static Text expected(MismatchedInputException mismatch) {
        Class<?> type = mismatch.getTargetType();
        if (type != null && type.isEnum() && mismatch instanceof InvalidFormatException) {
            String names = String.join(", ", SnakeCase.names(type));
            return new Text("Värdet ska vara något av: " + names + ".", "The value must be one of: " + names + ".");
        }
        Text kind = kind(type);
        return new Text("Värdet ska vara " + kind.sv() + ".", "The value must be " + kind.en() + ".");
    }

    private static Text kind(@Nullable Class<?> type) {
        if (type == null) {
            return new Text("av ett annat slag", "of another kind");
        }
        if (type == String.class || type.isEnum()) {
            return new Text("en text", "a text");
        }
        if (type == UUID.class) {
            return new Text("ett UUID", "a UUID");
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return new Text(
                    "en tid enligt ISO 8601, till exempel 2026-03-31 eller 2026-03-31T08:00:00Z",
                    "a time as of ISO 8601, such as 2026-03-31 or 2026-03-31T08:00:00Z");
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Text("true eller false", "true or false");
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return new Text("ett tal av rätt storlek", "a number of the right size");
        }
        return Iterable.class.isAssignableFrom(type)
                ? new Text("en lista", "a list")
                : new Text("ett objekt", "an object");
    }

    private static Problem malformed(@Nullable JsonLocation location) {
        String line = location == null ? "?" : Integer.toString(location.getLineNr());
        String column = location == null ? "?" : Integer.toString(location.getColumnNr());
        return new Malformed(
                "json-malformed",
                new Text(
                        "Innehållet är inte giltig JSON (rad " + line + ", tecken " + column + ").",
                        "The content is not valid JSON (line " + line + ", column " + column + ")."));
    }

    private static Problem at(JsonMappingException unreadable, String rule, Text message) {
        String pointer = pointer(unreadable.getPath());
        Text detail =
                pointer.isEmpty() ? message : new Text(pointer + ": " + message.sv(), pointer + ": " + message.en());
        return new Malformed(rule, detail, List.of(new Violation(pointer, rule, message)));
    }

    /** RFC 6901. */
    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() != null ? escape(step.getFieldName()) : "" + step.getIndex())
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
