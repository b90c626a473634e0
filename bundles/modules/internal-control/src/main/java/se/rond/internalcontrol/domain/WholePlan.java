// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan with all that it says.
 *
 * @param risks of all versions
 * @param controls of all versions
 */
public record WholePlan(ControlPlan plan, List<PlanArea> areas, List<PlanRisk> risks, List<ControlActivity> controls) {

    public WholePlan {
        areas = List.copyOf(areas);
        risks = List.copyOf(risks);
        controls = List.copyOf(controls);
    }

    /** The risks of this version. */
    public List<PlanRisk> risksIn() {
        return risks.stream().filter(risk -> risk.isIn(plan.number())).toList();
    }

    /** The risks that this version leaves out. */
    public List<PlanRisk> risksLeftOut() {
        return risks.stream().filter(risk -> risk.isRemovedIn(plan.number())).toList();
    }

    /** The controls of this version. */
    public List<ControlActivity> controlsIn() {
        return controls.stream().filter(control -> control.isIn(plan.number())).toList();
    }

    /** The controls that this version leaves out. */
    public List<ControlActivity> controlsLeftOut() {
        return controls.stream()
                .filter(control -> control.isRemovedIn(plan.number()))
                .toList();
    }

    public Optional<PlanRisk> risk(UUID id) {
        return risksIn().stream().filter(risk -> risk.id().equals(id)).findFirst();
    }

    public List<ControlActivity> controlsOf(PlanRisk risk) {
        return controlsIn().stream()
                .filter(control -> control.risk().equals(risk.id()))
                .toList();
    }

    public Optional<PlanArea> area(String id) {
        return areas.stream().filter(area -> area.area().equals(id)).findFirst();
    }

    /** The day on which the last of its controls was judged, followed up or closed; {@code null} where none was. */
    public @Nullable LocalDate settledOn() {
        return controlsIn().stream()
                .flatMap(control -> Stream.of(control.assessment(), control.ending()))
                .filter(Objects::nonNull)
                .map(judgement -> judgement.by().day())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Ids in the catalogue of the controls of this version. */
    public Set<String> catalogued() {
        return controlsIn().stream()
                .map(ControlActivity::control)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
