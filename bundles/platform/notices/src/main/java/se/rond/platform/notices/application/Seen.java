// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.application;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import se.rond.kernel.Cursor;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;

/** The last row of the page before. */
record Seen(Instant at, UUID id) {

    static Seen of(Cursor cursor) {
        try {
            return new Seen(Instant.parse(cursor.part(0)), UUID.fromString(cursor.part(1)));
        } catch (DateTimeParseException | IllegalArgumentException ofAnotherList) {
            throw new Malformed(
                    "cursor-unreadable",
                    new Text(
                            "Värdet i after hör inte till den här listan. Börja om utan after.",
                            "The value of after does not belong to this list. Start again without it."));
        }
    }

    static List<String> parts(Instant at, UUID id) {
        return List.of(at.toString(), id.toString());
    }
}
