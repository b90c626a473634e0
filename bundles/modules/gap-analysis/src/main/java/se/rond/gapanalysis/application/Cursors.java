// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.List;
import java.util.UUID;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Assessments;
import se.rond.gapanalysis.domain.Campaign;
import se.rond.gapanalysis.domain.Campaigns;
import se.rond.kernel.Cursor;

/** Where pages end, and read back from what the client was given. */
final class Cursors {

    private Cursors() {}

    static List<String> of(Campaign last) {
        return List.of(Integer.toString(last.year()), last.id().toString());
    }

    static Campaigns.Seen campaign(Cursor cursor) {
        return cursor.read(at -> new Campaigns.Seen(Integer.parseInt(at.part(0)), UUID.fromString(at.part(1))));
    }

    static List<String> of(Assessment last) {
        return List.of(Integer.toString(last.year()), last.unitPath(), last.id().toString());
    }

    static Assessments.Seen assessment(Cursor cursor) {
        return cursor.read(
                at -> new Assessments.Seen(Integer.parseInt(at.part(0)), at.part(1), UUID.fromString(at.part(2))));
    }

    static int number(Cursor cursor) {
        return cursor.read(at -> Integer.parseInt(at.part(0)));
    }
}
