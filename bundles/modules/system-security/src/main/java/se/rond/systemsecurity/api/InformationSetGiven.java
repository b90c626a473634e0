// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import org.jspecify.annotations.Nullable;

/**
 * Information of one kind in a system.
 *
 * @param motivation why it has these levels
 * @param retentionRef row of the plan of information management
 */
public record InformationSetGiven(
        String name,
        Levels levels,
        @Nullable String motivation,
        @Nullable String legalBasis,
        @Nullable String retentionRef) {}
