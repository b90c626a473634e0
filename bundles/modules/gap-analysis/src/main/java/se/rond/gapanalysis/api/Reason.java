// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import org.jspecify.annotations.Nullable;

/** Why something is done. */
public record Reason(@Nullable String reason) {}
