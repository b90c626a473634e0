// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.api.ControlFilter;
import se.rond.internalcontrol.api.ControlView;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.application.ControlViews.Notes;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.internalcontrol.domain.ControlResult;
import se.rond.internalcontrol.domain.Controls.AddedIn;
import se.rond.internalcontrol.domain.Controls.Seen;
import se.rond.internalcontrol.domain.Controls.Selection;
import se.rond.internalcontrol.domain.Judgement;
import se.rond.internalcontrol.domain.papers.Disposals;
import se.rond.internalcontrol.domain.papers.DisposedPapers;
import se.rond.kernel.Cursor;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.persistence.UnitOfWork;

/** Controls as lists and one by one. */
@Component(service = ControlReading.class)
public final class ControlReading {

    private static final Page<ControlView> NOTHING = new Page<>(List.of(), null);

    private final PlanDesk desk;
    private final PlanMeasures measures;
    private final Disposals disposals;
    private final NamesNoticed names;
    private final Statistics statistics;
    private final UnitOfWork work;

    @Activate
    public ControlReading(
            @Reference PlanDesk desk,
            @Reference PlanMeasures measures,
            @Reference Disposals disposals,
            @Reference NamesNoticed names,
            @Reference Statistics statistics,
            @Reference UnitOfWork work) {
        this.desk = desk;
        this.measures = measures;
        this.disposals = disposals;
        this.names = names;
        this.statistics = statistics;
        this.work = work;
    }

    Page<ControlView> controls(ControlFilter filter, PageRequest request) {
        Boards.Reached reached = desk.boards().reached(InternalControlPermissions.READ);
        if (reached.isNothing()) {
            return NOTHING;
        }
        UUID version = filter.changeableIn();
        return statistics.then(
                filter.asOf(),
                () -> version == null
                        ? page(selection(filter, reached, null), request, rows -> views(rows, filter.asOf()))
                        : changeable(desk.visible(version), filter, reached, request));
    }

    /** What the board has adopted is not among them: a revision leaves it out or keeps it. */
    private Page<ControlView> changeable(
            ControlPlan plan, ControlFilter filter, Boards.Reached reached, PageRequest request) {
        return desk.changes(plan)
                ? page(
                        selection(filter, reached, new AddedIn(plan.cycle(), plan.number())),
                        request,
                        rows -> ControlViews.of(plan, rows, desk))
                : NOTHING;
    }

    private static Selection selection(ControlFilter filter, Boards.Reached reached, @Nullable AddedIn added) {
        return new Selection(
                reached.boards(),
                reached.cycles(),
                filter.year(),
                filter.board(),
                filter.unitPath(),
                filter.performer(),
                filter.states(),
                filter.endsFrom(),
                filter.endsTo(),
                filter.counting(),
                added);
    }

    private Page<ControlView> page(
            Selection selection, PageRequest request, Function<List<ControlActivity>, ControlViews> shown) {
        Seen after = request.cursor(2).map(ControlReading::seen).orElse(null);
        List<ControlActivity> rows = desk.controls().page(selection, after, request.limit() + 1);
        ControlViews views = shown.apply(rows);
        return Page.of(
                rows,
                request.limit(),
                views::view,
                last -> List.of(last.periodTo().toString(), last.id().toString()));
    }

    private ControlViews views(List<ControlActivity> rows, @Nullable LocalDate asOf) {
        return ControlViews.of(rows, desk, asOf == null ? measures.now(rows) : Map.of());
    }

    private static Seen seen(Cursor cursor) {
        return cursor.read(read -> new Seen(LocalDate.parse(cursor.part(0)), UUID.fromString(cursor.part(1))));
    }

    ControlView control(UUID id) {
        return work.read(() -> view(desk.visibleControl(id)));
    }

    /** Within the running unit of work. */
    ControlView view(ControlActivity control) {
        return ControlViews.of(List.of(control), desk, measures.now(List.of(control)))
                .view(control, notes(control));
    }

    private Notes notes(ControlActivity control) {
        ControlResult result = control.result();
        return new Notes(
                names.warning(
                        result == null ? null : result.given().conclusion(),
                        words(control.assessment()),
                        words(control.ending())),
                disposals.of(control.id()).map(DisposedPapers::disposedOn).orElse(null));
    }

    private static @Nullable String words(@Nullable Judgement judgement) {
        return judgement == null ? null : judgement.words();
    }
}
