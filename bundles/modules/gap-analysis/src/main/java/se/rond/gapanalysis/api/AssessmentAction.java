// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can happen to an assessment: in which states, and what it takes. */
public enum AssessmentAction {
    START(EnumSet.of(AssessmentState.DRAFT), GapPermissions.ANSWER),
    ANSWER(AssessmentState.ANSWERABLE, GapPermissions.ANSWER),
    SUBMIT(EnumSet.of(AssessmentState.IN_PROGRESS), GapPermissions.ANSWER),
    RETURN(EnumSet.of(AssessmentState.SELF_ASSESSED), GapPermissions.REVIEW),
    JUDGE(EnumSet.of(AssessmentState.SELF_ASSESSED), GapPermissions.REVIEW),
    REVIEW(EnumSet.of(AssessmentState.SELF_ASSESSED), GapPermissions.REVIEW),
    APPROVE(EnumSet.of(AssessmentState.REVIEWED), GapPermissions.APPROVE),
    COMPILE(EnumSet.of(AssessmentState.APPROVED), GapPermissions.PLAN),
    CANCEL(AssessmentState.ANSWERABLE, GapPermissions.PLAN);

    private final Set<AssessmentState> from;
    private final String permission;

    AssessmentAction(Set<AssessmentState> from, String permission) {
        this.from = Set.copyOf(from);
        this.permission = permission;
    }

    public boolean isPossibleIn(AssessmentState state) {
        return from.contains(state);
    }

    public String permission() {
        return permission;
    }

    /** As in addresses and the trail. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
