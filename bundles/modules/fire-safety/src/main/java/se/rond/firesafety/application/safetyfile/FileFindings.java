// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.safetyfile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.evidence.Evidence;
import se.rond.findings.Findings;
import se.rond.findings.NewFinding;
import se.rond.findings.Source;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.safetyfile.Observation;
import se.rond.firesafety.api.safetyfile.Observed;
import se.rond.firesafety.application.DeficiencyReports;
import se.rond.firesafety.application.RoundPlaces;
import se.rond.firesafety.domain.safetyfile.Checks;
import se.rond.firesafety.domain.safetyfile.FileRecord;
import se.rond.kernel.Text;

/** Hands what drills, events, visits and equipment showed over to the follow-up, each observation once. */
@Component(service = FileFindings.class)
public final class FileFindings {

    private static final int TEXT_LENGTH = 300;
    private static final int PHOTOS = 8;

    private final Findings findings;
    private final Evidence evidence;
    private final RoundPlaces places;

    @Activate
    public FileFindings(@Reference Findings findings, @Reference Evidence evidence, @Reference RoundPlaces places) {
        this.findings = findings;
        this.evidence = evidence;
        this.places = places;
    }

    /**
     * Within the running unit of work.
     *
     * @param what the finding's title begins with, such as "Evacuation drill"
     * @param dueOn last day where the observation names none; {@code null} for the usual time
     */
    Observed report(FileRecord record, Text what, Observation observed, @Nullable LocalDate dueOn) {
        LocalDate due = observed.dueOn() == null ? dueOn : observed.dueOn();
        new Checks()
                .words(observed.text(), TEXT_LENGTH, "/text")
                .require(
                        observed.photoIds().size() <= PHOTOS,
                        "/photos",
                        "too-many-photos",
                        "Skicka högst " + PHOTOS + " foton.",
                        "Send at most " + PHOTOS + " photos.")
                .require(
                        observed.dueOn() == null || !observed.dueOn().isBefore(places.today()),
                        "/dueOn",
                        "due-before-today",
                        "Sista dagen kan inte ligga före i dag.",
                        "The last day cannot lie before today.")
                .refuse();
        UUID premise = record.site().premise();
        if (!observed.photoIds().isEmpty()) {
            evidence.attachPhotos(
                    observed.photoIds(),
                    "fire-safety." + record.kind() + "/" + record.id(),
                    FireSafetyPermissions.READ,
                    places.place(premise));
        }
        String text = observed.text().strip();
        return new Observed(findings.report(NewFinding.of(
                        new Source(
                                DeficiencyReports.MODULE,
                                record.id(),
                                observed.id().toString(),
                                "/fire-safety/premises/" + premise),
                        new Text(what.sv() + ": " + text, what.en() + ": " + text),
                        observed.severity(),
                        places.premise(premise).occupant(),
                        places.now())
                .responsible(observed.responsible())
                .premise(premise)
                .seenBy(places.sign().person())
                .photos(observed.photoIds())
                .dueOn(due)
                .ready()));
    }
}
