// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.safetyfile;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.safetyfile.EquipmentGiven;
import se.rond.firesafety.api.safetyfile.EquipmentKind;
import se.rond.firesafety.api.safetyfile.EquipmentState;
import se.rond.firesafety.api.safetyfile.EquipmentView;
import se.rond.firesafety.api.safetyfile.FileFilter;
import se.rond.firesafety.api.safetyfile.KeepingEquipment;
import se.rond.firesafety.api.safetyfile.Observation;
import se.rond.firesafety.api.safetyfile.Observed;
import se.rond.firesafety.api.safetyfile.ServiceDone;
import se.rond.firesafety.api.safetyfile.ServiceState;
import se.rond.firesafety.api.safetyfile.ServiceView;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.firesafety.application.safetyfile.FileDesk.Listed;
import se.rond.firesafety.application.safetyfile.FileDesk.Put;
import se.rond.firesafety.domain.safetyfile.Equipment;
import se.rond.firesafety.domain.safetyfile.EquipmentService;
import se.rond.firesafety.domain.safetyfile.FileRecords.Attribute;
import se.rond.firesafety.domain.safetyfile.Inventory;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;

@Component
public final class EquipmentBook implements KeepingEquipment {

    private final FileDesk desk;
    private final FileViews views;
    private final FileFindings findings;
    private final Inventory inventory;
    private final ServiceBook services;
    private final UnitOfWork work;

    @Activate
    public EquipmentBook(
            @Reference FileDesk desk,
            @Reference FileViews views,
            @Reference FileFindings findings,
            @Reference Inventory inventory,
            @Reference ServiceBook services,
            @Reference UnitOfWork work) {
        this.desk = desk;
        this.views = views;
        this.findings = findings;
        this.inventory = inventory;
        this.services = services;
        this.work = work;
    }

    @Override
    public Page<EquipmentView> equipment(FileFilter filter, @Nullable EquipmentKind kind, PageRequest request) {
        Listed<Equipment, EquipmentView> listed = new Listed<>(
                Equipment.class,
                FireSafetyPermissions.READ,
                EquipmentState.class,
                kind == null ? null : new Attribute("equipmentKind", kind),
                false,
                views::equipment);
        return work.read(() -> desk.page(listed, filter, request));
    }

    @Override
    public EquipmentView piece(UUID id) {
        return work.read(() ->
                views.equipment(List.of(desk.visible(Equipment.class, id))).get(0));
    }

    @Override
    public Saved<EquipmentView> save(UUID id, EquipmentGiven given, IfMatch seen) {
        Put<Equipment> put = new Put<>(Equipment.class, id, given.premise(), FireSafetyPermissions.EDIT_FILE, seen);
        boolean created = work.write(() -> {
            refuseSecond(id, given);
            boolean born = desk.put(
                    put,
                    (site, by) -> new Equipment(id, site, given, by),
                    piece -> piece.says(given),
                    piece -> piece.change(given, desk.today()));
            services.follow(desk.visible(Equipment.class, id));
            return born;
        });
        return new Saved<>(piece(id), created);
    }

    /** The index refuses two at once; this says so in words. */
    private void refuseSecond(UUID id, EquipmentGiven given) {
        inventory
                .inSlot(Equipment.slot(given.premise(), given.label()))
                .filter(other -> !other.equals(id))
                .ifPresent(other -> {
                    throw new RuleBroken(
                            "equipment-label-taken",
                            "Lokalen har redan utrustning med den beteckningen. Välj en annan.",
                            "The premises have equipment of that label already. Choose another.");
                });
    }

    @Override
    public EquipmentView serviced(UUID id, ServiceDone done) {
        return change(id, piece -> {
            if (!piece.isServiced(done)) {
                boolean sameDay = done.servicedOn().equals(piece.lastServiceOn());
                desk.changed(piece, "service", () -> piece.serviced(done, desk.today()));
                services.done(piece, done, sameDay);
            }
        });
    }

    @Override
    public Page<ServiceView> services(UUID id, PageRequest request) {
        Listed<EquipmentService, ServiceView> listed = new Listed<>(
                EquipmentService.class,
                FireSafetyPermissions.READ,
                ServiceState.class,
                new Attribute("equipment", id.toString()),
                true,
                views::services);
        return work.read(() -> {
            desk.visible(Equipment.class, id);
            return desk.page(listed, FileFilter.all(), request);
        });
    }

    @Override
    public EquipmentView outOfOrder(UUID id, Withdrawal why) {
        return change(id, piece -> desk.changed(piece, "out-of-order", () -> piece.outOfOrder(why.reason())));
    }

    @Override
    public EquipmentView removed(UUID id, Withdrawal why) {
        return change(id, piece -> desk.withdraw(piece, why.reason()));
    }

    @Override
    public Observed observe(UUID id, Observation observation) {
        return work.write(() -> {
            Equipment piece = toChange(id);
            piece.refuseIfRemoved();
            return findings.report(piece, Text.same(piece.label()), observation, null);
        });
    }

    private EquipmentView change(UUID id, Consumer<Equipment> what) {
        work.write(() -> {
            Equipment piece = toChange(id);
            what.accept(piece);
            services.follow(piece);
        });
        return piece(id);
    }

    private Equipment toChange(UUID id) {
        return desk.toChange(Equipment.class, id, FireSafetyPermissions.EDIT_FILE);
    }
}
