// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import org.jspecify.annotations.Nullable;

/** Sends a round back to the inspector. */
public record RoundReturn(@Nullable String comment) {}
