// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.rond.internalcontrol.api.ControlAction;
import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.PlanState;
import se.rond.internalcontrol.application.Boards.Reached;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.ControlPlan;

/** What the caller may do with controls. What they reach is asked once for a whole list. */
final class ControlActions {

    private final PlanDesk desk;
    private final Map<String, Reached> reached = new HashMap<>();

    ControlActions(PlanDesk desk) {
        this.desk = desk;
    }

    /** @param plan the version in which the control is shown */
    Set<ControlAction> with(ControlActivity control, ControlPlan plan) {
        Set<ControlAction> may = EnumSet.noneOf(ControlAction.class);
        if (plan.state() == PlanState.DRAFT
                && control.isAddedIn(plan.number())
                && has(InternalControlPermissions.EDIT_PLAN, plan)) {
            may.add(ControlAction.CHANGE);
        }
        if (plan.state() != PlanState.ACTIVE || !control.counts()) {
            return may;
        }
        if (has(InternalControlPermissions.PERFORM, plan) && Objects.equals(control.performer(), desk.caller())) {
            mayPerform(control, may);
        }
        if (has(InternalControlPermissions.ASSESS, plan)) {
            mayAssess(control, may);
        }
        return may;
    }

    private static void mayPerform(ControlActivity control, Set<ControlAction> may) {
        if (control.state() == ControlState.PLANNED) {
            may.add(ControlAction.START);
        } else if (control.state() == ControlState.IN_PROGRESS) {
            may.add(ControlAction.SUBMIT);
        }
    }

    private void mayAssess(ControlActivity control, Set<ControlAction> may) {
        switch (control.state()) {
            case PLANNED, IN_PROGRESS -> may.addAll(EnumSet.of(ControlAction.CLOSE, ControlAction.GIVE));
            case PERFORMED -> {
                if (!Objects.equals(control.performer(), desk.caller())) {
                    may.add(ControlAction.ASSESS);
                }
            }
            case MAJOR_DEVIATION -> may.addAll(EnumSet.of(ControlAction.CORRECT, ControlAction.FOLLOW_UP));
            default -> {}
        }
    }

    private boolean has(String permission, ControlPlan plan) {
        return reached.computeIfAbsent(permission, desk.boards()::reached).covers(plan.board(), plan.cycle());
    }
}
