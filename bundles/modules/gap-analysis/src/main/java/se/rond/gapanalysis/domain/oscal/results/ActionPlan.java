// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal.results;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be done about gaps, as it leaves Rond and comes back. */
public record ActionPlan(
        UUID id, String title, Instant changed, String version, Map<String, String> facts, List<Item> items) {

    public ActionPlan {
        facts = Results.sorted(facts);
        items = List.copyOf(items);
    }

    /**
     * One gap, and what is done about it.
     *
     * @param id of the proposal
     * @param title what is to be done, or what the gap is
     * @param due last day; {@code null} until decided
     */
    public record Item(
            UUID id,
            String ref,
            String title,
            String question,
            boolean closed,
            @Nullable LocalDate due,
            Map<String, String> facts) {

        public Item {
            facts = Results.sorted(facts);
        }
    }
}
