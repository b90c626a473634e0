// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;
import se.rond.findings.FindingState;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.platform.followup.application.FindingFilter.Counted;
import se.rond.platform.followup.application.FindingFilter.Held;
import se.rond.platform.followup.application.FindingFilter.Owned;
import se.rond.platform.followup.application.FindingFilter.Span;

/** Puts a filter together. What is {@code null} or left out does not matter. */
public final class FilterDraft {

    private Set<FindingState> states = Set.of();
    private @Nullable Boolean open;
    private Set<Severity> severities = Set.of();
    private @Nullable Held held;
    private @Nullable String unitPath;
    private @Nullable UUID premise;
    private @Nullable String module;
    private @Nullable UUID source;
    private @Nullable UUID assignee;
    private @Nullable Instant overdueAt;
    private @Nullable String text;
    private Span reported = Span.EVER;
    private Span originallyDue = Span.EVER;
    private @Nullable Counted counted;
    private @Nullable Owned owned;
    private Set<ResponsibleParty> responsible = Set.of();
    private @Nullable Set<Compartment> compartments;
    private @Nullable UUID withoutMeasureOf;

    public FilterDraft states(Set<FindingState> any) {
        states = any;
        return this;
    }

    public FilterDraft open(@Nullable Boolean whether) {
        open = whether;
        return this;
    }

    public FilterDraft severities(Set<Severity> any) {
        severities = any;
        return this;
    }

    public FilterDraft held(@Nullable Held by) {
        held = by;
        return this;
    }

    public FilterDraft unitPath(@Nullable String then) {
        unitPath = then;
        return this;
    }

    public FilterDraft premise(@Nullable UUID id) {
        premise = id;
        return this;
    }

    public FilterDraft source(@Nullable String ofModule, @Nullable UUID id) {
        module = ofModule;
        source = id;
        return this;
    }

    public FilterDraft assignee(@Nullable UUID person) {
        assignee = person;
        return this;
    }

    public FilterDraft overdueAt(@Nullable Instant moment) {
        overdueAt = moment;
        return this;
    }

    public FilterDraft text(@Nullable String sought) {
        text = sought == null || sought.isBlank() ? null : sought.strip();
        return this;
    }

    public FilterDraft reported(Span span) {
        reported = span;
        return this;
    }

    public FilterDraft originallyDue(Span span) {
        originallyDue = span;
        return this;
    }

    public FilterDraft counted(@Nullable Counted by) {
        counted = by;
        return this;
    }

    public FilterDraft owned(@Nullable Owned by) {
        owned = by;
        return this;
    }

    public FilterDraft compartments(Set<Compartment> any) {
        compartments = any.isEmpty() ? null : any;
        return this;
    }

    public FilterDraft withoutMeasureOf(@Nullable UUID person) {
        withoutMeasureOf = person;
        return this;
    }

    public FilterDraft responsible(Set<ResponsibleParty> any) {
        responsible = any;
        return this;
    }

    public FindingFilter filter() {
        return new FindingFilter(
                states,
                open,
                severities,
                held,
                unitPath,
                premise,
                module,
                source,
                assignee,
                overdueAt,
                text,
                reported,
                originallyDue,
                counted,
                owned,
                responsible,
                compartments,
                withoutMeasureOf);
    }
}
