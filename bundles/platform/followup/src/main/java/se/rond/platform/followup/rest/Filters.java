// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.findings.FindingState;
import se.rond.findings.Severity;
import se.rond.kernel.Malformed;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.platform.followup.application.FilterDraft;
import se.rond.platform.followup.application.FindingFilter;
import se.rond.platform.followup.application.FindingFilter.Counted;
import se.rond.platform.followup.application.FindingFilter.Span;
import se.rond.platform.followup.application.Places;
import se.rond.platform.followup.figures.RemedyFigures;

/** Understands the parameters of the list of findings. */
@Component(service = Filters.class)
public final class Filters {

    private static final String ME = "me";
    private static final UUID NOBODY = new UUID(0, 0);

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
                .states(constants(FindingState.class, "state", query.state))
                .open(query.open)
                .severities(constants(Severity.class, "severity", query.severity))
                .held(query.unit == null ? null : places.heldBy(places.unit(query.unit)))
                .unitPath(query.unitPath)
                .premise(
                        query.premise == null
                                ? null
                                : places.premise(query.premise).id())
                .source(query.module, query.source)
                .overdueAt(overdue != null && overdue ? clock.instant() : null)
                .assignee(assignee(query.assignee))
                .text(query.q)
                .reported(span(query.from, query.to))
                .originallyDue(span(query.originalDueFrom, query.originalDueTo))
                .counted(counted(query))
                .filter();
    }

    private @Nullable UUID assignee(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        if (asked.equals(ME)) {
            UUID person = access.caller().person();
            return person == null ? NOBODY : person;
        }
        try {
            return UUID.fromString(asked);
        } catch (IllegalArgumentException notAnId) {
            throw unreadable("assignee", "me eller ett UUID", "me or a UUID");
        }
    }

    private @Nullable Counted counted(FindingQuery query) {
        String figure = query.figure;
        if (figure == null || figure.isBlank()) {
            return null;
        }
        Period period = query.period;
        if (period == null) {
            throw unreadable("period", "med när figure är det", "there when figure is");
        }
        Instant asOf = Moment.of(query.asOf);
        return figures.counted(figure, period, asOf == null ? clock.instant() : asOf)
                .orElseThrow(() ->
                        unreadable("figure", "ett nyckeltal över brister", "a figure that is counted from findings"));
    }

    private static Span span(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Span(
                from == null ? null : from.atStartOfDay(Period.ZONE).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(Period.ZONE).toInstant());
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, String parameter, @Nullable List<String> asked) {
        Set<E> found = EnumSet.noneOf(type);
        if (asked != null) {
            asked.stream()
                    .flatMap(values -> Arrays.stream(values.split(",")))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .forEach(value -> found.add(constant(type, parameter, value)));
        }
        return found;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String parameter, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst()
                .orElseThrow(() -> {
                    String names = Arrays.stream(type.getEnumConstants())
                            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "));
                    return unreadable(parameter, "något av: " + names, "one of: " + names);
                });
    }

    private static Malformed unreadable(String parameter, String sv, String en) {
        return new Malformed(
                "parameter-unreadable",
                new Text(
                        "Parametern " + parameter + " ska vara " + sv + ".",
                        "The parameter " + parameter + " must be " + en + "."));
    }
}
