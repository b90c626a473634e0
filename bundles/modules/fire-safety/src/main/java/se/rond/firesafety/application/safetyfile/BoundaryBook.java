// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.safetyfile;

import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.findings.ResponsibleParty;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.PremiseRef;
import se.rond.firesafety.api.safetyfile.BoundaryGiven;
import se.rond.firesafety.api.safetyfile.BoundaryItem;
import se.rond.firesafety.api.safetyfile.BoundaryView;
import se.rond.firesafety.api.safetyfile.DrawingBoundaries;
import se.rond.firesafety.application.RoundPlaces;
import se.rond.firesafety.application.safetyfile.FileDesk.Put;
import se.rond.firesafety.domain.safetyfile.BoundaryList;
import se.rond.firesafety.domain.safetyfile.FileRecords;
import se.rond.kernel.IfMatch;
import se.rond.kernel.NotFound;
import se.rond.kernel.Text;
import se.rond.organisation.Premise;
import se.rond.persistence.UnitOfWork;

/** The default is common practice, a proposal to the parties of the lease: no law divides it so. */
@Component
public final class BoundaryBook implements DrawingBoundaries {

    private static final List<BoundaryItem> DEFAULT = List.of(
            item(ResponsibleParty.OWNER, "Brandlarm och utrymningslarm", "Fire and evacuation alarm"),
            item(ResponsibleParty.OWNER, "Sprinkler", "Sprinkler"),
            item(ResponsibleParty.OWNER, "Brandgasventilation", "Smoke ventilation"),
            item(ResponsibleParty.OWNER, "Utrymningsskyltar och nödbelysning", "Exit signs and emergency lighting"),
            item(ResponsibleParty.OWNER, "Branddörrars beslag och stängare", "Hardware and closers of fire doors"),
            item(ResponsibleParty.OWNER, "Tätningar i brandcellsgränser", "Sealings in fire-compartment walls"),
            item(ResponsibleParty.OWNER, "Brandposter och räddningsväg", "Hydrants and access road"),
            item(ResponsibleParty.OCCUPANT, "Fria utrymningsvägar", "Clear escape routes"),
            item(ResponsibleParty.OCCUPANT, "Inga uppställda branddörrar", "No fire doors wedged open"),
            item(
                    ResponsibleParty.OCCUPANT,
                    "Lös inredning och brännbart material",
                    "Loose furnishing and combustibles"),
            item(ResponsibleParty.OCCUPANT, "Släckare på plats", "Extinguishers in place"),
            item(ResponsibleParty.OCCUPANT, "Utbildning av personal", "Training of staff"),
            item(ResponsibleParty.OCCUPANT, "Utrymningsövningar", "Evacuation drills"),
            item(ResponsibleParty.OCCUPANT, "Elapparater och spisvakter", "Appliances and cooker guards"),
            item(ResponsibleParty.SHARED, "Dörrars funktion", "Function of doors"),
            item(ResponsibleParty.SHARED, "Service av släckare", "Service of extinguishers"),
            item(ResponsibleParty.SHARED, "Prov av larm", "Tests of alarms"));

    private final FileDesk desk;
    private final FileRecords records;
    private final RoundPlaces places;
    private final AccessControl access;
    private final UnitOfWork work;

    @Activate
    public BoundaryBook(
            @Reference FileDesk desk,
            @Reference FileRecords records,
            @Reference RoundPlaces places,
            @Reference AccessControl access,
            @Reference UnitOfWork work) {
        this.desk = desk;
        this.records = records;
        this.places = places;
        this.access = access;
        this.work = work;
    }

    private static BoundaryItem item(ResponsibleParty party, String sv, String en) {
        return new BoundaryItem(new Text(sv, en), party, null);
    }

    @Override
    public BoundaryView boundary(UUID premise) {
        Premise found = places.premise(premise);
        if (!access.may(FireSafetyPermissions.READ, places.place(premise))) {
            throw new NotFound(new Text("Lokalen", "The premises"), premise);
        }
        PremiseRef ref = new PremiseRef(found.id(), found.code(), found.name());
        return work.read(() -> records.find(BoundaryList.class, premise)
                .map(list -> new BoundaryView(ref, true, list.items(), list.version()))
                .orElseGet(() -> new BoundaryView(ref, false, DEFAULT, 0)));
    }

    @Override
    public BoundaryView adjust(UUID premise, BoundaryGiven given, IfMatch seen) {
        Put<BoundaryList> put = new Put<>(BoundaryList.class, premise, premise, FireSafetyPermissions.EDIT_FILE, seen);
        work.write(() -> desk.put(
                put,
                (site, by) -> new BoundaryList(site, given.items(), by),
                list -> list.says(given.items()),
                list -> list.change(given.items(), desk.today())));
        return boundary(premise);
    }
}
