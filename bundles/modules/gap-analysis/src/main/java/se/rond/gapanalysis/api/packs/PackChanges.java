// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api.packs;

import java.util.List;
import java.util.Set;
import se.rond.kernel.Text;

/**
 * What one version of a pack has otherwise than another. Open assessments stay with the version that they were opened with;
 * this is what would meet them in the next.
 *
 * @param openAssessments how many assessments of the older version are open
 * @param answersConcerned how many answers in them are to questions that are removed or changed
 * @param changes the first five hundred
 */
public record PackChanges(
        String from,
        String to,
        int added,
        int removed,
        int changed,
        int openAssessments,
        int answersConcerned,
        List<Change> changes) {

    public PackChanges {
        changes = List.copyOf(changes);
    }

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * Of one question or group.
     *
     * @param what is otherwise, such as {@code title}, {@code prose}, {@code weight}, {@code parent}, {@code withdrawn}
     * @param answers how many answers to it open assessments have
     */
    public record Change(
            String ref, Kind kind, NodeKind node, String label, Text title, Set<String> what, int answers) {

        public Change {
            what = Set.copyOf(what);
        }
    }
}
