// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.published;

import java.time.DateTimeException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.api.BoardDecision;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.PlanState;
import se.rond.internalcontrol.api.published.PublishedDetail;
import se.rond.internalcontrol.api.published.PublishedPlan;
import se.rond.internalcontrol.api.published.ReadingPublished;
import se.rond.internalcontrol.application.Boards;
import se.rond.internalcontrol.application.PlanDesk;
import se.rond.internalcontrol.application.reports.ControlReports;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.internalcontrol.domain.MeetingDecision;
import se.rond.internalcontrol.domain.PlanRisk;
import se.rond.internalcontrol.domain.Plans;
import se.rond.kernel.Cursor;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;
import se.rond.reporting.Report;

@Component
public final class PublishedReading implements ReadingPublished {

    private static final Set<PlanState> PUBLIC = EnumSet.of(PlanState.ADOPTED, PlanState.ACTIVE, PlanState.REPORTED);
    private static final int CURSOR_PARTS = 4;
    private static final Text PLAN = new Text("Planen", "The plan");
    private static final Text REPORT = new Text("Rapporten om planen", "The report of the plan");

    private final ReadingDesk reading;
    private final PlanDesk desk;
    private final ControlReports reports;
    private final UnitOfWork work;

    @Activate
    public PublishedReading(
            @Reference ReadingDesk reading,
            @Reference PlanDesk desk,
            @Reference ControlReports reports,
            @Reference UnitOfWork work) {
        this.reading = reading;
        this.desk = desk;
        this.reports = reports;
        this.work = work;
    }

    @Override
    public Page<PublishedPlan> plans(PageRequest request) {
        Boards.Reached reached = desk.boards().reached(InternalControlPermissions.READ_PUBLISHED);
        if (reached.isNothing()) {
            return new Page<>(List.of(), null);
        }
        Plans.Seen after =
                request.cursor(CURSOR_PARTS).map(PublishedReading::seen).orElse(null);
        Plans.Selection selection = new Plans.Selection(reached.boards(), reached.cycles(), null, null, null, PUBLIC);
        return work.read(() -> Page.of(
                reading.isOpen() ? desk.plans().page(selection, after, request.limit() + 1) : List.of(),
                request.limit(),
                this::row,
                last -> List.of(
                        Integer.toString(last.year()),
                        last.boardPath(),
                        Integer.toString(last.number()),
                        last.id().toString())));
    }

    private static Plans.Seen seen(Cursor cursor) {
        try {
            return new Plans.Seen(
                    Integer.parseInt(cursor.part(0)),
                    cursor.part(1),
                    Integer.parseInt(cursor.part(2)),
                    UUID.fromString(cursor.part(3)));
        } catch (DateTimeException | IllegalArgumentException tampered) {
            throw Cursor.unreadable();
        }
    }

    @Override
    public PublishedDetail plan(UUID id) {
        return work.read(() -> {
            ControlPlan plan = published(id);
            boolean reported = plan.state() == PlanState.REPORTED;
            return new PublishedDetail(
                    row(plan),
                    desk.plans().risks(plan.cycle()).stream()
                            .filter(risk -> risk.isIn(plan.number()))
                            .map(this::risk)
                            .toList(),
                    desk.controls().ofCycle(plan.cycle()).stream()
                            .filter(control -> control.isIn(plan.number()))
                            .map(control -> control(control, reported))
                            .toList());
        });
    }

    @Override
    public Report report(UUID id) {
        return work.read(() -> {
            ControlPlan plan = published(id);
            if (plan.state() != PlanState.REPORTED) {
                throw new NotFound(REPORT, id);
            }
            return reports.board(plan.board(), Period.year(plan.year()), desk.today());
        });
    }

    private ControlPlan published(UUID id) {
        return desk.plans()
                .find(id)
                .filter(plan -> reading.isOpen() && PUBLIC.contains(plan.state()))
                .filter(plan -> desk.may(InternalControlPermissions.READ_PUBLISHED, plan))
                .orElseThrow(() -> new NotFound(PLAN, id));
    }

    private PublishedPlan row(ControlPlan plan) {
        @Nullable MeetingDecision report = plan.report();
        return new PublishedPlan(
                plan.id(),
                desk.boards().ref(plan.board()),
                plan.year(),
                plan.number(),
                plan.state(),
                Objects.requireNonNull(plan.adoption(), "adopted").decision(),
                first(plan),
                report == null ? null : report.decision());
    }

    private @Nullable BoardDecision first(ControlPlan plan) {
        if (plan.number() == 1) {
            return null;
        }
        MeetingDecision adoption = desk.plans().ofCycle(plan.cycle()).get(0).adoption();
        return adoption == null ? null : adoption.decision();
    }

    private PublishedDetail.Risk risk(PlanRisk risk) {
        return new PublishedDetail.Risk(
                desk.words().title(risk), risk.area(), risk.value(), risk.band(), risk.handling());
    }

    private PublishedDetail.Control control(ControlActivity control, boolean reported) {
        return new PublishedDetail.Control(
                desk.words().title(control),
                control.periodFrom(),
                control.periodTo(),
                reported ? control.state() : null);
    }
}
