// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.api.ActionGiven;
import se.rond.internalcontrol.api.ControlGiven;
import se.rond.internalcontrol.api.RiskGiven;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.internalcontrol.domain.WholePlan;
import se.rond.kernel.Invalid;

/** What a risk or a control names must be there, and whoever performs a control must not answer for its routine. */
@Component(service = WritingChecks.class)
public final class WritingChecks {

    private final PlanDesk desk;
    private final ShippedCatalogue shipped;

    @Activate
    public WritingChecks(@Reference PlanDesk desk, @Reference ShippedCatalogue shipped) {
        this.desk = desk;
        this.shipped = shipped;
    }

    void check(RiskGiven given) {
        if (shipped.catalogue().area(given.area()).isEmpty()) {
            throw new Invalid(
                    "/area", "area-unknown", "Välj ett område ur katalogen.", "Choose an area of the catalogue.");
        }
        requireCatalogued(given.control());
        ActionGiven action = given.action();
        if (action != null) {
            desk.requirePerson(action.owner(), "/action/owner");
            if (action.dueOn().isBefore(desk.today())) {
                throw new Invalid(
                        "/action/dueOn",
                        "due-in-past",
                        "Åtgärden kan inte vara klar i det förflutna.",
                        "The action cannot be due in the past.");
            }
        }
    }

    private void requireCatalogued(@Nullable String control) {
        if (control != null && shipped.catalogue().control(control).isEmpty()) {
            throw new Invalid(
                    "/control",
                    "control-unknown",
                    "Katalogen har ingen sådan kontroll.",
                    "The catalogue has no such control.");
        }
    }

    /** @return the path by which the control is counted: of the routine's unit where that is below the board */
    String check(ControlGiven given, WholePlan whole) {
        if (whole.risk(given.risk()).isEmpty()) {
            throw new Invalid("/risk", "risk-unknown", "Risken finns inte i planen.", "The risk is not in the plan.");
        }
        requireCatalogued(given.control());
        desk.requirePerson(given.performer(), "/performer");
        desk.requirePerson(given.routineOwner(), "/routineOwner");
        String path = path(given.routineUnit(), whole.plan());
        requireOther(given.performer(), given);
        return path;
    }

    private String path(@Nullable UUID unit, ControlPlan plan) {
        if (unit == null) {
            return plan.boardPath();
        }
        return desk.boards()
                .organisation()
                .tree()
                .unit(unit)
                .map(found -> found.path().startsWith(plan.boardPath()) ? found.path() : plan.boardPath())
                .orElseThrow(() ->
                        new Invalid("/routineUnit", "unit-unknown", "Enheten finns inte.", "There is no such unit."));
    }

    /** @throws Invalid if the person answers for the routine */
    void requireOther(@Nullable UUID performer, ControlGiven given) {
        if (performer != null && desk.ownsRoutine(performer, given.routineUnit(), given.routineOwner())) {
            throw new Invalid("/performer", "performer-owns-routine", PlanDesk.OWNS_ROUTINE);
        }
    }
}
