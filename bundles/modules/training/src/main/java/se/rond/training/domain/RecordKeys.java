// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import java.time.LocalDate;
import java.util.UUID;

/** By what a training record is there once. */
public final class RecordKeys {

    private RecordKeys() {}

    /** Once for a person and session, while it is not completed. */
    public static String placeKey(UUID session, UUID person) {
        return "place/" + session + "/" + person;
    }

    /** Once for a person, course version and day. */
    public static String completionKey(UUID person, UUID courseVersion, LocalDate day) {
        return "done/" + person + "/" + courseVersion + "/" + day;
    }
}
