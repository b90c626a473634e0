// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;
import se.rond.kernel.Violation;

/**
 * A version of a plan as a whole.
 *
 * @param areas every area of the catalogue
 * @param controls those in this version, and those that its draft leaves out
 * @param common ids of the controls that every board must have and that the plan lacks
 * @param missing what must be done before the plan can be proposed
 * @param versions of the plan, the first first
 * @param may what the caller may do with it now
 */
public record PlanDetail(
        PlanView plan,
        List<AreaView> areas,
        List<RiskView> risks,
        List<ControlView> controls,
        List<String> common,
        List<Violation> missing,
        List<PlanVersion> versions,
        Set<PlanAction> may)
        implements Versioned {

    public PlanDetail {
        areas = List.copyOf(areas);
        risks = List.copyOf(risks);
        controls = List.copyOf(controls);
        common = List.copyOf(common);
        missing = List.copyOf(missing);
        versions = List.copyOf(versions);
        may = Set.copyOf(may);
    }

    /** A version by its number, and by which decision of the board it was adopted. */
    public record PlanVersion(
            UUID id, int number, PlanState state, @Nullable BoardDecision adoption) {}

    @Override
    public long version() {
        return plan.version();
    }
}
