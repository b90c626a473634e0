// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.util.UUID;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Reason;
import se.rond.kernel.Saved;

/** A plan goes on. Every step needs the version that was seen. */
public interface RunningPlans {

    /** The board is to decide on it: the risk analysis is done, and nothing is missing. */
    PlanDetail propose(UUID id, IfMatch seen);

    PlanDetail giveBack(UUID id, Reason why, IfMatch seen);

    /** Whoever writes the plan takes it back from the board, to go on writing. Possible until the board's decision is recorded. */
    PlanDetail takeBack(UUID id, IfMatch seen);

    /** The board has adopted it; the version before, if there is one, is replaced. */
    PlanDetail adopt(UUID id, BoardDecision decision, IfMatch seen);

    /** Every control is final, and the board has decided on the report. */
    PlanDetail report(UUID id, BoardDecision decision, IfMatch seen);

    /**
     * Begins the next version as a draft. This one holds until the board has decided on the next.
     *
     * @param next id of the next version
     */
    Saved<PlanDetail> revise(UUID id, UUID next, Reason why);

    /**
     * The draft of a revision is given up: what it added is gone, what it left out stays.
     *
     * @return the version that holds
     */
    PlanDetail withdraw(UUID id, IfMatch seen);
}
