// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Accepts a risk as it is today.
 *
 * @param until last day; absent for as long as the band allows
 * @param note why; needed for orange and red
 */
public record Acceptance(
        @Nullable LocalDate until, @Nullable String note) {}
