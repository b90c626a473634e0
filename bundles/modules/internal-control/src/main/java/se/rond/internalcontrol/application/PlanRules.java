// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.domain.CommonControls;
import se.rond.internalcontrol.domain.PlanGuards;
import se.rond.internalcontrol.domain.WholePlan;
import se.rond.kernel.Violation;

/** What a plan lacks before it goes to the board. */
@Component(service = PlanRules.class)
public final class PlanRules {

    private final PlanDesk desk;
    private final ShippedCatalogue shipped;

    @Activate
    public PlanRules(@Reference PlanDesk desk, @Reference ShippedCatalogue shipped) {
        this.desk = desk;
        this.shipped = shipped;
    }

    /** The risk analysis first: without it nothing of the rest means anything. */
    List<Violation> missing(WholePlan whole) {
        List<Violation> missing = new ArrayList<>(analysis(whole));
        missing.addAll(PlanGuards.handling(whole, desk.today(), desk.words()));
        missing.addAll(PlanGuards.common(whole, common(whole)));
        missing.addAll(PlanGuards.something(whole));
        missing.addAll(PlanGuards.controls(whole, desk.words()));
        missing.addAll(performers(whole));
        missing.addAll(PlanGuards.leftOut(whole, desk.words()));
        return missing;
    }

    List<Violation> analysis(WholePlan whole) {
        return PlanGuards.analysis(
                whole,
                shipped.catalogue().areas().stream()
                        .map(area -> new PlanGuards.Area(area.id(), area.name()))
                        .toList(),
                desk.words());
    }

    /** Ids of the common controls that the plan lacks. */
    List<String> lacking(WholePlan whole) {
        Set<String> common = common(whole);
        if (common == null) {
            return List.of();
        }
        Set<String> there = whole.catalogued();
        return common.stream()
                .filter(control -> !there.contains(control))
                .sorted()
                .toList();
    }

    private @Nullable Set<String> common(WholePlan whole) {
        return desk.plans()
                .common(whole.plan().year())
                .map(CommonControls::controls)
                .orElse(null);
    }

    /** Somebody may have become a manager since they were chosen. */
    private List<Violation> performers(WholePlan whole) {
        return whole.controlsIn().stream()
                .filter(control -> control.state().isToDo())
                .filter(control -> control.performer() != null
                        && desk.ownsRoutine(control.performer(), control.routineUnit(), control.routineOwner()))
                .map(control -> new Violation(
                        "/controls/" + control.id() + "/performer", "performer-owns-routine", PlanDesk.OWNS_ROUTINE))
                .toList();
    }
}
