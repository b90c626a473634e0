// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.api.Catalogue.Control;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.KeepingPlans;
import se.rond.internalcontrol.api.PlanDetail;
import se.rond.internalcontrol.api.PlanFilter;
import se.rond.internalcontrol.api.PlanGiven;
import se.rond.internalcontrol.api.PlanView;
import se.rond.internalcontrol.domain.Checks;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.internalcontrol.domain.PlanArea;
import se.rond.internalcontrol.domain.PlanRisk;
import se.rond.internalcontrol.domain.Plans.Seen;
import se.rond.internalcontrol.domain.Plans.Selection;
import se.rond.kernel.Cursor;
import se.rond.kernel.Ids;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.kernel.Text;
import se.rond.organisation.Unit;
import se.rond.persistence.UnitOfWork;

/** Plans from their beginning, and all that a draft says beside risks and controls. */
@Component
public final class PlanBook implements KeepingPlans {

    private static final int YEARS_AHEAD = 2;

    private final PlanDesk desk;
    private final PlanViews views;
    private final PlanRules rules;
    private final ShippedCatalogue shipped;
    private final DraftChanges drafts;
    private final UnitOfWork work;

    @Activate
    public PlanBook(
            @Reference PlanDesk desk,
            @Reference PlanViews views,
            @Reference PlanRules rules,
            @Reference ShippedCatalogue shipped,
            @Reference DraftChanges drafts,
            @Reference UnitOfWork work) {
        this.desk = desk;
        this.views = views;
        this.rules = rules;
        this.shipped = shipped;
        this.drafts = drafts;
        this.work = work;
    }

    @Override
    public Page<PlanView> plans(PlanFilter filter, PageRequest request) {
        Seen after = request.cursor(4).map(PlanBook::seen).orElse(null);
        Boards.Reached reached = desk.boards().reached(InternalControlPermissions.READ);
        if (reached.isNothing()) {
            return new Page<>(List.of(), null);
        }
        Selection selection = new Selection(
                reached.boards(),
                reached.cycles(),
                filter.year(),
                filter.board(),
                filter.unitPath() == null && filter.unit() != null
                        ? desk.boards().unitNamed(filter.unit()).path()
                        : filter.unitPath(),
                filter.states());
        return work.read(() -> {
            List<ControlPlan> rows = desk.plans().page(selection, after, request.limit() + 1);
            Map<UUID, PlanView> shown = views.rows(rows).stream().collect(Collectors.toMap(PlanView::id, row -> row));
            return Page.of(
                    rows,
                    request.limit(),
                    row -> Objects.requireNonNull(shown.get(row.id())),
                    last -> List.of(
                            Integer.toString(last.year()),
                            last.boardPath(),
                            Integer.toString(last.number()),
                            last.id().toString()));
        });
    }

    private static Seen seen(Cursor cursor) {
        return cursor.read(read -> new Seen(
                Integer.parseInt(cursor.part(0)),
                cursor.part(1),
                Integer.parseInt(cursor.part(2)),
                UUID.fromString(cursor.part(3))));
    }

    @Override
    public PlanDetail plan(UUID id) {
        return work.read(() -> views.detail(desk.visible(id)));
    }

    @Override
    public Saved<PlanDetail> begin(UUID id, PlanGiven given) {
        boolean created = work.write(() -> {
            Unit board = desk.boards().named(given.board());
            desk.boards().require(InternalControlPermissions.EDIT_PLAN, board.id(), null);
            ControlPlan known = desk.plans().first(board.id(), given.year()).orElse(null);
            if (known != null) {
                refuseOther(known, id);
                return false;
            }
            check(given);
            ControlPlan plan = new ControlPlan(id, board, given.year(), desk.sign());
            desk.plans().add(plan);
            desk.record(plan, "create", Map.of(), Map.of("state", plan.state().name(), "year", plan.year()));
            return true;
        });
        return new Saved<>(plan(id), created);
    }

    private static void refuseOther(ControlPlan known, UUID id) {
        if (!known.id().equals(id)) {
            throw new RuleBroken(
                    "plan-exists",
                    "Nämnden har redan en plan för året. Öppna den.",
                    "The board has a plan for the year already. Open that one.");
        }
    }

    private void check(PlanGiven given) {
        int latest = desk.today().getYear() + YEARS_AHEAD;
        new Checks()
                .within(given.year(), ControlPlan.FIRST_YEAR, latest, "/year")
                .refuse();
    }

    @Override
    public PlanDetail noteArea(UUID id, String area, Reason what) {
        return drafts.change(id, plan -> {
            if (shipped.catalogue().area(area).isEmpty()) {
                throw new NotFound(new Text("Området", "The area"), area);
            }
            desk.whole(plan)
                    .area(area)
                    .ifPresentOrElse(
                            known -> known.note(what.reason()),
                            () -> desk.plans().add(new PlanArea(plan.cycle(), area, what.reason())));
            desk.record(plan, "note-area", Map.of(), Map.of("area", area));
        });
    }

    @Override
    public PlanDetail forgetArea(UUID id, String area) {
        return drafts.change(
                id,
                plan -> desk.whole(plan).area(area).ifPresent(known -> {
                    desk.plans().remove(known);
                    desk.record(plan, "forget-area", Map.of("area", area), Map.of());
                }));
    }

    @Override
    public PlanDetail controlNothing(UUID id, Reason why) {
        return drafts.change(id, plan -> {
            plan.controlNothing(why.reason());
            desk.record(plan, "control-nothing", Map.of(), Map.of("year", plan.year()));
        });
    }

    @Override
    public PlanDetail controlSomething(UUID id) {
        return drafts.change(id, plan -> {
            plan.controlSomething();
            desk.record(plan, "control-something", Map.of("year", plan.year()), Map.of());
        });
    }

    @Override
    public PlanDetail addCommon(UUID id, String language) {
        return drafts.change(
                id,
                plan -> rules.lacking(desk.whole(plan)).stream()
                        .flatMap(control -> shipped.catalogue().control(control).stream())
                        .forEach(control -> add(control, plan, language)));
    }

    private void add(Control control, ControlPlan plan, String language) {
        TakenControl taken = new TakenControl(control, language);
        PlanRisk risk = new PlanRisk(Ids.next(), plan, taken.risk());
        desk.plans().add(risk);
        taken.controls(risk.id(), plan.year(), desk.today()).forEach(given -> {
            ControlActivity activity = new ControlActivity(Ids.next(), plan, given, plan.boardPath());
            desk.controls().add(activity);
            desk.record(activity, "create", Map.of(), Map.of("control", control.id()));
        });
    }
}
