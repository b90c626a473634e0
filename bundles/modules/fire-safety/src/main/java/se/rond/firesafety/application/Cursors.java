// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.rond.firesafety.domain.RoundSelection.Seen;
import se.rond.firesafety.domain.safetyfile.FileRecords;
import se.rond.kernel.Cursor;

/** Where pages end, read back from what the client was given. */
public final class Cursors {

    private Cursors() {}

    /** Of a list by code. */
    static String code(Cursor cursor, Set<String> known) {
        return cursor.read(
                at -> Optional.of(at.part(0)).filter(known::contains).orElseThrow(IllegalArgumentException::new));
    }

    /** Of a list by day and id. */
    public static FileRecords.Seen dayAndId(Cursor cursor) {
        return cursor.read(at -> new FileRecords.Seen(LocalDate.parse(at.part(0)), UUID.fromString(at.part(1))));
    }

    static Seen seen(Cursor cursor) {
        return cursor.read(at -> new Seen(Instant.parse(at.part(0)), UUID.fromString(at.part(1))));
    }
}
