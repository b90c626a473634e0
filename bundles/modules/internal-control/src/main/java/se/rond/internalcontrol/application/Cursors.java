// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.time.DateTimeException;
import java.util.function.Supplier;
import se.rond.kernel.Cursor;

/** Where pages end, read back from what the client was given. */
final class Cursors {

    private Cursors() {}

    static <T> T read(Supplier<T> value) {
        try {
            return value.get();
        } catch (DateTimeException | IllegalArgumentException tampered) {
            throw Cursor.unreadable();
        }
    }
}
