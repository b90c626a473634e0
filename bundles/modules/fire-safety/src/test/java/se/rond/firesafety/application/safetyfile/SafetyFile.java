// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.safetyfile;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import se.rond.access.Scope;
import se.rond.audit.AuditEntry;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.safetyfile.HoldingDrills;
import se.rond.firesafety.api.safetyfile.KeepingEquipment;
import se.rond.firesafety.api.safetyfile.RecordingEvents;
import se.rond.firesafety.api.safetyfile.RecordingVisits;
import se.rond.firesafety.application.FindingRegister;
import se.rond.firesafety.application.Municipality;
import se.rond.firesafety.application.People;
import se.rond.firesafety.application.Photos;
import se.rond.firesafety.application.RoundPlaces;
import se.rond.firesafety.domain.safetyfile.FileRecords;
import se.rond.firesafety.domain.safetyfile.Inventory;
import se.rond.kernel.Problem;
import se.rond.persistence.UnitOfWork;

/** The fire-safety file of a school, on whatever keeps its records. The responsible person of the school acts. */
public final class SafetyFile {

    public final Municipality municipality = new Municipality();
    public final People people = new People();
    public final FindingRegister findings = new FindingRegister();
    public final List<AuditEntry> trail = new ArrayList<>();
    public final UUID school = municipality.premise("L1", "school_primary", "SKOLA");
    public final UUID home = municipality.premise("L2", "elderly_care_home", "HEMMET");

    public final HoldingDrills drills;
    public final RecordingEvents events;
    public final RecordingVisits visits;
    public final KeepingEquipment equipment;
    private List<String> violations = List.of();

    public SafetyFile(UnitOfWork work, FileRecords records, Inventory inventory, Clock clock) {
        RoundPlaces places = new RoundPlaces(people, municipality, clock);
        FileDesk desk = new FileDesk(records, places, people, trail::add);
        FileViews views = new FileViews(municipality, places);
        FileFindings observed = new FileFindings(findings, new Photos(), places);
        drills = new DrillBook(desk, views, observed, work);
        events = new EventBook(desk, views, observed, work);
        visits = new VisitBook(desk, views, observed, work);
        equipment = new EquipmentBook(desk, views, observed, inventory, work);
        Scope schoolOnly = new Scope(false, Set.of(), Set.of(school));
        for (String permission : List.of(
                FireSafetyPermissions.READ,
                FireSafetyPermissions.EDIT_FILE,
                FireSafetyPermissions.RECORD_DRILL,
                FireSafetyPermissions.REPORT_EVENT)) {
            people.grant("responsible", permission, schoolOnly);
            people.grant("strategist", permission, Scope.EVERYTHING);
        }
        people.grant("reader", FireSafetyPermissions.READ, schoolOnly);
        for (String name : List.of("responsible", "strategist", "reader", "stranger")) {
            municipality.person(name, false);
        }
        as("responsible");
    }

    public void as(String name) {
        people.actAs(name, Municipality.id(name));
    }

    /** The rule that refuses it, and what it lists. */
    public String refusal(ThrowingCallable what) {
        Problem refused = catchThrowableOfType(Problem.class, what);
        if (refused == null) {
            return "not refused";
        }
        violations = refused.violations().stream()
                .map(violation -> violation.pointer() + " " + violation.rule())
                .toList();
        return refused.rule();
    }

    public List<String> violations() {
        return violations;
    }

    /** The actions that the trail holds of a record, in order. */
    public List<String> trailOf(UUID record) {
        return trail.stream()
                .filter(entry -> entry.subject().equals(record.toString()))
                .map(entry -> entry.action().replaceAll(".*\\.", ""))
                .toList();
    }
}
