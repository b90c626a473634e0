// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Period;
import se.rond.organisation.Organisation;
import se.rond.organisation.Premise;
import se.rond.platform.followup.application.Authority;
import se.rond.platform.followup.application.FindingRecords;
import se.rond.platform.followup.application.FindingView;
import se.rond.platform.followup.application.FindingViews;
import se.rond.platform.followup.application.Names;
import se.rond.platform.followup.domain.Finding;

/** Shows measures with the names that their ids stand for, looked up once a page. */
@Component(service = MeasureViews.class)
public final class MeasureViews {

    private final Organisation organisation;
    private final FindingRecords findings;
    private final FindingViews findingViews;
    private final Authority authority;

    @Activate
    public MeasureViews(
            @Reference Organisation organisation,
            @Reference FindingRecords findings,
            @Reference FindingViews findingViews,
            @Reference Authority authority) {
        this.organisation = organisation;
        this.findings = findings;
        this.findingViews = findingViews;
        this.authority = authority;
    }

    List<MeasureView> views(List<Measure> measures, LocalDate today) {
        Names names = names(measures, List.of());
        return measures.stream()
                .map(measure -> view(measure, names, today).listed())
                .toList();
    }

    /** @param served ids of the findings that it serves */
    MeasureDetails details(
            Measure measure, List<MeasureEvent> history, Set<UUID> served, List<MeasureAction> actions, Instant now) {
        Names names = names(List.of(measure), history);
        LocalDate today = now.atZone(Period.ZONE).toLocalDate();
        List<Finding> found = findings.findAll(mentioned(history, served));
        Map<String, String> numbers = found.stream()
                .filter(authority::mayRead)
                .collect(Collectors.toMap(finding -> finding.id().toString(), Finding::number));
        List<Finding> shown = found.stream()
                .filter(finding -> served.contains(finding.id()) && authority.mayRead(finding))
                .toList();
        List<FindingView> views = findingViews.views(shown, now);
        return new MeasureDetails(
                view(measure, names, today),
                actions,
                views,
                others(found, served),
                history.stream().map(event -> event(event, names, numbers)).toList());
    }

    /** How many more it serves, but for those that the caller is not to know of. */
    private int others(List<Finding> found, Set<UUID> served) {
        return (int) found.stream()
                .filter(finding -> served.contains(finding.id()) && !authority.mayRead(finding))
                .filter(finding -> authority.knowsOf(finding.compartment()))
                .count();
    }

    private static Set<UUID> mentioned(List<MeasureEvent> history, Set<UUID> served) {
        Set<UUID> ids = new HashSet<>(served);
        history.stream()
                .filter(event -> event.fact() == MeasureFact.FINDING)
                .flatMap(event -> Stream.of(Optional.ofNullable(event.from()), Optional.ofNullable(event.to())))
                .flatMap(Optional::stream)
                .forEach(id -> ids.add(UUID.fromString(id)));
        return ids;
    }

    private static MeasureDetails.Event event(MeasureEvent event, Names names, Map<String, String> numbers) {
        Function<@Nullable String, @Nullable String> read = value -> switch (event.fact()) {
            case OWNER -> names.personOrUnit(value);
            case FINDING -> value == null ? null : numbers.getOrDefault(value, "–");
            default -> value;
        };
        String by = names.person(event.by().person());
        return new MeasureDetails.Event(
                event.seq(),
                event.at(),
                event.action(),
                event.fact(),
                read.apply(event.from()),
                read.apply(event.to()),
                event.comment(),
                by == null ? event.by().name() : by);
    }

    private static MeasureView view(Measure m, Names names, LocalDate today) {
        Premise premise = names.premise(m.site().premise());
        return new MeasureView(
                m.id(),
                m.title(),
                m.description(),
                m.state(),
                m.priority(),
                m.isOverdue(today),
                m.owner(),
                names.person(m.owner()),
                m.dueOn(),
                m.originalDueOn(),
                m.extensionCount(),
                m.costSek(),
                m.site().unit(),
                names.unitName(m.site().unit()),
                m.site().premise(),
                premise == null ? null : premise.name(),
                m.proposedAt(),
                names.person(m.proposedBy()),
                m.decidedAt(),
                names.person(m.decidedBy()),
                m.finishedAt(),
                names.person(m.finishedBy().person()),
                m.evidenceReference(),
                m.effectCheckOn(),
                m.isEffectDue(today),
                m.effect(),
                m.effectCheckedAt(),
                names.person(m.effectCheckedBy()),
                m.reopenCount(),
                m.module(),
                m.source(),
                m.sourceKey(),
                m.sourceAddress(),
                m.compartment(),
                m.version());
    }

    private Names names(List<Measure> measures, List<MeasureEvent> history) {
        Set<UUID> ids = new HashSet<>();
        for (Measure measure : measures) {
            Stream.of(
                            Optional.ofNullable(measure.owner()),
                            Optional.ofNullable(measure.proposedBy()),
                            Optional.ofNullable(measure.decidedBy()),
                            Optional.ofNullable(measure.finishedBy().person()),
                            Optional.ofNullable(measure.effectCheckedBy()))
                    .flatMap(Optional::stream)
                    .forEach(ids::add);
        }
        for (MeasureEvent event : history) {
            Optional.ofNullable(event.by().person()).ifPresent(ids::add);
            if (event.fact() == MeasureFact.OWNER) {
                Optional.ofNullable(event.from()).map(UUID::fromString).ifPresent(ids::add);
                Optional.ofNullable(event.to()).map(UUID::fromString).ifPresent(ids::add);
            }
        }
        return Names.of(organisation, ids);
    }
}
