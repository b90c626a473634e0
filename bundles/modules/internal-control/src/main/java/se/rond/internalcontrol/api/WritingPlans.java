// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.util.UUID;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Reason;
import se.rond.kernel.Saved;

/** Risks and controls of a plan. What is written needs a draft, and the permission to edit the board's plan. */
public interface WritingPlans {

    Saved<PlanDetail> saveRisk(UUID plan, UUID risk, RiskGiven given, IfMatch seen);

    /** A risk of an earlier version is left out by the draft of a revision; one of the draft itself is gone. */
    PlanDetail removeRisk(UUID plan, UUID risk, Reason why);

    Saved<PlanDetail> saveControl(UUID plan, UUID control, ControlGiven given, IfMatch seen);

    /** A control of an earlier version is left out by the draft of a revision; one of the draft itself is gone. */
    PlanDetail removeControl(UUID plan, UUID control, Reason why);

    /** It is not left out after all. */
    PlanDetail keepControl(UUID plan, UUID control);
}
