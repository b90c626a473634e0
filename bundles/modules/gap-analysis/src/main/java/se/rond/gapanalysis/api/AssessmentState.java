// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.util.EnumSet;
import java.util.Set;

/** Where an assessment stands. */
public enum AssessmentState {
    DRAFT,
    IN_PROGRESS,
    SELF_ASSESSED,
    REVIEWED,
    APPROVED,
    COMPILED,
    CANCELLED;

    /** In these its questions can be answered. */
    public static final Set<AssessmentState> ANSWERABLE = Set.copyOf(EnumSet.of(DRAFT, IN_PROGRESS));
    /** Handed in by those who answer. */
    public static final Set<AssessmentState> HANDED_IN =
            Set.copyOf(EnumSet.of(SELF_ASSESSED, REVIEWED, APPROVED, COMPILED));
    /** There is a result that others than those who work with it may see. */
    public static final Set<AssessmentState> JUDGED = Set.copyOf(EnumSet.of(REVIEWED, APPROVED, COMPILED));
    /** Its result stands; compiled counts as approved. */
    public static final Set<AssessmentState> STANDING = Set.copyOf(EnumSet.of(APPROVED, COMPILED));
}
