// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import org.jspecify.annotations.Nullable;
import se.rond.kernel.Checks;
import se.rond.systemsecurity.api.RiskGiven;

/** What is wrong with the size of a risk as it was sent. */
final class RiskChecks {

    private RiskChecks() {}

    static void size(RiskGiven given, RiskMatrix matrix, Checks checks) {
        checks.require(
                        given.consequence() != null && given.likelihood() != null,
                        "/consequence",
                        "risk-not-assessed",
                        "Bedöm konsekvens och sannolikhet, eller förklara varför hotet inte är relevant.",
                        "Assess consequence and likelihood, or explain why the threat does not matter.")
                .require(
                        given.treatment() != null,
                        "/treatment",
                        "treatment-missing",
                        "Välj hur risken hanteras.",
                        "Choose what is done about the risk.")
                .within(given.consequence(), 1, matrix.consequences(), "/consequence")
                .within(given.likelihood(), 1, matrix.likelihoods(), "/likelihood")
                .within(given.expectedConsequence(), 1, matrix.consequences(), "/expectedConsequence")
                .within(given.expectedLikelihood(), 1, matrix.likelihoods(), "/expectedLikelihood")
                .require(
                        (given.expectedConsequence() == null) == (given.expectedLikelihood() == null),
                        "/expectedLikelihood",
                        "expected-incomplete",
                        "Ange både konsekvens och sannolikhet för den förväntade risken.",
                        "Give both consequence and likelihood of the expected risk.");
        notHigher(given.expectedConsequence(), given.consequence(), "/expectedConsequence", checks);
        notHigher(given.expectedLikelihood(), given.likelihood(), "/expectedLikelihood", checks);
    }

    private static void notHigher(
            @Nullable Integer expected, @Nullable Integer current, String pointer, Checks checks) {
        checks.require(
                expected == null || current == null || expected <= current,
                pointer,
                "expected-above-current",
                "Den förväntade risken kan inte vara högre än den nuvarande.",
                "The expected risk cannot be higher than the current one.");
    }
}
