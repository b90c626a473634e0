// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.rond.access.AccessControl;
import se.rond.access.Place;
import se.rond.access.Scope;
import se.rond.gapanalysis.api.AssessmentAction;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Signature;

/** What the caller may do with assessments, asked once for a whole list. */
final class Rights {

    private static final String IT = "it";
    private static final Set<AssessmentAction> NOT_BY_SUBMITTER =
            Set.of(AssessmentAction.RETURN, AssessmentAction.JUDGE, AssessmentAction.REVIEW);

    private final Map<String, Scope> scopes = new HashMap<>();
    private final AccessControl access;
    private final Signature caller;

    Rights(GapPlaces places) {
        this.access = places.access();
        this.caller = places.sign();
    }

    /** In the order of the actions; compiling is of the campaign. */
    List<AssessmentAction> actions(Assessment assessment) {
        return Arrays.stream(AssessmentAction.values())
                .filter(action -> action != AssessmentAction.COMPILE && action.isPossibleIn(assessment.state()))
                .filter(action -> may(action, assessment))
                .toList();
    }

    private boolean may(AssessmentAction action, Assessment assessment) {
        if (NOT_BY_SUBMITTER.contains(action) && caller.isBySameAs(assessment.submitted())) {
            return false;
        }
        return has(action.permission(), assessment) || action == AssessmentAction.ANSWER && answersIt(assessment);
    }

    /** Whether the caller may answer this question, in a state where it is answered. */
    boolean mayAnswer(Assessment assessment, PackNode question) {
        return AssessmentAction.ANSWER.isPossibleIn(assessment.state())
                && (has(GapPermissions.ANSWER, assessment)
                        || answersIt(assessment) && question.answeredBy().contains(IT));
    }

    private boolean answersIt(Assessment assessment) {
        return assessment.answerers().contains(IT) && has(GapPermissions.ANSWER_IT, assessment);
    }

    boolean mayReadText(Assessment assessment) {
        return has(GapPermissions.READ, assessment);
    }

    private boolean has(String permission, Assessment assessment) {
        return scopes.computeIfAbsent(permission, access::scope).covers(Place.unit(assessment.unit()));
    }
}
