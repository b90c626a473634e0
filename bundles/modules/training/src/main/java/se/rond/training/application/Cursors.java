// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.time.DateTimeException;
import java.util.function.Supplier;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;

/** Where pages end, read back from what the client was given. */
public final class Cursors {

    private Cursors() {}

    public static <T> T read(Supplier<T> value) {
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
