// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Compartment;
import se.rond.findings.FindingState;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.kernel.Period;
import se.rond.platform.followup.application.FilterDraft;
import se.rond.platform.followup.application.FindingFilter;
import se.rond.platform.followup.application.FindingFilter.Counted;
import se.rond.platform.followup.application.FindingFilter.Span;
import se.rond.platform.followup.application.Places;
import se.rond.platform.followup.figures.RemedyFigures;

/** Understands the parameters of the list of findings. */
@Component(service = Filters.class)
public final class Filters {

    private final Places places;
    private final RemedyFigures figures;
    private final AccessControl access;
    private final Clock clock;

    @Activate
    public Filters(
            @Reference Places places,
            @Reference RemedyFigures figures,
            @Reference AccessControl access,
            @Reference Clock clock) {
        this.places = places;
        this.figures = figures;
        this.access = access;
        this.clock = clock;
    }

    FindingFilter of(FindingQuery query) {
        Boolean overdue = query.overdue;
        return new FilterDraft()
                .states(Parameters.constants(FindingState.class, "state", query.state))
                .open(query.open)
                .severities(Parameters.constants(Severity.class, "severity", query.severity))
                .held(query.unit == null ? null : places.heldBy(places.unit(query.unit)))
                .unitPath(query.unitPath)
                .premise(
                        query.premise == null
                                ? null
                                : places.premise(query.premise).id())
                .owned(query.owner == null ? null : places.ownedBy(places.unit(query.owner)))
                .responsible(Parameters.constants(ResponsibleParty.class, "responsible", query.responsible))
                .compartments(Parameters.constants(Compartment.class, "compartment", query.compartment))
                .source(query.module, query.source)
                .overdueAt(overdue != null && overdue ? clock.instant() : null)
                .assignee(Parameters.person("assignee", query.assignee, access.caller()))
                .withoutMeasureOf(Parameters.person("withoutMeasureOf", query.withoutMeasureOf, access.caller()))
                .text(query.q)
                .reported(span(query.from, query.to))
                .originallyDue(span(query.originalDueFrom, query.originalDueTo))
                .counted(counted(query))
                .filter();
    }

    private @Nullable Counted counted(FindingQuery query) {
        String figure = query.figure;
        if (figure == null || figure.isBlank()) {
            return null;
        }
        Period period = query.period;
        if (period == null) {
            throw Parameters.unreadable("period", "med när figure är det", "there when figure is");
        }
        Instant asOf = Moment.of(query.asOf);
        return figures.counted(figure, period, asOf == null ? clock.instant() : asOf)
                .orElseThrow(() -> Parameters.unreadable(
                        "figure", "ett nyckeltal över brister", "a figure that is counted from findings"));
    }

    private static Span span(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Span(
                from == null ? null : from.atStartOfDay(Period.ZONE).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(Period.ZONE).toInstant());
    }
}
