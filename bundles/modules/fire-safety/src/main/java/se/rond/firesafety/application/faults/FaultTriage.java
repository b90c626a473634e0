// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.faults;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.findings.Findings;
import se.rond.findings.NewFinding;
import se.rond.findings.Source;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.faults.Acceptance;
import se.rond.firesafety.api.faults.DuplicateOf;
import se.rond.firesafety.api.faults.FaultView;
import se.rond.firesafety.api.faults.JudgingFaults;
import se.rond.firesafety.api.faults.ReportState;
import se.rond.firesafety.api.safetyfile.FileFilter;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.firesafety.application.DeficiencyReports;
import se.rond.firesafety.application.RoundPlaces;
import se.rond.firesafety.application.safetyfile.FileDesk;
import se.rond.firesafety.application.safetyfile.FileDesk.Listed;
import se.rond.firesafety.application.safetyfile.FileViews;
import se.rond.firesafety.domain.Signature;
import se.rond.firesafety.domain.faults.FaultReport;
import se.rond.firesafety.domain.safetyfile.Checks;
import se.rond.firesafety.domain.safetyfile.FileRecords;
import se.rond.kernel.Invalid;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.PersonNames;
import se.rond.persistence.UnitOfWork;

@Component
public final class FaultTriage implements JudgingFaults {

    private static final int TITLE_LENGTH = 300;

    private final FileDesk desk;
    private final FileViews views;
    private final FaultObjects objects;
    private final FileRecords records;
    private final Findings findings;
    private final RoundPlaces places;
    private final Organisation organisation;
    private final UnitOfWork work;

    @Activate
    public FaultTriage(
            @Reference FileDesk desk,
            @Reference FileViews views,
            @Reference FaultObjects objects,
            @Reference FileRecords records,
            @Reference Findings findings,
            @Reference RoundPlaces places,
            @Reference Organisation organisation,
            @Reference UnitOfWork work) {
        this.desk = desk;
        this.views = views;
        this.objects = objects;
        this.records = records;
        this.findings = findings;
        this.places = places;
        this.organisation = organisation;
        this.work = work;
    }

    @Override
    public Page<FaultView> reports(FileFilter filter, PageRequest request) {
        Listed<FaultReport, FaultView> listed = new Listed<>(
                FaultReport.class, FireSafetyPermissions.TRIAGE, ReportState.class, null, false, this::views);
        return work.read(() -> desk.page(listed, filter, request));
    }

    @Override
    public FaultView report(UUID id) {
        return work.read(() -> views(List.of(toJudge(id))).get(0));
    }

    @Override
    public FaultView accept(UUID id, Acceptance acceptance) {
        return judge(id, "accept", report -> {
            report.requireNew();
            new Checks().words(acceptance.title(), TITLE_LENGTH, "/title").refuse();
            report.accept(findings.report(finding(report, acceptance)), places.sign());
        });
    }

    @Override
    public FaultView reject(UUID id, Withdrawal why) {
        return judge(id, "reject", report -> report.reject(why.reason(), places.sign()));
    }

    @Override
    public FaultView duplicate(UUID id, DuplicateOf of) {
        return judge(id, "duplicate", report -> {
            FaultReport first = records.find(FaultReport.class, of.report())
                    .orElseThrow(() -> new Invalid(
                            "/report", "report-unknown", "Anmälan finns inte.", "There is no such report."));
            report.isDuplicateOf(first, places.sign());
        });
    }

    private FaultView judge(UUID id, String what, Consumer<FaultReport> how) {
        work.write(() -> {
            FaultReport report = toJudge(id);
            desk.changed(report, what, () -> how.accept(report));
        });
        return report(id);
    }

    private FaultReport toJudge(UUID id) {
        return desk.visible(FaultReport.class, id, FireSafetyPermissions.TRIAGE);
    }

    private NewFinding finding(FaultReport report, Acceptance acceptance) {
        UUID premise = report.site().premise();
        UUID photo = report.photo();
        return NewFinding.of(
                        new Source(DeficiencyReports.MODULE, report.id(), "report", "/fire-safety/reports"),
                        Text.same(acceptance.title().strip()),
                        acceptance.severity(),
                        places.premise(premise).occupant(),
                        report.recorded().at())
                .responsible(acceptance.responsible())
                .premise(premise)
                .seenBy(places.sign().person())
                .photos(photo == null ? List.of() : List.of(photo))
                .ready();
    }

    private List<FaultView> views(List<FaultReport> reports) {
        PersonNames names =
                PersonNames.of(reports.stream().map(FaultReport::judged).toList(), organisation);
        return reports.stream().map(report -> view(report, names)).toList();
    }

    private FaultView view(FaultReport report, PersonNames names) {
        Signature judged = report.judged();
        return new FaultView(
                report.id(),
                views.premise(report.site()),
                views.unit(report.site()),
                report.day(),
                report.state(),
                objects.labelOrNull(report.equipment()),
                report.text(),
                report.contact(),
                report.photo(),
                report.recorded().at(),
                names.refOrNull(judged),
                judged == null ? null : judged.at(),
                report.withdrawnBecause(),
                report.duplicateOf(),
                report.finding(),
                report.version());
    }
}
