// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

import org.jspecify.annotations.Nullable;

/**
 * What is written about a duty instead of what was.
 *
 * @param nothingClassified see {@link Gate}
 */
public record WordsGiven(
        @Nullable Boolean nothingClassified,
        @Nullable String regNo,
        @Nullable String note,
        @Nullable String responsible) {}
