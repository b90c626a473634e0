// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Saved;

/** An analysis from its beginning to the decision, and again. Every change needs the version of what it changes. */
@ProviderType
public interface RunningAnalyses {

    /** @throws se.rond.kernel.RuleBroken of rule {@code analysis-open}, {@code system-ended} */
    Saved<AnalysisDetail> start(UUID id, AnalysisStart start);

    /** No lets it go on; yes and unsure purge every word and end it here. */
    AnalysisDetail answerGate(UUID id, GateAnswer answer, IfMatch seen);

    AnalysisDetail classify(UUID id, IfMatch seen);

    AnalysisDetail assess(UUID id, IfMatch seen);

    /** Its measures become measures of the follow-up. */
    AnalysisDetail submit(UUID id, IfMatch seen);

    AnalysisDetail returned(UUID id, Remark because, IfMatch seen);

    AnalysisDetail review(UUID id, Remark statement, IfMatch seen);

    /** @throws se.rond.kernel.RuleBroken of rule {@code content-changed} if that is not what was read */
    AnalysisDetail decide(UUID id, DecisionGiven given, IfMatch seen);

    /** What was changed after a decision is decided on anew. */
    AnalysisDetail askAgain(UUID id, IfMatch seen);
}
