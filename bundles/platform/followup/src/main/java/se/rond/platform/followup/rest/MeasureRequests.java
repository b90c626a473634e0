// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;
import se.rond.findings.Effect;
import se.rond.findings.Priority;
import se.rond.platform.followup.measures.Decision;
import se.rond.platform.followup.measures.Plan;
import se.rond.platform.followup.measures.Proposal;

/** What comes with measures. */
public final class MeasureRequests {

    private MeasureRequests() {}

    /**
     * A measure as it is put in, whole: what is left out is nothing.
     *
     * @param unit id; left out, it is the unit that uses the premise. Where a measure is never changes
     * @param findings ids of the findings that a new measure serves
     * @param compartment who may know of a new measure at all; left out, those who may know of what it serves
     * @param reason why more time is given, where the due day is moved to a later one after the decision
     */
    public record Content(
            @Nullable String title,
            @Nullable String description,
            @Nullable Priority priority,
            @Nullable UUID unit,
            @Nullable UUID premise,
            @Nullable UUID owner,
            @Nullable LocalDate dueOn,
            @Nullable BigDecimal costSek,
            @Nullable LocalDate effectCheckOn,
            @Nullable List<UUID> findings,
            @Nullable Compartment compartment,
            @Nullable String reason) {

        Proposal proposal() {
            Plan plan = new Plan(
                    title,
                    description,
                    priority == null ? Priority.MEDIUM : priority,
                    owner,
                    dueOn,
                    costSek,
                    effectCheckOn,
                    reason);
            return new Proposal(plan, unit, premise, findings == null ? List.of() : findings, compartment);
        }
    }

    /** What is left out stays as it was proposed. */
    public record Decide(
            @Nullable UUID owner,
            @Nullable LocalDate dueOn,
            @Nullable BigDecimal costSek,
            @Nullable LocalDate effectCheckOn,
            @Nullable String comment) {

        Decision decision() {
            return new Decision(owner, dueOn, costSek, effectCheckOn, comment);
        }
    }

    /** Why. */
    public record Reject(@Nullable String reason) {}

    /**
     * @param evidenceReference where it can be seen: a registration number, an address, a document
     * @param costSek what it cost in the end
     */
    public record Finish(
            @Nullable String evidenceReference,
            @Nullable BigDecimal costSek,
            @Nullable String comment) {}

    /** @param dueOn until when it is to be done once more, if it did not help and its day has passed */
    public record CheckEffect(
            @Nullable Effect result,
            @Nullable String comment,
            @Nullable LocalDate dueOn) {}

    /** @param dueOn until when it is to be done once more, if its day has passed */
    public record Reopen(@Nullable String reason, @Nullable LocalDate dueOn) {}
}
