// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.packs;

import java.util.Map;
import java.util.UUID;

/** What is being answered by a version of a pack right now. */
public interface OpenAnswers {

    /** Of assessments that are neither approved nor cancelled. */
    int assessments(UUID pack);

    /** How many answers such assessments have, by the ref of the question. */
    Map<String, Integer> answers(UUID pack);
}
