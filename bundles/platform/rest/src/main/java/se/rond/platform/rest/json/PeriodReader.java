// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import se.rond.kernel.Period;

/** {@code "2026-Q1"} and its like. */
final class PeriodReader extends StdScalarDeserializer<Period> {

    private static final long serialVersionUID = 1L;

    PeriodReader() {
        super(Period.class);
    }

    @Override
    public Period deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return Period.valueOf(_parseString(json, context, this));
    }
}
