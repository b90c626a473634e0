// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.faults;

import org.jspecify.annotations.Nullable;

/**
 * What somebody has seen.
 *
 * @param text what is wrong and where, in at most 2000 characters
 * @param contact how to reach them, if they want to be reached; in at most 200 characters
 */
public record FaultGiven(String text, @Nullable String contact) {}
