// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.util.UUID;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.kernel.Saved;

/** Plans of boards, and what their risk analyses went through. */
public interface KeepingPlans {

    /** The latest year first, then by board. */
    Page<PlanView> plans(PlanFilter filter, PageRequest request);

    PlanDetail plan(UUID id);

    /** Begins the plan of a board for a year, once however often it is sent. */
    Saved<PlanDetail> begin(UUID id, PlanGiven given);

    /** The area was gone through and no risk was found. */
    PlanDetail noteArea(UUID plan, String area, Reason what);

    PlanDetail forgetArea(UUID plan, String area);

    /** The board controls nothing this year, and says why: without that, a plan without controls is not proposed. */
    PlanDetail controlNothing(UUID plan, Reason why);

    PlanDetail controlSomething(UUID plan);

    /**
     * Takes those controls from the catalogue, with their risks, that every board must have and the plan lacks: each as often in the
     * year as the catalogue says.
     */
    PlanDetail addCommon(UUID plan, String language);
}
