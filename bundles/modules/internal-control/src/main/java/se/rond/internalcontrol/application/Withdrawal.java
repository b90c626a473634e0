// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.PlanRisk;
import se.rond.internalcontrol.domain.WholePlan;

/** Gives up the draft of a revision. */
record Withdrawal(PlanDesk desk) {

    void undo(WholePlan whole) {
        int number = whole.plan().number();
        whole.controlsLeftOut().forEach(ControlActivity::keep);
        whole.controls().stream().filter(control -> control.isAddedIn(number)).forEach(desk.controls()::remove);
        whole.risksLeftOut().forEach(PlanRisk::keep);
        whole.risks().stream().filter(risk -> risk.isAddedIn(number)).forEach(desk.plans()::remove);
        desk.plans().remove(whole.plan());
        desk.plans().flush();
    }
}
