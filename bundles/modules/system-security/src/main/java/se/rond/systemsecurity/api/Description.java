// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import org.jspecify.annotations.Nullable;

/**
 * What a system is for.
 *
 * @param purpose in at most 4000 characters
 * @param usedBy who uses it, in at most 2000
 * @param dependencies on other systems and suppliers, in at most 4000
 */
public record Description(
        @Nullable String purpose,
        @Nullable String usedBy,
        @Nullable String dependencies) {}
