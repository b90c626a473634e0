// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.organisation.UnitRef;

/**
 * An orange or red risk of a system that is approved.
 *
 * @param name {@code null} where the caller may not read it
 */
public record OpenRiskView(
        UUID id,
        UUID analysis,
        UUID system,
        String systemName,
        UnitRef unit,
        @Nullable Text name,
        Band band,
        @Nullable Band expectedBand,
        boolean accepted,
        @Nullable LocalDate acceptedUntil) {}
