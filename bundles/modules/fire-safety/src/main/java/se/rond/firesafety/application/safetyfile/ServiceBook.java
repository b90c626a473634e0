// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.safetyfile;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.api.safetyfile.EquipmentState;
import se.rond.firesafety.api.safetyfile.ServiceDone;
import se.rond.firesafety.application.RoundPlaces;
import se.rond.firesafety.domain.RoundSite;
import se.rond.firesafety.domain.safetyfile.Equipment;
import se.rond.firesafety.domain.safetyfile.EquipmentService;
import se.rond.firesafety.domain.safetyfile.FileRecords;
import se.rond.firesafety.domain.safetyfile.Inventory;
import se.rond.kernel.Ids;

/** Keeps the services of a piece in step with the piece: one that is due, as long as one is, and those that were done. */
@Component(service = ServiceBook.class)
public final class ServiceBook {

    private final FileRecords records;
    private final Inventory inventory;
    private final RoundPlaces places;

    @Activate
    public ServiceBook(@Reference FileRecords records, @Reference Inventory inventory, @Reference RoundPlaces places) {
        this.records = records;
        this.inventory = inventory;
        this.places = places;
    }

    /** Within the running unit of work, after the piece has changed. */
    void follow(Equipment piece) {
        Optional<EquipmentService> due = inventory.serviceDue(piece.id());
        LocalDate next = piece.nextServiceOn();
        if (next == null) {
            due.ifPresent(service -> service.withdraw(
                    piece.state() == EquipmentState.REMOVED ? "equipment-removed" : "no-service-interval"));
        } else if (due.isPresent()) {
            due.get().follow(next, piece.label());
        } else {
            records.add(EquipmentService.due(Ids.next(), piece, site(piece), next, places.sign()));
        }
    }

    /**
     * Within the running unit of work, before {@link #follow}.
     *
     * @param again whether it was serviced on that day already: then the next one is still to be done
     */
    void done(Equipment piece, ServiceDone done, boolean again) {
        Optional<EquipmentService> due = again ? Optional.empty() : inventory.serviceDue(piece.id());
        due.ifPresentOrElse(
                service -> service.done(done, places.sign()),
                () -> records.add(EquipmentService.unasked(Ids.next(), piece, site(piece), done, places.sign())));
    }

    /** As it is used today: whoever uses it when the service falls due has to see to it. */
    private RoundSite site(Equipment piece) {
        return places.site(places.premise(piece.site().premise()));
    }
}
