// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.findings.Severity;
import se.rond.organisation.Organisation;
import se.rond.organisation.Premise;
import se.rond.organisation.Unit;
import se.rond.platform.followup.domain.EventKind;
import se.rond.platform.followup.domain.Finding;
import se.rond.platform.followup.domain.FindingEvent;
import se.rond.platform.followup.domain.Remedy;

/** Shows findings with the names that their ids stand for, looked up once a page. */
@Component(service = FindingViews.class)
public final class FindingViews {

    private final Organisation organisation;

    @Activate
    public FindingViews(@Reference Organisation organisation) {
        this.organisation = organisation;
    }

    public List<FindingView> views(List<Finding> findings, Instant now) {
        Names names = names(findings, List.of());
        return findings.stream()
                .map(finding -> view(finding, names, now).listed())
                .toList();
    }

    FindingDetails details(
            Finding finding,
            List<FindingEvent> history,
            List<se.rond.platform.followup.domain.Action> actions,
            Instant now) {
        Names names = names(List.of(finding), history);
        List<FindingDetails.Event> events =
                history.stream().map(event -> event(event, names)).toList();
        return new FindingDetails(view(finding, names, now), actions, photos(finding, history), events);
    }

    private static FindingDetails.Event event(FindingEvent event, Names names) {
        boolean people = event.kind() == EventKind.ASSIGNED;
        return new FindingDetails.Event(
                event.seq(),
                event.at(),
                event.kind(),
                event.action(),
                people ? names.personOrUnit(event.from()) : event.from(),
                people ? names.personOrUnit(event.to()) : event.to(),
                event.comment(),
                Optional.ofNullable(names.person(event.by().person()))
                        .orElse(event.by().name()));
    }

    private static List<FindingDetails.Photo> photos(Finding finding, List<FindingEvent> history) {
        List<FindingDetails.Photo> photos = new ArrayList<>();
        finding.origin()
                .photos()
                .forEach(id -> photos.add(photo(
                        id, FindingDetails.Shows.DEFICIENCY, finding.origin().reportedAt())));
        history.stream()
                .filter(event -> event.kind() == EventKind.PHOTO && event.to() != null)
                .forEach(event ->
                        photos.add(photo(UUID.fromString(event.to()), FindingDetails.Shows.REMEDY, event.at())));
        return photos;
    }

    private static FindingDetails.Photo photo(UUID id, FindingDetails.Shows shows, Instant at) {
        return new FindingDetails.Photo(id, "/api/evidence/v1/files/" + id, shows, at);
    }

    private FindingView view(Finding f, Names names, Instant now) {
        Unit unit = names.unit(f.site().unit());
        Premise premise = names.premise(f.site().premise());
        Remedy remedy = f.remedy();
        return new FindingView(
                f.id(),
                f.number(),
                f.origin().title(),
                f.origin().description(),
                f.state(),
                f.severity(),
                f.responsible(),
                f.isOverdue(now),
                f.deadline().due(),
                f.deadline().original(),
                f.site().unit(),
                unit == null ? lastCode(f.site().unitPath()) : unit.code(),
                unit == null ? null : unit.name(),
                f.site().premise(),
                premise == null ? null : premise.code(),
                premise == null ? null : premise.name(),
                f.assignee().person(),
                names.person(f.assignee().person()),
                f.assignee().unit(),
                names.unitName(f.assignee().unit()),
                f.origin().reportedAt(),
                f.origin().reportedBy(),
                names.person(f.origin().reportedBy()),
                f.remediedAt(),
                remedy == null ? null : names.person(remedy.by().person()),
                f.closedAt(),
                f.origin().fixedOnSite(),
                f.origin().photoOnFail(),
                f.reopenCount(),
                f.extensionCount(),
                f.orderReference(),
                f.temporaryMeasure(),
                f.state().isOpen() && f.severity() == Severity.CRITICAL && f.temporaryMeasure() == null,
                f.costSek(),
                f.acceptance().motivation(),
                f.acceptance().registrationNumber(),
                f.acceptance().acceptedAt(),
                f.acceptance().expiresAt(),
                f.origin().module(),
                f.origin().source(),
                f.origin().sourceKey(),
                f.origin().address(),
                f.compartment(),
                f.version());
    }

    private static String lastCode(String path) {
        String[] codes = path.split("/");
        return codes.length == 0 ? path : codes[codes.length - 1];
    }

    private Names names(List<Finding> findings, List<FindingEvent> history) {
        Set<UUID> ids = new HashSet<>();
        for (Finding finding : findings) {
            collect(ids, finding.assignee().person());
            collect(ids, finding.origin().reportedBy());
            Remedy remedy = finding.remedy();
            collect(ids, remedy == null ? null : remedy.by().person());
        }
        for (FindingEvent event : history) {
            collect(ids, event.by().person());
            if (event.kind() == EventKind.ASSIGNED) {
                collect(ids, event.from() == null ? null : UUID.fromString(event.from()));
                collect(ids, event.to() == null ? null : UUID.fromString(event.to()));
            }
        }
        return Names.of(organisation, ids);
    }

    private static void collect(Set<UUID> ids, @Nullable UUID id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
