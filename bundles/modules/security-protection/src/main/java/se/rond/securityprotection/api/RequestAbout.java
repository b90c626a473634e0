// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * What a request is about, by name.
 *
 * @param code of the duty, or id of the figure
 * @param measure of the figure, {@code null} for a duty
 * @param day of which day the figure is
 * @param value what would be shown, or is no longer to be; see {@link ReleaseView#value}. {@code null} also for a release that has been decided
 */
public record RequestAbout(
        Text name,
        String code,
        @Nullable String measure,
        @Nullable LocalDate day,
        @Nullable Integer value) {}
