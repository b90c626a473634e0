// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;
import se.rond.findings.NewMeasure;
import se.rond.findings.Source;

/**
 * A measure as somebody puts it in by hand: what is to be done, where, and which findings it serves.
 *
 * @param unit id of the unit that it concerns; a measure that is there stays where it is
 * @param findings ids of findings; read when the measure is new
 * @param compartment who may know of it; {@code null} for that of what it serves. It never changes
 */
public record Proposal(
        Plan plan,
        @Nullable UUID unit,
        @Nullable UUID premise,
        List<UUID> findings,
        @Nullable Compartment compartment) {

    private static final String BY_HAND = "followup";

    public Proposal {
        findings = List.copyOf(findings);
    }

    /** It is its own source. */
    NewMeasure named(UUID id, UUID place, Compartment within) {
        return NewMeasure.of(
                        new Source(BY_HAND, id, "measure", "/measures/" + id),
                        Objects.requireNonNullElse(plan.title(), ""),
                        plan.priority(),
                        place)
                .described(plan.description())
                .premise(premise)
                .owner(plan.owner())
                .dueOn(plan.dueOn())
                .costSek(plan.costSek())
                .serving(findings)
                .in(within)
                .ready();
    }
}
