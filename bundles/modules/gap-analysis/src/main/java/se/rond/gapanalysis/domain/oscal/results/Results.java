// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal.results;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The results of one or several assessments, as they leave Rond and come back.
 *
 * @param id of the campaign or assessment
 * @param changed when something in it last changed
 * @param facts everything that OSCAL has no place for, by name
 */
public record Results(
        UUID id, String title, Instant changed, String version, Map<String, String> facts, List<OfUnit> units) {

    public Results {
        facts = sorted(facts);
        units = List.copyOf(units);
    }

    /**
     * Of one assessment.
     *
     * @param start when it was begun, or opened
     * @param end when it was approved; {@code null} before
     */
    public record OfUnit(
            UUID assessment,
            String title,
            Instant start,
            @Nullable Instant end,
            Map<String, String> facts,
            List<Asked> questions) {

        public OfUnit {
            facts = sorted(facts);
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question, and what was answered.
     *
     * @param answered when; {@code null} if nobody has
     * @param satisfied whether the level reaches its target; {@code null} where there is nothing to judge
     */
    public record Asked(
            String ref,
            String question,
            @Nullable Instant answered,
            @Nullable Boolean satisfied,
            Map<String, String> facts) {

        public Asked {
            facts = sorted(facts);
        }
    }

    /** What says nothing is left out. */
    static Map<String, String> sorted(Map<String, String> facts) {
        Map<String, String> sorted = new TreeMap<>(facts);
        sorted.values().removeIf(String::isEmpty);
        return Collections.unmodifiableMap(sorted);
    }
}
