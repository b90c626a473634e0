// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.UnitRef;

/**
 * A unit of a campaign: what it is asked, how far it has come, and, apart from that, what came of it.
 *
 * @param answerers what it answers for: {@code department}, {@code it}…
 * @param questions how many questions it is asked
 * @param contacts names of the department's security contacts; empty: nobody can be told
 * @param assessment {@code null} until the invitation
 * @param answered how many questions have a complete answer
 * @param score level 0 to 5, two decimals, as a text; {@code null} until it was reviewed
 */
public record Participant(
        UnitRef unit,
        Set<String> answerers,
        int questions,
        List<String> contacts,
        @Nullable UUID assessment,
        @Nullable AssessmentState state,
        int answered,
        boolean late,
        @Nullable String score) {

    public Participant {
        contacts = List.copyOf(contacts);
    }
}
