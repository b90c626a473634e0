// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.systemsecurity.api.AnalysisState;
import se.rond.systemsecurity.api.AnswerKind;
import se.rond.systemsecurity.api.Band;
import se.rond.systemsecurity.api.DecisionKind;
import se.rond.systemsecurity.api.Hosting;
import se.rond.systemsecurity.api.Levels;
import se.rond.systemsecurity.api.SecurityContent;

/** What constants are called in a report. */
final class ReportWords {

    private static final Text NOTHING = Text.same("–");

    private ReportWords() {}

    static Text state(AnalysisState state) {
        return switch (state) {
            case DRAFT -> new Text("utkast", "draft");
            case GATED -> new Text("kontrollfråga besvarad", "gate answered");
            case MOVED_TO_SECURITY_PROTECTION ->
                new Text("hanteras enligt säkerhetsskydd", "handled under security protection");
            case CLASSIFIED -> new Text("klassad", "classified");
            case ASSESSED -> new Text("riskbedömd", "assessed");
            case IN_REVIEW -> new Text("granskas", "in review");
            case APPROVED -> new Text("godkänd", "approved");
            case APPROVED_WITH_CONDITIONS -> new Text("godkänd med villkor", "approved with conditions");
            case REJECTED -> new Text("ej godkänd", "rejected");
            case SUPERSEDED -> new Text("ersatt", "superseded");
        };
    }

    static Text hosting(Hosting hosting) {
        return switch (hosting) {
            case OWN -> new Text("egen drift", "own operation");
            case MUNICIPAL_JOINT -> new Text("gemensam drift eller förbund", "joint municipal operation");
            case SAAS_SE -> new Text("molntjänst inom Sverige", "cloud in Sweden");
            case SAAS_EU -> new Text("molntjänst inom EU/EES", "cloud in the EU/EEA");
            case SAAS_OTHER -> new Text("molntjänst med koppling till tredjeland", "cloud with a third-country link");
        };
    }

    static Text band(@Nullable Band band) {
        if (band == null) {
            return NOTHING;
        }
        return switch (band) {
            case GREEN -> new Text("grön", "green");
            case YELLOW -> new Text("gul", "yellow");
            case ORANGE -> new Text("orange", "orange");
            case RED -> new Text("röd", "red");
        };
    }

    static Text answer(@Nullable AnswerKind answer) {
        if (answer == null) {
            return NOTHING;
        }
        return switch (answer) {
            case YES -> new Text("ja", "yes");
            case NO -> new Text("nej", "no");
            case PARTLY -> new Text("delvis", "partly");
            case NOT_APPLICABLE -> new Text("inte tillämpligt", "not applicable");
        };
    }

    static Text yesNo(boolean value) {
        return value ? new Text("ja", "yes") : new Text("nej", "no");
    }

    static Text decision(DecisionKind decision, SecurityContent content) {
        return content.decisions().stream()
                .filter(words -> words.id().equals(decision.name()))
                .map(SecurityContent.Named::name)
                .findFirst()
                .orElseGet(() -> Text.same(decision.name()));
    }

    static String levels(Levels levels) {
        return Stream.of(
                        Optional.ofNullable(levels.k()),
                        Optional.ofNullable(levels.r()),
                        Optional.ofNullable(levels.t()),
                        Optional.ofNullable(levels.s()))
                .map(level -> level.map(String::valueOf).orElse("–"))
                .collect(Collectors.joining(", "));
    }
}
