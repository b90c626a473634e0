// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.internalcontrol.domain.Plans.Selection;
import se.rond.organisation.Unit;
import se.rond.persistence.UnitOfWork;

/** What happens by itself: plans begin with their year, boards are to have plans, measures tell, who is late is reminded. */
@Component(service = DailyRound.class)
public final class DailyRound {

    private static final int BATCH = 50;

    private final PlanDesk desk;
    private final PlanSteps steps;
    private final DutyBook duties;
    private final PlanMeasures measures;
    private final Reminding reminding;
    private final AccessControl access;
    private final UnitOfWork work;

    @Activate
    public DailyRound(
            @Reference PlanDesk desk,
            @Reference PlanSteps steps,
            @Reference DutyBook duties,
            @Reference PlanMeasures measures,
            @Reference Reminding reminding,
            @Reference AccessControl access,
            @Reference UnitOfWork work) {
        this.desk = desk;
        this.steps = steps;
        this.duties = duties;
        this.measures = measures;
        this.reminding = reminding;
        this.access = access;
        this.work = work;
    }

    /** Doing it again changes nothing. */
    public void run() {
        access.asSystem(() -> {
            work.write(() -> desk.plans().toStart(desk.today().getYear()).forEach(steps::start));
            work.write(this::requirePlans);
            for (UUID control : work.read(() -> desk.controls().withOpenActions())) {
                work.write(() -> measures.learn(control));
            }
            UUID after = null;
            do {
                UUID from = after;
                after = work.write(() -> remind(from));
            } while (after != null);
            return Boolean.TRUE;
        });
    }

    private void requirePlans() {
        int year = desk.today().getYear();
        for (int planYear : new int[] {year, year + 1}) {
            if (duties.isAskedFor(planYear, desk.today()) || isUsed(planYear)) {
                for (Unit board : desk.boards().all()) {
                    ControlPlan plan = desk.plans().first(board.id(), planYear).orElse(null);
                    duties.require(board, planYear, plan, desk.today());
                }
            }
        }
    }

    /** A municipality that begins with Rond in the middle of a year has its plans elsewhere; with one of them here it has not. */
    private boolean isUsed(int year) {
        return !desk.plans().page(Selection.ofYear(year), null, 1).isEmpty();
    }

    /** @return where the next batch begins; {@code null} after the last */
    private @Nullable UUID remind(@Nullable UUID after) {
        List<ControlActivity> late =
                desk.controls().late(desk.today().minusDays(Reminding.FIRST_AFTER_DAYS), after, BATCH);
        late.forEach(reminding::remind);
        return late.size() < BATCH ? null : late.get(BATCH - 1).id();
    }
}
