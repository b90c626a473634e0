// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import org.jspecify.annotations.Nullable;

/**
 * A line of the statement of applicability.
 *
 * @param question in Swedish
 * @param applicable whether it applies to anybody who was asked
 * @param asked how many units were asked
 * @param notApplicable to how many it does not apply
 * @param level weighted level of those to whom it applies, 0 to 5; {@code null} where nothing is counted yet
 * @param reasons why it does not apply, by unit; «dold» for whoever may not read free text
 * @param evidence what shows it, by unit; «dold» for whoever may not read free text
 */
public record ApplicabilityRow(
        String ref,
        String label,
        String group,
        String question,
        boolean applicable,
        int asked,
        int notApplicable,
        @Nullable String level,
        int target,
        @Nullable String reasons,
        @Nullable String evidence) {}
