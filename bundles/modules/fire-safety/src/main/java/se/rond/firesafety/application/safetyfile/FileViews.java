// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.safetyfile;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.api.PremiseRef;
import se.rond.firesafety.api.safetyfile.DocumentView;
import se.rond.firesafety.api.safetyfile.DrillView;
import se.rond.firesafety.api.safetyfile.EquipmentView;
import se.rond.firesafety.api.safetyfile.EventView;
import se.rond.firesafety.api.safetyfile.ServiceState;
import se.rond.firesafety.api.safetyfile.ServiceView;
import se.rond.firesafety.api.safetyfile.VisitView;
import se.rond.firesafety.application.RoundPlaces;
import se.rond.firesafety.domain.RoundSite;
import se.rond.firesafety.domain.safetyfile.Document;
import se.rond.firesafety.domain.safetyfile.Drill;
import se.rond.firesafety.domain.safetyfile.Equipment;
import se.rond.firesafety.domain.safetyfile.EquipmentService;
import se.rond.firesafety.domain.safetyfile.FireEvent;
import se.rond.firesafety.domain.safetyfile.Visit;
import se.rond.organisation.Organisation;
import se.rond.organisation.PersonNames;
import se.rond.organisation.Premise;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitRef;

/** Records of the fire-safety file with names, looked up once for a whole page. */
@Component(service = FileViews.class)
public final class FileViews {

    private final Organisation organisation;
    private final RoundPlaces places;

    @Activate
    public FileViews(@Reference Organisation organisation, @Reference RoundPlaces places) {
        this.organisation = organisation;
        this.places = places;
    }

    List<DrillView> drills(List<Drill> drills) {
        PersonNames names = PersonNames.of(drills.stream().map(Drill::evaluated).toList(), organisation);
        return drills.stream()
                .map(drill -> new DrillView(
                        drill.id(),
                        premise(drill.site()),
                        unit(drill.site()),
                        drill.day(),
                        drill.state(),
                        drill.isAnnounced(),
                        drill.plannedOn(),
                        drill.heldAt(),
                        drill.participants(),
                        drill.secondsToClear(),
                        drill.lessons(),
                        names.refOrNull(drill.evaluated()),
                        drill.withdrawnBecause(),
                        drill.version()))
                .toList();
    }

    List<EventView> events(List<FireEvent> events) {
        PersonNames names =
                PersonNames.of(events.stream().map(FireEvent::recorded).toList(), organisation);
        return events.stream()
                .map(event -> new EventView(
                        event.id(),
                        premise(event.site()),
                        unit(event.site()),
                        event.day(),
                        event.state(),
                        event.happenedAt(),
                        event.type(),
                        event.cause(),
                        event.isFireService(),
                        event.isPoliceReport(),
                        event.costSek(),
                        names.ref(event.recorded()),
                        event.withdrawnBecause(),
                        event.version()))
                .toList();
    }

    List<VisitView> visits(List<Visit> visits) {
        PersonNames names = PersonNames.of(visits.stream().map(Visit::recorded).toList(), organisation);
        return visits.stream()
                .map(visit -> new VisitView(
                        visit.id(),
                        premise(visit.site()),
                        unit(visit.site()),
                        visit.day(),
                        visit.state(),
                        visit.diaryNumber(),
                        visit.result(),
                        visit.orderDueOn(),
                        visit.note(),
                        names.ref(visit.recorded()),
                        visit.withdrawnBecause(),
                        visit.version()))
                .toList();
    }

    List<DocumentView> documents(List<Document> documents) {
        PersonNames names =
                PersonNames.of(documents.stream().map(Document::recorded).toList(), organisation);
        return documents.stream()
                .map(document -> new DocumentView(
                        document.id(),
                        premise(document.site()),
                        document.day(),
                        document.state(),
                        document.documentKind(),
                        document.title(),
                        document.isSecrecyToBeAssessed(),
                        names.ref(document.recorded()),
                        document.withdrawnBecause(),
                        document.version()))
                .toList();
    }

    List<EquipmentView> equipment(List<Equipment> pieces) {
        return pieces.stream().map(this::piece).toList();
    }

    private EquipmentView piece(Equipment piece) {
        return new EquipmentView(
                piece.id(),
                premise(piece.site()),
                unit(piece.site()),
                piece.state(),
                piece.equipmentKind(),
                piece.label(),
                piece.location(),
                piece.serialNumber(),
                piece.intervalMonths(),
                piece.lastServiceOn(),
                piece.nextServiceOn(),
                Stream.ofNullable(piece.nextServiceOn()).anyMatch(next -> next.isBefore(places.today())),
                piece.note(),
                piece.version());
    }

    List<ServiceView> services(List<EquipmentService> services) {
        PersonNames names =
                PersonNames.of(services.stream().map(EquipmentService::recorded).toList(), organisation);
        return services.stream()
                .map(service -> new ServiceView(
                        service.id(),
                        service.equipment(),
                        service.state(),
                        service.dueOn(),
                        service.doneOn(),
                        service.isLate(places.today()),
                        service.note(),
                        service.state() == ServiceState.DONE ? names.ref(service.recorded()) : null,
                        service.version()))
                .toList();
    }

    public PremiseRef premise(RoundSite site) {
        Premise premise = places.premise(site.premise());
        return new PremiseRef(premise.id(), premise.code(), premise.name());
    }

    public UnitRef unit(RoundSite site) {
        String code = RoundPlaces.lastCode(site.unitPath());
        String name = organisation.tree().unit(site.unit()).map(Unit::name).orElse(code);
        return new UnitRef(site.unit(), code, name);
    }
}
