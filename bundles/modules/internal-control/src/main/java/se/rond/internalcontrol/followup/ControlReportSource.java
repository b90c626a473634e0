// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.application.Boards;
import se.rond.internalcontrol.application.reports.ControlReports;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitKind;
import se.rond.persistence.UnitOfWork;
import se.rond.reporting.Report;
import se.rond.reporting.ReportDefinition;
import se.rond.reporting.ReportRequest;
import se.rond.reporting.ReportSource;

/** The reports of internal control among those of all modules, by tertial or year. */
@Component
public final class ControlReportSource implements ReportSource {

    private static final String BOARD = "internal-control.board";
    private static final String MUNICIPALITY = "internal-control.municipality";

    private final ControlReports reports;
    private final Boards boards;
    private final UnitOfWork work;

    @Activate
    public ControlReportSource(
            @Reference ControlReports reports, @Reference Boards boards, @Reference UnitOfWork work) {
        this.reports = reports;
        this.boards = boards;
        this.work = work;
    }

    @Override
    public List<ReportDefinition> reports() {
        return List.of(
                new ReportDefinition(
                        BOARD,
                        new Text("Intern kontroll: till nämnden", "Internal control: to the board"),
                        new Text(
                                "Plan, kontroller, avvikelser med åtgärder och det som inte gjordes. Per tertial eller år.",
                                "Plan, controls, deviations with actions, and what was not made. By tertial or year.")),
                new ReportDefinition(
                        MUNICIPALITY,
                        new Text("Intern kontroll: till kommunstyrelsen", "Internal control: to the executive board"),
                        new Text(
                                "Alla nämnder och bolag i en rapport: ljus, planer, större avvikelser, det som inte gjordes.",
                                "All boards and companies in one report: lights, plans, major deviations, what was not made.")));
    }

    @Override
    public Report make(String report, ReportRequest request) {
        LocalDate today = LocalDate.ofInstant(request.asOf(), Period.ZONE);
        Unit unit = request.unit();
        if (report.equals(BOARD)) {
            List<UUID> below = boards.all().stream()
                    .filter(board -> board.path().startsWith(unit.path()))
                    .map(Unit::id)
                    .toList();
            return work.read(() -> reports.boardsIn(unit, below, request.period(), today));
        }
        if (unit.kind() != UnitKind.MUNICIPALITY) {
            throw new RuleBroken(
                    "report-of-municipality",
                    "Rapporten gäller alla nämnder. Välj kommunen.",
                    "The report is about all boards. Choose the municipality.");
        }
        return work.read(() -> reports.municipality(request.period(), today));
    }
}
