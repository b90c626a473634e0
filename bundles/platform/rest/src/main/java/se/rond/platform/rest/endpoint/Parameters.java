// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Problem;
import se.rond.kernel.Text;
import se.rond.platform.rest.problem.Refusal;

/** Reads path, query and header parameters of every type; names the one that cannot be read. */
final class Parameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked") // the reader makes values of the type it was made for
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return ParameterType.of(type)
                .map(kind -> (ParamConverter<T>) new Converter(name(annotations), kind))
                .orElse(null);
    }

    private static String name(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
            if (annotation instanceof PathParam path) {
                return path.value();
            }
            if (annotation instanceof HeaderParam header) {
                return header.value();
            }
            if (annotation instanceof CookieParam cookie) {
                return cookie.value();
            }
        }
        return "";
    }

    private record Converter(String parameter, ParameterType type) implements ParamConverter<Object> {

        @Override
        @SuppressWarnings("NullAway") // null is "not given" in Jakarta REST
        public @Nullable Object fromString(String value) {
            if (value.isBlank() && type.blankIsAbsent()) {
                return null;
            }
            return read(type.read(), value);
        }

        private Object read(Function<String, Object> read, String value) {
            try {
                return read.apply(value);
            } catch (Problem refused) {
                throw refused;
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                Text expected = type.expected();
                throw Refusal.parameterUnreadable(
                        parameter,
                        new Text(
                                "Parametern " + parameter + " ska vara " + expected.sv() + ".",
                                "The parameter " + parameter + " must be " + expected.en() + "."));
            }
        }

        @Override
        public String toString(Object value) {
            return value.toString();
        }
    }
}
