// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.figures;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Place;
import se.rond.figures.Figures;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.figures.FigureOffered;
import se.rond.internalcontrol.api.figures.FiguresOffered;
import se.rond.internalcontrol.application.PlanDesk;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.figures.NamedFigures;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Text;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitRef;

/**
 * Which figures of which units somebody chooses for a control. Whoever keeps plans or reads figures of a unit chooses any of
 * them there. Whoever makes the control chooses those that it names, for its board, the departments of that and the unit of
 * its routine: values alone, of what is not kept apart ({@link Figures}). Whoever reads the control then sees them.
 */
@Component(service = FigureChoice.class)
public final class FigureChoice {

    private static final String READ_FIGURES = "followup.read_figures";
    private static final Text NOT_NAMED = new Text(
            "Den som utför kontrollen väljer nyckeltal som kontrollen nämner, för nämnden, dess förvaltningar eller rutinens"
                    + " enhet. Be samordnaren välja andra.",
            "Whoever makes the control chooses figures that it names, for the board, its departments or the unit of the"
                    + " routine. Ask the coordinator to choose others.");

    private final Figures figures;
    private final PlanDesk plans;
    private final AccessControl access;

    @Activate
    public FigureChoice(@Reference Figures figures, @Reference PlanDesk plans, @Reference AccessControl access) {
        this.figures = figures;
        this.plans = plans;
        this.access = access;
    }

    private List<FigureOffered> all() {
        return figures.definitions().stream()
                .map(each -> new FigureOffered(
                        each.id(), each.version(), each.name(), each.unit(), each.numerator(), each.denominator()))
                .toList();
    }

    /** @throws se.rond.kernel.Unavailable if the module of the figure is not running */
    boolean isKnown(String figure) {
        return figures.definition(figure).isPresent();
    }

    FiguresOffered offered(ControlActivity control) {
        if (choosesFreely(control)) {
            return new FiguresOffered(all(), List.of());
        }
        if (!performs(control)) {
            return new FiguresOffered(List.of(), List.of());
        }
        return new FiguresOffered(
                all().stream().filter(figure -> names(control, figure.id())).toList(),
                units(control).map(UnitRef::of).toList());
    }

    private boolean choosesFreely(ControlActivity control) {
        return plans.boards().may(InternalControlPermissions.EDIT_PLAN, control.board(), control.cycle())
                || performs(control) && access.may(READ_FIGURES, Place.unit(control.board()));
    }

    /** @throws Forbidden if the caller does not choose that figure of that unit for the control */
    void require(ControlActivity control, String figure, Unit unit) {
        Place place = Place.unit(unit.id());
        if (access.may(InternalControlPermissions.EDIT_PLAN, place) || access.may(READ_FIGURES, place)) {
            return;
        }
        if (!performs(control)) {
            access.require(READ_FIGURES, place);
        }
        if (!names(control, figure) || units(control).noneMatch(one -> one.id().equals(unit.id()))) {
            throw new Forbidden("figure-not-of-the-control", NOT_NAMED);
        }
    }

    boolean performs(ControlActivity control) {
        return control.performer() != null && control.performer().equals(plans.caller());
    }

    private static boolean names(ControlActivity control, String figure) {
        return NamedFigures.of(control.given()).contains(figure);
    }

    private Stream<Unit> units(ControlActivity control) {
        Stream<UUID> ids =
                Stream.concat(Stream.of(control.board()), plans.boards().departments(control.board()));
        return Stream.concat(ids, Stream.ofNullable(control.routineUnit()))
                .distinct()
                .flatMap(id -> plans.boards().organisation().tree().unit(id).stream());
    }
}
