// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.kernel.NotFound;
import se.rond.kernel.Text;
import se.rond.organisation.PersonNames;
import se.rond.persistence.UnitOfWork;
import se.rond.securityprotection.api.CompartmentFigure;
import se.rond.securityprotection.api.FigureWaiting;
import se.rond.securityprotection.api.ReleaseNote;
import se.rond.securityprotection.api.ReleasingFigures;
import se.rond.securityprotection.api.RequestKind;
import se.rond.securityprotection.api.SecurityProtectionPermissions;
import se.rond.securityprotection.domain.FourEyesRequest;
import se.rond.securityprotection.domain.Percent;
import se.rond.securityprotection.domain.Release;
import se.rond.securityprotection.domain.Releases;
import se.rond.securityprotection.domain.Requests;
import se.rond.securityprotection.domain.Signature;

@Component(service = {ReleasingFigures.class, FigureBook.class})
public final class FigureBook implements ReleasingFigures {

    private static final int RELEASES_SHOWN = 100;
    private static final Text FIGURE = new Text("Nyckeltalet", "The figure");
    private static final Text NOTE = new Text(
            "Säkerhetsskyddschefen har lämnat ut värdet som det var den dagen, för hela kommunen. Underlaget lämnas inte ut.",
            "The security-protection officer has released the value as it was on that day, for the whole municipality. What it"
                    + " is made of is not released.");

    private final Releases releases;
    private final Requests requests;
    private final DutyFigures figures;
    private final KeyDesk keys;
    private final ProtectionDesk desk;
    private final UnitOfWork work;

    @Activate
    public FigureBook(
            @Reference Releases releases,
            @Reference Requests requests,
            @Reference DutyFigures figures,
            @Reference KeyDesk keys,
            @Reference ProtectionDesk desk,
            @Reference UnitOfWork work) {
        this.releases = releases;
        this.requests = requests;
        this.figures = figures;
        this.keys = keys;
        this.desk = desk;
        this.work = work;
    }

    @Override
    public List<CompartmentFigure> figures() {
        desk.require(SecurityProtectionPermissions.READ);
        keys.require();
        return work.read(() -> {
            List<FourEyesRequest> open = requests.open(desk.now());
            return FigureWords.DEFINITIONS.stream()
                    .map(definition -> standing(definition, open))
                    .toList();
        });
    }

    private CompartmentFigure standing(FigureDefinition definition, List<FourEyesRequest> open) {
        Optional<FigureCount> count = figures.count(definition.id(), desk.now());
        List<Release> released = releases.of(definition.id(), RELEASES_SHOWN);
        PersonNames people =
                desk.people(released.stream().flatMap(Release::signed).toList());
        Long whole = count.map(FigureCount::denominator).orElse(null);
        return new CompartmentFigure(
                definition.id(),
                definition.name(),
                definition.unit(),
                count.map(Percent::value).orElse(null),
                count.map(FigureCount::numerator).orElse(0L),
                whole == null ? 0 : whole,
                released.stream()
                        .filter(Release::isShown)
                        .map(Release::day)
                        .findFirst()
                        .orElse(null),
                released.stream().map(release -> release.view(people)).toList(),
                waiting(definition.id(), open));
    }

    /** What has been asked for about a figure: by its id, or by what of it was released. */
    private List<FigureWaiting> waiting(String figure, List<FourEyesRequest> open) {
        Map<String, Release> withdrawn = releases
                .some(open.stream()
                        .filter(request -> request.kind() == RequestKind.WITHDRAW)
                        .map(request -> UUID.fromString(request.subject()))
                        .collect(Collectors.toSet()))
                .stream()
                .filter(release -> release.figure().equals(figure))
                .collect(Collectors.toMap(release -> release.id().toString(), Function.identity()));
        List<FourEyesRequest> about = open.stream()
                .filter(request -> request.subject().equals(figure) || withdrawn.containsKey(request.subject()))
                .toList();
        PersonNames people =
                desk.people(about.stream().map(FourEyesRequest::asked).toList());
        Signature reader = desk.sign();
        return about.stream()
                .map(request -> request.waiting(reader, people, withdrawn.get(request.subject())))
                .toList();
    }

    @Override
    public ReleaseNote note(String figure) {
        return work.read(() -> releases.shown().stream()
                .filter(release -> release.figure().equals(figure))
                .findFirst()
                .map(FigureBook::note)
                .orElseThrow(() -> new NotFound(FIGURE, figure)));
    }

    private static ReleaseNote note(Release release) {
        FigureDefinition definition = FigureWords.of(release.figure());
        return new ReleaseNote(
                release.figure(), definition.name(), definition.unit(), release.day(), release.value(), NOTE);
    }
}
