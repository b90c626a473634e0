// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

import org.jspecify.annotations.Nullable;

/**
 * What was written about a duty.
 *
 * @param responsible a function, never a person
 * @param decision number of the decision that it does not apply
 */
public record Words(
        @Nullable String regNo,
        @Nullable String note,
        @Nullable String responsible,
        @Nullable String decision) {}
