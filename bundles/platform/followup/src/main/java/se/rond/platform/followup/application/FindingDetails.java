// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;
import se.rond.platform.followup.domain.Action;
import se.rond.platform.followup.domain.EventKind;

/**
 * A finding with what has happened to it.
 *
 * @param finding its fields stand beside the others
 * @param actions what the caller may do with it now
 * @param events oldest first
 */
public record FindingDetails(
        @JsonUnwrapped FindingView finding, List<Action> actions, List<Photo> photos, List<Event> events)
        implements Versioned {

    @Override
    public long version() {
        return finding.version();
    }

    /** What a photo shows. */
    public enum Shows {
        DEFICIENCY,
        REMEDY
    }

    /**
     * A photo of the deficiency or of its remedy.
     *
     * @param address where the bytes are
     */
    public record Photo(UUID id, String address, Shows shows, Instant at) {}

    /**
     * Something that happened.
     *
     * @param from what it was: a code, an instant, or a name where the assignee changed
     * @param to what it became
     * @param by name of the person, or of the account where there is no person
     */
    public record Event(
            int seq,
            Instant at,
            EventKind kind,
            Action action,
            @Nullable String from,
            @Nullable String to,
            @Nullable String comment,
            String by) {}
}
