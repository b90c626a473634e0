// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.rond.kernel.NotFound;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.systemsecurity.domain.Analyses;
import se.rond.systemsecurity.domain.Risk;
import se.rond.systemsecurity.domain.RiskMeasure;
import se.rond.systemsecurity.domain.WholeAnalysis;

/** A part of an analysis, and of no other. */
final class PartOf {

    private PartOf() {}

    /** @throws RuleBroken if there is a part of that id in another analysis */
    static <T> Optional<T> analysis(Analyses analyses, Class<T> kind, UUID part, Function<T, UUID> holder, UUID id) {
        Optional<T> known = analyses.part(kind, part);
        known.filter(found -> !holder.apply(found).equals(id)).ifPresent(elsewhere -> {
            throw new RuleBroken(
                    "already-exists",
                    "Det finns redan en post med det id:t i en annan analys.",
                    "There is a record of that id in another analysis already.");
        });
        return known;
    }

    static Risk risk(WholeAnalysis whole, UUID risk) {
        return whole.risks().stream()
                .filter(each -> each.id().equals(risk))
                .findFirst()
                .orElseThrow(() -> new NotFound(new Text("Risken", "The risk"), risk));
    }

    static Optional<RiskMeasure> measure(WholeAnalysis whole, Risk risk, UUID measure) {
        return whole.measuresOf(risk).stream()
                .filter(each -> each.id().equals(measure))
                .findFirst();
    }
}
