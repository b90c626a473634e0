// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a duty was fulfilled.
 *
 * @param nothingClassified see {@link Gate}
 * @param responsible a function, never a person
 */
public record Fulfilment(
        @Nullable Boolean nothingClassified,
        @Nullable LocalDate fulfilledOn,
        @Nullable String regNo,
        @Nullable String note,
        @Nullable String responsible) {}
