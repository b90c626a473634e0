// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Saved;

/** Evacuation drills: planned, held, evaluated. */
@ProviderType
public interface HoldingDrills {

    /** The latest first. */
    Page<DrillView> drills(FileFilter filter, PageRequest request);

    DrillView drill(UUID id);

    /** Plans a drill, or changes the plan while it has not been held. */
    Saved<DrillView> plan(UUID id, DrillPlan plan, IfMatch seen);

    /** Says how it went; said again before it is evaluated, it is corrected. */
    DrillView hold(UUID id, DrillHeld held);

    DrillView evaluate(UUID id, DrillEvaluation evaluation);

    DrillView withdraw(UUID id, Withdrawal why);

    /** Reports something wrong that the drill showed. */
    Observed observe(UUID id, Observation observation);
}
