// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import org.jspecify.annotations.Nullable;

/** Why something is done. */
public record Reason(@Nullable String reason) {}
