// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.figures;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.Figures;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.figures.ControlFigureView;
import se.rond.internalcontrol.api.figures.FigureChosen;
import se.rond.internalcontrol.api.figures.FigureRead;
import se.rond.internalcontrol.api.figures.FiguresOffered;
import se.rond.internalcontrol.api.figures.ReadingControlFigures;
import se.rond.internalcontrol.application.PlanDesk;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.figures.ControlFigure;
import se.rond.internalcontrol.domain.figures.ControlFigures;
import se.rond.internalcontrol.domain.figures.FrozenReading;
import se.rond.kernel.Invalid;
import se.rond.kernel.NotFound;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.kernel.Text;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitRef;
import se.rond.persistence.UnitOfWork;

@Component
public final class ControlFigureDesk implements ReadingControlFigures {

    private static final int MOST = 10;
    private static final Text FIGURE = new Text("Nyckeltalet", "The figure");

    private final ControlFigures chosen;
    private final Figures figures;
    private final PlanDesk plans;
    private final FigureChoice choice;
    private final UnitOfWork work;

    @Activate
    public ControlFigureDesk(
            @Reference ControlFigures chosen,
            @Reference Figures figures,
            @Reference PlanDesk plans,
            @Reference FigureChoice choice,
            @Reference UnitOfWork work) {
        this.chosen = chosen;
        this.figures = figures;
        this.plans = plans;
        this.choice = choice;
        this.work = work;
    }

    @Override
    public FiguresOffered offered(UUID control) {
        return work.read(() -> choice.offered(plans.visibleControl(control)));
    }

    @Override
    public List<ControlFigureView> figures(UUID control) {
        return work.read(() -> {
            plans.visibleControl(control);
            return chosen.of(control).stream().map(this::view).toList();
        });
    }

    @Override
    public Saved<ControlFigureView> choose(UUID id, UUID chosenAs, FigureChosen given) {
        return work.write(() -> {
            ControlActivity control = changeable(id);
            Optional<ControlFigure> known = chosen.find(chosenAs);
            if (known.isPresent()) {
                return new Saved<>(view(requireSame(known.get(), id, given)), false);
            }
            ControlFigure figure = new ControlFigure(chosenAs, id, given, unit(control, given), plans.sign());
            requireRoom(id, given);
            chosen.add(figure);
            plans.record(control, "choose_figure", Map.of(), trace(figure));
            return new Saved<>(view(figure), true);
        });
    }

    private static Map<String, Object> trace(ControlFigure figure) {
        return Map.of(
                "figure", figure.figure(),
                "unit", figure.unit().toString(),
                "period", figure.period().label());
    }

    private static ControlFigure requireSame(ControlFigure known, UUID control, FigureChosen given) {
        if (!known.says(control, given)) {
            throw new RuleBroken(
                    "already-exists",
                    "Det finns redan ett annat val med det id:t.",
                    "There is another choice of that id already.");
        }
        return known;
    }

    private void requireRoom(UUID control, FigureChosen given) {
        List<ControlFigure> all = chosen.of(control);
        if (all.stream().anyMatch(one -> one.says(control, given))) {
            throw new RuleBroken(
                    "figure-chosen",
                    "Nyckeltalet är redan valt för den enheten och perioden.",
                    "The figure has been chosen for that unit and period already.");
        }
        if (all.size() >= MOST) {
            throw new RuleBroken(
                    "figures-enough",
                    "En kontroll läser högst 10 nyckeltal. Ta bort något först.",
                    "A control reads 10 figures at most. Take one away first.");
        }
    }

    /**
     * @throws Invalid if there is no such figure or unit
     * @throws se.rond.kernel.Unavailable if the module of the figure is not running
     */
    private Unit unit(ControlActivity control, FigureChosen given) {
        if (!choice.isKnown(given.figure())) {
            throw new Invalid(
                    "/figure",
                    "figure-unknown",
                    "Det finns inget sådant nyckeltal just nu.",
                    "There is no such figure just now.");
        }
        Unit unit = plans.boards()
                .organisation()
                .tree()
                .unit(given.unit())
                .orElseThrow(
                        () -> new Invalid("/unit", "unit-unknown", "Enheten finns inte.", "There is no such unit."));
        choice.require(control, given.figure(), unit);
        return unit;
    }

    @Override
    public void leaveOut(UUID id, UUID chosenAs) {
        work.write(() -> {
            ControlActivity control = changeable(id);
            ControlFigure figure = chosen.find(chosenAs)
                    .filter(known -> known.control().equals(id))
                    .orElseThrow(() -> new NotFound(FIGURE, chosenAs));
            chosen.remove(figure);
            plans.record(control, "leave_out_figure", trace(figure), Map.of());
        });
    }

    /** Whoever plans it and whoever makes it choose, until the result is handed in. */
    private ControlActivity changeable(UUID id) {
        ControlActivity control = plans.visibleControl(id);
        if (!choice.performs(control)) {
            plans.boards().require(InternalControlPermissions.EDIT_PLAN, control.board(), control.cycle());
        }
        if (!control.state().isToDo()) {
            throw new RuleBroken(
                    "figures-frozen",
                    "Resultatet är lämnat. Nyckeltalen står kvar som de var då.",
                    "The result has been submitted. The figures stay as they were then.");
        }
        return control;
    }

    /** The way to the records behind a figure is shown to whoever is let in there now: it was kept whole. */
    private ControlFigureView view(ControlFigure figure) {
        Instant now = plans.sign().at();
        FigureRead current = figures.read(figure.figure(), figure.unitPath(), figure.period(), now)
                .map(reading -> FrozenReading.read(reading, now))
                .orElse(null);
        boolean open = current != null && current.records() != null;
        FigureRead read = figure.frozen()
                .map(frozen -> open ? frozen : frozen.withoutRecords())
                .orElse(current);
        return new ControlFigureView(
                figure.id(),
                figure.control(),
                figure.figure(),
                new UnitRef(figure.unit(), lastCode(figure.unitPath()), figure.unitName()),
                figure.period().label(),
                figure.isFrozen(),
                read,
                figure.frozenAt().orElse(null),
                figure.version());
    }

    /** The code of the unit as it was then. */
    private static String lastCode(String path) {
        String[] codes = path.split("/");
        return codes[codes.length - 1];
    }
}
