// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.safetyfile;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import se.rond.access.Place;
import se.rond.access.Scope;
import se.rond.audit.AuditEntry;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.faults.JudgingFaults;
import se.rond.firesafety.api.faults.KeepingCodes;
import se.rond.firesafety.api.faults.ReportingFaults;
import se.rond.firesafety.api.safetyfile.DrawingBoundaries;
import se.rond.firesafety.api.safetyfile.HoldingDrills;
import se.rond.firesafety.api.safetyfile.KeepingDocuments;
import se.rond.firesafety.api.safetyfile.KeepingEquipment;
import se.rond.firesafety.api.safetyfile.RecordingEvents;
import se.rond.firesafety.api.safetyfile.RecordingVisits;
import se.rond.firesafety.application.FireSafetySettings;
import se.rond.firesafety.application.Photos;
import se.rond.firesafety.application.RoundPlaces;
import se.rond.firesafety.application.faults.CodeBook;
import se.rond.firesafety.application.faults.ContactRetention;
import se.rond.firesafety.application.faults.FaultObjects;
import se.rond.firesafety.application.faults.FaultReporting;
import se.rond.firesafety.application.faults.FaultTriage;
import se.rond.firesafety.application.faults.ReportLimits;
import se.rond.firesafety.domain.faults.Attempts;
import se.rond.firesafety.domain.faults.Contacts;
import se.rond.firesafety.domain.faults.PlaceCodes;
import se.rond.firesafety.domain.safetyfile.FileRecords;
import se.rond.firesafety.domain.safetyfile.Inventory;
import se.rond.kernel.Problem;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.persistence.testing.Callers;
import se.rond.platform.persistence.testing.FindingRegister;
import se.rond.platform.persistence.testing.Municipality;

/** The fire-safety file of a school, on whatever keeps its records. The responsible person of the school acts. */
public final class SafetyFile {

    public final Municipality municipality = new Municipality();
    public final Callers people = new Callers();
    public final Photos photos = new Photos();
    public final FindingRegister findings = new FindingRegister();
    public final List<AuditEntry> trail = new ArrayList<>();
    public final UUID school = municipality.premise("L1", "school_primary", "SKOLA");
    public final UUID home = municipality.premise("L2", "elderly_care_home", "HEMMET");

    public final HoldingDrills drills;

    /** What the demonstration shows. */
    public final DemoFile demo;

    public final RecordingEvents events;
    public final RecordingVisits visits;
    public final KeepingEquipment equipment;
    public final KeepingDocuments documents;
    public final DrawingBoundaries boundaries;
    public final ReportingFaults faults;
    public final JudgingFaults desk;
    public final KeepingCodes codes;
    public final ReportLimits limits;
    public final ContactRetention retention;

    /** What outsiders sent as photos, as it was tied: owner and permission. */
    public final List<String> incoming = new ArrayList<>();

    /** Where the request comes from. */
    public String address = "192.0.2.7";

    private List<String> violations = List.of();

    /** What keeps the records. */
    public record Keeping(
            UnitOfWork work,
            FileRecords records,
            Inventory inventory,
            PlaceCodes codes,
            Attempts attempts,
            Contacts contacts) {}

    public SafetyFile(Keeping kept, Clock clock) {
        this(kept, clock, 20, 40);
    }

    public SafetyFile(Keeping kept, Clock clock, int reportsPerAddress, int reportsPerCode) {
        UnitOfWork work = kept.work();
        FileRecords records = kept.records();
        RoundPlaces places = new RoundPlaces(people, municipality, clock);
        FileDesk file = new FileDesk(records, places, people, trail::add);
        FileViews views = new FileViews(municipality, places);
        FileFindings observed = new FileFindings(findings, photos, places);
        drills = new DrillBook(file, views, observed, work);
        events = new EventBook(file, views, observed, work);
        visits = new VisitBook(file, views, observed, work);
        equipment = new EquipmentBook(
                file, views, observed, kept.inventory(), new ServiceBook(records, kept.inventory(), places), work);
        demo = new DemoFile(drills, events, visits, equipment, records, municipality, places, work);
        documents = new DocumentBook(file, views, photos, work);
        boundaries = new BoundaryBook(file, records, places, people, work);
        FireSafetySettings settings =
                new FireSafetySettings(0, Set.of(), Duration.ofMinutes(1), reportsPerAddress, reportsPerCode, 90);
        FaultObjects objects = new FaultObjects(records);
        retention = new ContactRetention(kept.contacts(), records, file, people, work, clock, settings);
        limits = new ReportLimits(kept.attempts(), () -> Optional.of(address), settings, work, clock);
        faults = new FaultReporting(kept.codes(), records, file, objects, limits, this::keep, places, people, work);
        desk = new FaultTriage(file, views, objects, records, findings, places, municipality, work);
        codes = new CodeBook(kept.codes(), records, file, views, objects, places, municipality, people, work);
        Scope schoolOnly = new Scope(false, Set.of(), Set.of(school));
        for (String permission : List.of(
                FireSafetyPermissions.READ,
                FireSafetyPermissions.EDIT_FILE,
                FireSafetyPermissions.RECORD_DRILL,
                FireSafetyPermissions.REPORT_EVENT,
                FireSafetyPermissions.TRIAGE)) {
            people.grant("responsible", permission, schoolOnly);
            people.grant("strategist", permission, Scope.EVERYTHING);
        }
        people.grant("reader", FireSafetyPermissions.READ, schoolOnly);
        for (String name : List.of("responsible", "strategist", "reader", "stranger")) {
            municipality.person(name, false);
        }
        as("responsible");
    }

    private UUID keep(InputStream content, String owner, String permission, Place place) {
        incoming.add(owner + " " + permission + " by " + people.caller().name());
        return UUID.randomUUID();
    }

    /** Nobody is signed in. */
    public void asNobody() {
        people.signOut();
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
