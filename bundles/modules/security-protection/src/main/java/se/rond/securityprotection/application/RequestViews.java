// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureDefinition;
import se.rond.organisation.PersonNames;
import se.rond.securityprotection.api.RequestAbout;
import se.rond.securityprotection.api.RequestKind;
import se.rond.securityprotection.api.RequestState;
import se.rond.securityprotection.api.RequestView;
import se.rond.securityprotection.domain.FourEyesRequest;
import se.rond.securityprotection.domain.Percent;
import se.rond.securityprotection.domain.Release;
import se.rond.securityprotection.domain.Releases;
import se.rond.securityprotection.domain.Signature;

/** Requests as whoever answers them has to see them: by the names of duties, figures and people. Works within a unit of work. */
@Component(service = RequestViews.class)
public final class RequestViews {

    private final ShippedDuties shipped;
    private final Releases releases;
    private final DutyFigures figures;
    private final ProtectionDesk desk;

    @Activate
    public RequestViews(
            @Reference ShippedDuties shipped,
            @Reference Releases releases,
            @Reference DutyFigures figures,
            @Reference ProtectionDesk desk) {
        this.shipped = shipped;
        this.releases = releases;
        this.figures = figures;
        this.desk = desk;
    }

    /** Looks up once what all of them need. */
    Function<FourEyesRequest, RequestView> of(List<FourEyesRequest> requests) {
        PersonNames people =
                desk.people(requests.stream().flatMap(FourEyesRequest::signed).toList());
        Map<UUID, Release> withdrawn = releases
                .some(requests.stream()
                        .filter(request -> request.kind() == RequestKind.WITHDRAW)
                        .map(request -> UUID.fromString(request.subject()))
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Release::id, Function.identity()));
        Signature reader = desk.sign();
        return request -> request.view(reader, people, about(request, withdrawn));
    }

    private @Nullable RequestAbout about(FourEyesRequest request, Map<UUID, Release> withdrawn) {
        return switch (request.kind()) {
            case EXEMPT, REACTIVATE, PURGE ->
                shipped.find(request.subject())
                        .map(duty -> new RequestAbout(duty.name(), duty.code(), null, null, null))
                        .orElse(null);
            case RELEASE -> released(request, Objects.requireNonNull(request.day()));
            case WITHDRAW -> {
                Release release = withdrawn.get(UUID.fromString(request.subject()));
                yield release == null ? null : figure(release.figure(), release.day(), release.value());
            }
            case DISPOSE -> null;
        };
    }

    private RequestAbout released(FourEyesRequest request, LocalDate day) {
        boolean open = request.state(desk.now()) == RequestState.OPEN;
        Integer value = open
                ? figures.count(request.subject(), desk.endOf(day))
                        .map(Percent::value)
                        .orElse(null)
                : null;
        return figure(request.subject(), day, value);
    }

    private static RequestAbout figure(String id, LocalDate day, @Nullable Integer value) {
        FigureDefinition definition = FigureWords.of(id);
        return new RequestAbout(definition.name(), id, definition.unit(), day, value);
    }
}
