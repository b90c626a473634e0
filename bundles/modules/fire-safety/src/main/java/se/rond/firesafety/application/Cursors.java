// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import se.rond.firesafety.domain.RoundSelection.Seen;
import se.rond.firesafety.domain.safetyfile.FileRecords;
import se.rond.kernel.Cursor;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;

/** Where pages end, read back from what the client was given. */
public final class Cursors {

    private Cursors() {}

    public static UUID id(Cursor cursor) {
        return read(() -> UUID.fromString(cursor.part(0)));
    }

    /** Of a list by code. */
    static String code(Cursor cursor, Set<String> known) {
        return read(
                () -> Optional.of(cursor.part(0)).filter(known::contains).orElseThrow(IllegalArgumentException::new));
    }

    /** Of a list by day and id. */
    public static FileRecords.Seen dayAndId(Cursor cursor) {
        return read(() -> new FileRecords.Seen(LocalDate.parse(cursor.part(0)), UUID.fromString(cursor.part(1))));
    }

    static Seen seen(Cursor cursor) {
        return read(() -> new Seen(Instant.parse(cursor.part(0)), UUID.fromString(cursor.part(1))));
    }

    private static <T> T read(Supplier<T> value) {
        try {
            return value.get();
        } catch (DateTimeException | IllegalArgumentException tampered) {
            throw new Malformed(
                    "cursor-unreadable",
                    new Text(
                            "Värdet i after hör inte till den här listan. Börja om utan after.",
                            "The value of after does not belong to this list. Start again without it."));
        }
    }
}
