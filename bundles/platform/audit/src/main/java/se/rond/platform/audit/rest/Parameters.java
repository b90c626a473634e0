// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;

/** Query parameters as values. */
final class Parameters {

    private Parameters() {}

    static @Nullable LocalDate day(String name, @Nullable String value) {
        try {
            return value == null || value.isBlank() ? null : LocalDate.parse(value.strip());
        } catch (DateTimeParseException e) {
            throw new Malformed(
                    "date-unreadable",
                    new Text(
                            name + " ska vara ett datum, till exempel 2026-11-23.",
                            name + " must be a date, such as 2026-11-23."));
        }
    }

    static @Nullable UUID id(String name, @Nullable String value) {
        try {
            return value == null || value.isBlank() ? null : UUID.fromString(value.strip());
        } catch (IllegalArgumentException e) {
            throw new Malformed("id-unreadable", new Text(name + " ska vara ett id.", name + " must be an id."));
        }
    }
}
