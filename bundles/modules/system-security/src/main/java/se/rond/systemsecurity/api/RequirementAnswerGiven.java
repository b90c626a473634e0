// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import org.jspecify.annotations.Nullable;

/**
 * Whether the system has a required measure.
 *
 * @param comment needed unless the answer is yes; in at most 1000 characters
 * @param evidence where that can be seen, in at most 300 characters
 */
public record RequirementAnswerGiven(
        AnswerKind answer,
        @Nullable String comment,
        @Nullable String evidence) {}
