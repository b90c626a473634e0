// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Place;
import se.rond.audit.AuditEntry;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.reports.BoardStanding;
import se.rond.internalcontrol.api.reports.MunicipalityStanding;
import se.rond.internalcontrol.api.reports.ReportingControl;
import se.rond.internalcontrol.application.Boards;
import se.rond.internalcontrol.application.PlanDesk;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.kernel.Malformed;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;
import se.rond.reporting.Report;

@Component
public final class ControlReporting implements ReportingControl {

    private final FollowUpReading reading;
    private final ControlReports reports;
    private final PlanDesk desk;
    private final AccessControl access;
    private final UnitOfWork work;

    @Activate
    public ControlReporting(
            @Reference FollowUpReading reading,
            @Reference ControlReports reports,
            @Reference PlanDesk desk,
            @Reference AccessControl access,
            @Reference UnitOfWork work) {
        this.reading = reading;
        this.reports = reports;
        this.desk = desk;
        this.access = access;
        this.work = work;
    }

    @Override
    public Report board(UUID id, Period period) {
        return work.write(() -> {
            ControlPlan plan = desk.visible(id);
            requireAdopted(plan);
            requireYear(plan, period);
            desk.record(plan, "report_made", Map.of(), Map.of("period", period.label()));
            return reports.board(plan.board(), period, desk.today());
        });
    }

    @Override
    public String fileName(UUID id, Period period) {
        return work.read(() -> "internal-control-"
                + desk.boards().ref(desk.visible(id).board()).code() + "-" + period.label());
    }

    private void requireAdopted(ControlPlan plan) {
        if (desk.plans().ofCycle(plan.cycle()).stream().noneMatch(version -> version.adoption() != null)) {
            throw new RuleBroken(
                    "plan-not-adopted",
                    "Nämnden har inte antagit planen. Det finns inget att rapportera än.",
                    "The board has not adopted the plan. There is nothing to report yet.");
        }
    }

    private static void requireYear(ControlPlan plan, Period period) {
        if (FollowUpReading.yearOf(period) != plan.year()) {
            throw new Malformed(
                    "period-of-plan",
                    new Text(
                            "Planen gäller " + plan.year() + ". Välj det året eller ett tertial i det.",
                            "The plan is for " + plan.year() + ". Choose that year or a tertial of it."));
        }
    }

    @Override
    public MunicipalityStanding standing(Period period) {
        Boards.Reached reached = desk.boards().reached(InternalControlPermissions.READ);
        Predicate<UUID> which = board -> reached.covers(board, null);
        return work.read(() -> standing(reading.boards(period, desk.today(), which), period, desk.today()));
    }

    @Override
    public Report municipality(Period period) {
        access.require(InternalControlPermissions.READ, Place.MUNICIPALITY);
        return work.write(() -> {
            desk.record(AuditEntry.of(
                    "internal-control.municipality.report_made",
                    "control-report",
                    period.label(),
                    null,
                    Map.of(),
                    Map.of("period", period.label())));
            return reports.municipality(period, desk.today());
        });
    }

    static MunicipalityStanding standing(List<BoardFollowUp> boards, Period period, LocalDate today) {
        List<BoardStanding> rows = boards.stream().map(BoardFollowUp::standing).toList();
        int due = sum(rows, BoardStanding::due);
        int performed = sum(rows, BoardStanding::performed);
        return new MunicipalityStanding(
                period.label(),
                today,
                boards.isEmpty() ? period.from() : boards.get(0).lastAdoption(),
                rows,
                (int) rows.stream().filter(BoardStanding::adoptedInTime).count(),
                due,
                performed,
                BoardFollowUp.percent(performed, due),
                sum(rows, BoardStanding::minor),
                sum(rows, BoardStanding::major),
                sum(rows, BoardStanding::ongoingMinor),
                sum(rows, BoardStanding::ongoingMajor),
                sum(rows, BoardStanding::notPerformed),
                sum(rows, BoardStanding::late),
                sum(rows, BoardStanding::lateBefore),
                sum(rows, BoardStanding::early),
                sum(rows, BoardStanding::remaining),
                sum(rows, BoardStanding::toAssess),
                sum(rows, BoardStanding::actionsDue),
                sum(rows, BoardStanding::actionsInTime),
                sum(rows, BoardStanding::actionsAhead));
    }

    private static int sum(List<BoardStanding> rows, ToIntFunction<BoardStanding> what) {
        return rows.stream().mapToInt(what).sum();
    }
}
