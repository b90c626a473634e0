// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as it is planned: who is asked what, and by when.
 *
 * @param pack id of a version of a question set
 * @param departments ids or codes of the units that answer as departments; none: every department of the opening day
 * @param answerers who answers for {@code central}, {@code it}, {@code hr}, {@code property} and {@code procurement}: id or
 *     code of a unit for each. Questions that only somebody answers who is not named here are not asked
 * @param targets levels aimed at where they differ from those of the set, by question
 * @param opensOn the day from which it is answered
 * @param dueOn last day of the self-assessment
 * @param reviewOn last day of the review
 * @param compileOn the day of the compilation
 */
public record CampaignPlan(
        String name,
        int year,
        UUID pack,
        @Nullable List<String> departments,
        @Nullable Map<String, String> answerers,
        @Nullable Map<String, Integer> targets,
        LocalDate opensOn,
        LocalDate dueOn,
        LocalDate reviewOn,
        LocalDate compileOn) {

    public CampaignPlan {
        departments = departments == null ? List.of() : List.copyOf(departments);
        answerers = answerers == null ? Map.of() : Map.copyOf(answerers);
        targets = targets == null ? Map.of() : Map.copyOf(targets);
    }
}
