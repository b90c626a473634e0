// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import java.util.List;
import java.util.Optional;
import se.rond.systemsecurity.api.Levels;
import se.rond.systemsecurity.api.SecurityContent;

/** An analysis with all that it says, read together. */
public record WholeAnalysis(
        Analysis analysis,
        ItSystem system,
        RiskMatrix matrix,
        List<InformationSet> sets,
        List<RequirementAnswer> answers,
        List<Risk> risks,
        List<RiskMeasure> measures) {

    public WholeAnalysis {
        sets = List.copyOf(sets);
        answers = List.copyOf(answers);
        risks = List.copyOf(risks);
        measures = List.copyOf(measures);
    }

    /** The highest levels of the information sets, before anything is raised. */
    public Levels setLevels() {
        return sets.stream().map(InformationSet::levels).reduce(Levels.NONE, Levels::max);
    }

    /** Levels of the system: the highest of its sets, raised where there is much together, never lowered. */
    public Levels levels() {
        return setLevels().max(analysis.raised().levels());
    }

    public List<RiskMeasure> measuresOf(Risk risk) {
        return measures.stream()
                .filter(measure -> measure.risk().equals(risk.id()))
                .toList();
    }

    public Optional<RequirementAnswer> answer(String requirement) {
        return answers.stream()
                .filter(answer -> answer.requirement().equals(requirement))
                .findFirst();
    }

    /** Whether the level of the aspect is high enough for the requirement. */
    public boolean applies(SecurityContent.Requirement requirement) {
        Integer level = switch (requirement.aspect()) {
            case "K" -> levels().k();
            case "R" -> levels().r();
            case "T" -> levels().t();
            default -> levels().s();
        };
        return level != null && level >= requirement.minLevel();
    }
}
