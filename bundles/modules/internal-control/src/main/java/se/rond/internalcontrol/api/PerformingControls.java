// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.util.UUID;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;

/** Controls and their steps. Every step needs the version that was seen and a plan that is active. */
public interface PerformingControls {

    /** By the end of their periods. */
    Page<ControlView> controls(ControlFilter filter, PageRequest request);

    ControlView control(UUID id);

    /** By the performer, when the period has begun. */
    ControlView start(UUID id, IfMatch seen);

    /** By the performer. */
    ControlView submit(UUID id, ResultGiven result, IfMatch seen);

    /** By a coordinator who has not performed it. A major deviation becomes a finding with a measure. */
    ControlView assess(UUID id, AssessmentGiven assessment, IfMatch seen);

    /** Another measure about a major deviation, where the first one did not help. */
    ControlView correct(UUID id, ActionGiven action, IfMatch seen);

    /** The effect of what was done about a major deviation has been checked. */
    ControlView followUp(UUID id, Reason how, IfMatch seen);

    /** It will not be performed. */
    ControlView close(UUID id, Reason why, IfMatch seen);

    /** Somebody else performs it. */
    ControlView giveTo(UUID id, PerformerGiven whom, IfMatch seen);
}
