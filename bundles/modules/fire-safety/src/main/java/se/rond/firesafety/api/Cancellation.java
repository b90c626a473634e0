// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import org.jspecify.annotations.Nullable;

/** Why a round is cancelled or a schedule is ended. */
public record Cancellation(CancelReason reason, @Nullable String comment) {}
