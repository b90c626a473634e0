// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Where a page ended: the sort values and the id of its last row. Opaque to clients, keyset inside, never an offset. */
public record Cursor(List<String> parts) {

    /** Before what whoever hands a cursor out has put behind it; no part of the cursor, nor of what it can be written in. */
    public static final char MARK = '.';

    private static final String SEPARATOR = "\u001f";

    static String encode(List<String> parts) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param size how many parts the list needs
     * @throws Malformed if the cursor was not made by such a list
     */
    static Optional<Cursor> decode(String text, int size) {
        try {
            int end = text.lastIndexOf(MARK);
            String own = end < 0 ? text : text.substring(0, end);
            String joined = new String(Base64.getUrlDecoder().decode(own), StandardCharsets.UTF_8);
            List<String> parts = List.of(joined.split(SEPARATOR, -1));
            if (parts.size() == size) {
                return Optional.of(new Cursor(parts));
            }
        } catch (IllegalArgumentException notBase64) {
            // refused below, like a cursor of the wrong size
        }
        throw unreadable();
    }

    /** It was not made by such a list. */
    public static Malformed unreadable() {
        return new Malformed(
                "cursor-unreadable",
                new Text(
                        "Värdet i after hör inte till den här listan. Börja om utan after.",
                        "The value of after does not belong to this list. Start again without it."));
    }

    /**
     * Reads what the list put into it.
     *
     * @throws Malformed if another list made it, or nobody
     */
    public <T> T read(Function<Cursor, T> reading) {
        try {
            return reading.apply(this);
        } catch (DateTimeException | IllegalArgumentException tampered) {
            throw unreadable();
        }
    }

    /** Of a list by id alone. */
    public UUID id() {
        return read(cursor -> UUID.fromString(cursor.part(0)));
    }

    public String part(int index) {
        return parts.get(index);
    }
}
