// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.IfMatch;

/** What an analysis says. */
@ProviderType
public interface WritingAnalyses {

    AnalysisDetail describe(UUID id, Description description, IfMatch seen);

    AnalysisDetail raise(UUID id, Raise raise, IfMatch seen);

    /**
     * @param leave that confidentiality 4 purges every word and ends the analysis here is known
     * @throws se.rond.kernel.RuleBroken of rule {@code level-4-leaves} where that is not said
     */
    AnalysisDetail saveSet(UUID id, UUID set, InformationSetGiven given, boolean leave, IfMatch seen);

    AnalysisDetail removeSet(UUID id, UUID set, IfMatch seen);

    AnalysisDetail answer(UUID id, String requirement, RequirementAnswerGiven given, IfMatch seen);

    AnalysisDetail saveRisk(UUID id, UUID risk, RiskGiven given, IfMatch seen);

    AnalysisDetail removeRisk(UUID id, UUID risk, IfMatch seen);

    AnalysisDetail saveMeasure(UUID id, UUID risk, UUID measure, RiskMeasureGiven given, IfMatch seen);

    AnalysisDetail removeMeasure(UUID id, UUID risk, UUID measure, IfMatch seen);

    AnalysisDetail accept(UUID id, UUID risk, Acceptance acceptance, IfMatch seen);
}
