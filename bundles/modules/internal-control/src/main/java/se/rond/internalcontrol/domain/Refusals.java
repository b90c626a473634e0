// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.rond.internalcontrol.api.PlanState;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.kernel.Violation;

/** What is said when a plan or a control cannot do what was asked. */
public final class Refusals {

    private static final Map<PlanState, RuleText> PLAN = Map.of(
            PlanState.DRAFT,
            new RuleText(
                    "plan-not-draft",
                    "Planen kan bara ändras som utkast. En antagen plan ändras genom revidering.",
                    "The plan can be changed as a draft only. An adopted plan is changed by a revision."),
            PlanState.PROPOSED,
            new RuleText(
                    "plan-not-proposed",
                    "Planen är inte föreslagen till nämnden.",
                    "The plan has not been proposed to the board."),
            PlanState.ACTIVE,
            new RuleText(
                    "plan-not-active",
                    "Det går bara medan planen pågår: den ska vara antagen och dess år ha börjat.",
                    "This is possible while the plan is active only: adopted, and its year begun."));

    private record RuleText(String rule, String sv, String en) {}

    private Refusals() {}

    static RuleBroken planState(PlanState wanted) {
        RuleText said = Objects.requireNonNull(PLAN.get(wanted));
        return new RuleBroken(said.rule(), said.sv(), said.en());
    }

    static RuleBroken controlState() {
        return new RuleBroken(
                "control-state",
                "Kontrollen är i ett annat läge. Läs om sidan och se vad som är nästa steg.",
                "The control is in another state. Reload the page and see what comes next.");
    }

    /** @throws RuleBroken if anything is missing */
    public static void refuse(List<Violation> missing, String rule, String sv, String en) {
        if (!missing.isEmpty()) {
            throw new RuleBroken(rule, new Text(sv, en), missing);
        }
    }
}
