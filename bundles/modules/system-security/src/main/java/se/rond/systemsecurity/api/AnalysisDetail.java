// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;
import se.rond.organisation.PersonRef;

/**
 * An analysis as a whole. Free text is {@code null} where the caller may not read it.
 *
 * @param setLevels the highest levels of the information sets, before anything is raised
 * @param contentHash SHA-256 over what would be decided now
 * @param actions what the caller may do now, as far as state and permission go
 * @param missing what the next step still lacks
 * @param matrix by which risks are measured
 */
public record AnalysisDetail(
        AnalysisView analysis,
        @Nullable Trigger trigger,
        @Nullable UUID follows,
        Description description,
        List<InformationSetView> informationSets,
        Levels setLevels,
        Raise raised,
        List<RequirementView> requirements,
        List<RiskView> risks,
        MatrixView matrix,
        @Nullable String returnedBecause,
        @Nullable String reviewStatement,
        @Nullable PersonRef reviewedBy,
        List<DecisionView> decisions,
        String contentHash,
        Set<String> actions,
        List<Missing> missing,
        long version)
        implements Versioned {

    public AnalysisDetail {
        informationSets = List.copyOf(informationSets);
        requirements = List.copyOf(requirements);
        risks = List.copyOf(risks);
        decisions = List.copyOf(decisions);
        actions = Set.copyOf(actions);
        missing = List.copyOf(missing);
    }
}
