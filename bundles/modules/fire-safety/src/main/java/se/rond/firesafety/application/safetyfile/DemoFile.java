// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.safetyfile;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.firesafety.api.safetyfile.DrillEvaluation;
import se.rond.firesafety.api.safetyfile.DrillHeld;
import se.rond.firesafety.api.safetyfile.DrillPlan;
import se.rond.firesafety.api.safetyfile.EquipmentGiven;
import se.rond.firesafety.api.safetyfile.EquipmentKind;
import se.rond.firesafety.api.safetyfile.EventGiven;
import se.rond.firesafety.api.safetyfile.EventType;
import se.rond.firesafety.api.safetyfile.HoldingDrills;
import se.rond.firesafety.api.safetyfile.KeepingEquipment;
import se.rond.firesafety.api.safetyfile.RecordingEvents;
import se.rond.firesafety.api.safetyfile.RecordingVisits;
import se.rond.firesafety.api.safetyfile.VisitGiven;
import se.rond.firesafety.api.safetyfile.VisitResult;
import se.rond.firesafety.application.RoundPlaces;
import se.rond.firesafety.domain.safetyfile.Drill;
import se.rond.firesafety.domain.safetyfile.FileRecords;
import se.rond.kernel.DemoContent;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Period;
import se.rond.organisation.Organisation;
import se.rond.organisation.Premise;
import se.rond.persistence.UnitOfWork;

/**
 * The fire-safety file of every eighth premises of the demonstration: equipment, drills, events, visits of the fire service. The
 * same premises always get the same.
 */
@Component
public final class DemoFile implements DemoContent {

    private static final Logger LOG = LoggerFactory.getLogger(DemoFile.class);
    private static final int ONE_IN = 8;

    private final HoldingDrills drills;
    private final RecordingEvents events;
    private final RecordingVisits visits;
    private final KeepingEquipment equipment;
    private final FileRecords records;
    private final Organisation organisation;
    private final RoundPlaces places;
    private final UnitOfWork work;

    @Activate
    public DemoFile(
            @Reference HoldingDrills drills,
            @Reference RecordingEvents events,
            @Reference RecordingVisits visits,
            @Reference KeepingEquipment equipment,
            @Reference FileRecords records,
            @Reference Organisation organisation,
            @Reference RoundPlaces places,
            @Reference UnitOfWork work) {
        this.drills = drills;
        this.events = events;
        this.visits = visits;
        this.equipment = equipment;
        this.records = records;
        this.organisation = organisation;
        this.places = places;
        this.work = work;
    }

    @Override
    public void fill() {
        List<Premise> chosen = organisation.premises().stream()
                .filter(premise -> premise.isActiveOn(places.today()))
                .filter(premise -> Math.floorMod(premise.code().hashCode(), ONE_IN) == 0)
                .toList();
        chosen.forEach(premise -> work.write(() -> fill(premise)));
        LOG.info("Demonstration: fire-safety files of {} premises", chosen.size());
    }

    private void fill(Premise premise) {
        if (records.find(Drill.class, id(premise, "drill")).isPresent()) {
            return;
        }
        Random chance = new Random(premise.code().hashCode() * 17L);
        equip(premise, chance);
        drill(premise, chance);
        happen(premise, chance);
        visit(premise, chance);
    }

    private void equip(Premise premise, Random chance) {
        piece(premise, EquipmentKind.EXTINGUISHER, "Släckare 1", "Entrén", chance.nextInt(400));
        piece(premise, EquipmentKind.EXTINGUISHER, "Släckare 2", "Köket", chance.nextInt(400));
        piece(premise, EquipmentKind.FIRE_ALARM, "Brandlarm", "Centralapparaten vid entrén", chance.nextInt(380));
    }

    private void piece(Premise premise, EquipmentKind kind, String label, String location, int daysAgo) {
        LocalDate last = places.today().minusDays(daysAgo);
        EquipmentGiven given = new EquipmentGiven(premise.id(), kind, label, location, null, 12, last);
        equipment.save(id(premise, label), given, IfMatch.none());
    }

    private void drill(Premise premise, Random chance) {
        LocalDate held = places.today().minusDays(30L + chance.nextInt(300));
        UUID id = id(premise, "drill");
        drills.plan(id, new DrillPlan(premise.id(), held, true), IfMatch.none());
        drills.hold(id, new DrillHeld(at(held, 10), 15 + chance.nextInt(160), 90 + chance.nextInt(330)));
        if (chance.nextInt(4) > 0) {
            drills.evaluate(
                    id, new DrillEvaluation("Larmet hördes överallt. Återsamlingen tog lång tid: utse en till."));
        }
        LocalDate next = places.today().plusDays(10L + chance.nextInt(90));
        drills.plan(id(premise, "next drill"), new DrillPlan(premise.id(), next, false), IfMatch.none());
    }

    private void happen(Premise premise, Random chance) {
        LocalDate day = places.today().minusDays(5L + chance.nextInt(330));
        int what = chance.nextInt(10);
        if (what < 4) {
            EventType type = what == 0 ? EventType.NEAR_MISS : EventType.UNWANTED_ALARM;
            String cause = what == 0 ? "Torrkokad kastrull, släckt av personalen." : "Rök från matlagning.";
            EventGiven given = new EventGiven(premise.id(), at(day, 13), type, cause, what != 0, false, null);
            events.save(id(premise, "event"), given, IfMatch.none());
        }
    }

    private void visit(Premise premise, Random chance) {
        LocalDate day = places.today().minusDays(40L + chance.nextInt(300));
        String number = "SBF-" + day.getYear() + "/" + (100 + chance.nextInt(900));
        if (chance.nextInt(3) == 0) {
            VisitGiven given = new VisitGiven(premise.id(), day, number, VisitResult.NO_REMARK, null, null);
            visits.save(id(premise, "visit"), given, IfMatch.none());
        }
    }

    private static UUID id(Premise premise, String what) {
        return UUID.nameUUIDFromBytes(("demo/" + premise.code() + "/" + what).getBytes(StandardCharsets.UTF_8));
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(Period.ZONE).toInstant();
    }
}
