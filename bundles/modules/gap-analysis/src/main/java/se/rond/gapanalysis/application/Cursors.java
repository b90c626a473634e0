// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Assessments;
import se.rond.gapanalysis.domain.Campaign;
import se.rond.gapanalysis.domain.Campaigns;
import se.rond.kernel.Cursor;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;

/** Where pages end, and read back from what the client was given. */
final class Cursors {

    private Cursors() {}

    static List<String> of(Campaign last) {
        return List.of(Integer.toString(last.year()), last.id().toString());
    }

    static Campaigns.Seen campaign(Cursor cursor) {
        return read(() -> new Campaigns.Seen(Integer.parseInt(cursor.part(0)), UUID.fromString(cursor.part(1))));
    }

    static List<String> of(Assessment last) {
        return List.of(Integer.toString(last.year()), last.unitPath(), last.id().toString());
    }

    static Assessments.Seen assessment(Cursor cursor) {
        return read(() -> new Assessments.Seen(
                Integer.parseInt(cursor.part(0)), cursor.part(1), UUID.fromString(cursor.part(2))));
    }

    static UUID id(Cursor cursor) {
        return read(() -> UUID.fromString(cursor.part(0)));
    }

    static int number(Cursor cursor) {
        return read(() -> Integer.parseInt(cursor.part(0)));
    }

    private static <T> T read(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException tampered) {
            throw new Malformed(
                    "cursor-unreadable",
                    new Text(
                            "Värdet i after hör inte till den här listan. Börja om utan after.",
                            "The value of after does not belong to this list. Start again without it."));
        }
    }
}
