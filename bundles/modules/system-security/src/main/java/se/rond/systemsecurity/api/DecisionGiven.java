// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import org.jspecify.annotations.Nullable;

/**
 * Decides on a system.
 *
 * @param contentHash of what the decider has read, as the analysis shows it
 * @param conditions what must be seen to; needed for an approval with conditions
 */
public record DecisionGiven(DecisionKind decision, @Nullable String conditions, String contentHash) {}
