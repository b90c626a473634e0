// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.rond.kernel.Text;
import se.rond.kernel.Violation;
import se.rond.systemsecurity.api.Band;
import se.rond.systemsecurity.api.DecisionKind;
import se.rond.systemsecurity.api.Levels;
import se.rond.systemsecurity.api.SecurityContent;

/** What must be so before an analysis goes on. */
public final class Guards {

    private Guards() {}

    /** Every information set has K, R and T below 4, and a motivation. */
    public static List<Violation> classified(WholeAnalysis whole) {
        List<Violation> missing = new ArrayList<>();
        if (whole.sets().isEmpty()) {
            missing.add(violation(
                    "/informationSets",
                    "set-missing",
                    "Beskriv minst en informationsmängd.",
                    "Describe at least one information set."));
        }
        for (InformationSet set : whole.sets()) {
            String at = "/informationSets/" + set.id();
            Levels levels = set.levels();
            if (levels.k() == null || levels.r() == null || levels.t() == null) {
                missing.add(violation(
                        at,
                        "levels-missing",
                        "Klassa K, R och T.",
                        "Classify confidentiality, integrity and availability."));
            }
            if (set.given().motivation() == null) {
                missing.add(
                        violation(at, "motivation-missing", "Motivera klassningen.", "Say why it has these levels."));
            }
        }
        if (whole.levels().highest() > 3) {
            missing.add(violation(
                    "/levels",
                    "level-4-special",
                    "Nivå 4 har ingen kravlista. Gör en särskild analys utanför plattformen.",
                    "There is no list of requirements for level 4. Make a special analysis outside the platform."));
        }
        return missing;
    }

    /** Every mandatory threat is assessed, or it is said why it does not matter. */
    public static List<Violation> assessed(WholeAnalysis whole, SecurityContent content) {
        Set<String> judged = whole.risks().stream()
                .map(Risk::threat)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Violation> missing = new ArrayList<>(classified(whole));
        content.threats().stream()
                .filter(threat -> threat.mandatory() && !judged.contains(threat.id()))
                .map(threat -> violation(
                        "/risks/" + threat.id(),
                        "threat-not-assessed",
                        "Bedöm hotet: " + threat.name().sv() + ".",
                        "Assess the threat: " + threat.name().en() + "."))
                .forEach(missing::add);
        return missing;
    }

    /** Required measures are answered, the system is described, and every orange and red risk has a measure. */
    public static List<Violation> submitted(WholeAnalysis whole, SecurityContent content) {
        List<Violation> missing = new ArrayList<>(assessed(whole, content));
        described(whole, missing);
        content.requirements().stream()
                .filter(requirement -> whole.applies(requirement)
                        && whole.answer(requirement.id()).isEmpty())
                .map(requirement -> violation(
                        "/requirements/" + requirement.id(),
                        "requirement-not-answered",
                        "Svara på kravet: " + requirement.name().sv(),
                        "Answer the requirement: " + requirement.name().en()))
                .forEach(missing::add);
        whole.risks().stream()
                .filter(risk ->
                        risk.isAbove(Band.YELLOW) && whole.measuresOf(risk).isEmpty())
                .map(risk -> violation(
                        "/risks/" + risk.id(),
                        "risk-without-measure",
                        "Orange och röd risk ska ha en åtgärd med ansvarig och datum.",
                        "An orange or red risk must have a measure with owner and date."))
                .forEach(missing::add);
        return missing;
    }

    private static void described(WholeAnalysis whole, List<Violation> missing) {
        if (whole.analysis().words().description().purpose() == null) {
            missing.add(violation(
                    "/description/purpose",
                    "purpose-missing",
                    "Beskriv vad systemet är till för.",
                    "Describe what the system is for."));
        }
        SystemFacts facts = whole.system().facts();
        if (facts.rtoHours() == null || facts.rpoHours() == null) {
            missing.add(violation(
                    "/system/rtoHours",
                    "rto-rpo-missing",
                    "Ange RTO och RPO för systemet.",
                    "Give the RTO and RPO of the system."));
        }
    }

    /** A review is there; no red risk that nobody may accept; what must be accepted is; an approval leaves nothing open. */
    public static List<Violation> decided(WholeAnalysis whole, DecisionKind decision, LocalDate today) {
        List<Violation> missing = new ArrayList<>();
        if (whole.analysis().reviewed() == null) {
            missing.add(
                    violation("/reviewStatement", "review-missing", "Granskningen saknas.", "There is no review yet."));
        }
        if (decision == DecisionKind.REJECTED) {
            return missing;
        }
        for (Risk risk : whole.risks()) {
            risk(risk, whole, decision, today, missing);
        }
        return missing;
    }

    private static void risk(
            Risk risk, WholeAnalysis whole, DecisionKind decision, LocalDate today, List<Violation> missing) {
        String at = "/risks/" + risk.id();
        if (risk.band() == Band.RED && decision == DecisionKind.APPROVED) {
            missing.add(violation(
                    at,
                    "red-risk",
                    "En röd risk finns kvar. Godkänn med villkor eller avslå.",
                    "A red risk is left. Approve with conditions, or reject."));
        }
        if (decision == DecisionKind.APPROVED
                && risk.band() == Band.ORANGE
                && whole.measuresOf(risk).stream().anyMatch(RiskMeasure::isOpen)) {
            missing.add(violation(
                    at,
                    "orange-measure-open",
                    "En åtgärd för en orange risk är inte klar. Godkänn med villkor.",
                    "A measure for an orange risk is not done. Approve with conditions."));
        }
        if (risk.isAbove(Band.YELLOW) && !risk.isAcceptedOn(today)) {
            missing.add(violation(
                    at,
                    "risk-not-accepted",
                    "Risken är inte accepterad: orange av förvaltningschef, röd av kommundirektör.",
                    "The risk is not accepted: orange by the department head, red by the municipal director."));
        }
    }

    private static Violation violation(String pointer, String rule, String sv, String en) {
        return new Violation(pointer, rule, new Text(sv, en));
    }
}
