// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.api.BoardView;
import se.rond.internalcontrol.api.CorrectiveView;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.ReadingFigureRecords;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.internalcontrol.domain.CorrectiveAction;
import se.rond.internalcontrol.domain.Counts;
import se.rond.internalcontrol.domain.Counts.ActionSelection;
import se.rond.internalcontrol.domain.Plans.Selection;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.organisation.PersonNames;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitRef;

/** The actions and boards behind the figures, as they stand or as they stood. */
@Component
public final class FigureRecords implements ReadingFigureRecords {

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final PlanDesk desk;
    private final Counts counts;
    private final Statistics statistics;
    private final InternalControlSettings settings;

    @Activate
    public FigureRecords(
            @Reference PlanDesk desk,
            @Reference Counts counts,
            @Reference Statistics statistics,
            @Reference InternalControlSettings settings) {
        this.desk = desk;
        this.counts = counts;
        this.statistics = statistics;
        this.settings = settings;
    }

    @Override
    public Page<CorrectiveView> actions(
            @Nullable String unitPath, @Nullable Period due, @Nullable LocalDate asOf, PageRequest request) {
        Boards.Reached reached = desk.boards().reached(InternalControlPermissions.READ);
        if (reached.isNothing()) {
            return new Page<>(List.of(), null);
        }
        ActionSelection wanted = new ActionSelection(
                reached.boards(),
                reached.cycles(),
                unitPath,
                due == null ? LocalDate.EPOCH : due.from(),
                due == null ? LAST : due.to(),
                asOf == null ? desk.today() : asOf);
        String after = request.cursor(1).map(cursor -> cursor.id().toString()).orElse("");
        return statistics.then(asOf, () -> {
            List<CorrectiveAction> rows = counts.actionRows(wanted, after, request.limit() + 1);
            PersonNames owners = PersonNames.ofPeople(
                    rows.stream().map(CorrectiveAction::owner).toList(),
                    desk.boards().organisation());
            return Page.of(
                    rows,
                    request.limit(),
                    row -> ControlViews.action(row, owners),
                    last -> List.of(last.id().toString()));
        });
    }

    @Override
    public Page<BoardView> boards(
            @Nullable Integer of, @Nullable String unitPath, @Nullable LocalDate asOf, PageRequest request) {
        int year = of == null ? desk.today().getYear() : of;
        Boards.Reached reached = desk.boards().reached(InternalControlPermissions.READ);
        String after = request.cursor(1).map(cursor -> cursor.part(0)).orElse("");
        List<Unit> rows = desk.boards().on(asOf == null ? desk.today() : asOf).stream()
                .filter(board -> unitPath == null || board.path().startsWith(unitPath))
                .filter(board -> reached.covers(board.id(), null))
                .filter(board -> board.code().compareTo(after) > 0)
                .sorted(Comparator.comparing(Unit::code))
                .limit(request.limit() + 1L)
                .toList();
        return statistics.then(asOf, () -> {
            Map<UUID, ControlPlan> plans = plans(year);
            return Page.of(
                    rows, request.limit(), row -> board(row, year, plans.get(row.id())), last -> List.of(last.code()));
        });
    }

    /** By board, the version that holds. */
    private Map<UUID, ControlPlan> plans(int year) {
        return desk.plans().page(Selection.ofYear(year), null, Integer.MAX_VALUE).stream()
                .collect(Collectors.groupingBy(
                        ControlPlan::board, Collectors.collectingAndThen(Collectors.toList(), PlanDesk::inForce)));
    }

    private BoardView board(Unit board, int year, @Nullable ControlPlan plan) {
        LocalDate last = settings.lastAdoption(year);
        LocalDate adopted = plan == null ? null : counts.adoptions(year).get(board.id());
        return new BoardView(
                UnitRef.of(board),
                year,
                plan == null ? null : plan.id(),
                plan == null ? null : plan.state(),
                adopted,
                last,
                adopted != null && !adopted.isAfter(last));
    }
}
