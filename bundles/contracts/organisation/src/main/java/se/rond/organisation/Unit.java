// SPDX-License-Identifier: Apache-2.0
package se.rond.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;

/**
 * A unit as it is placed in the tree during a time.
 *
 * @param id stays the same when the unit is moved or renamed
 * @param code the municipality's own code, unique
 * @param parent id of the unit above; {@code null} for the municipality only
 * @param path codes from the municipality down to this unit, each with a slash before and one at the end:
 *     {@code /KOMMUN/BUN/BUN-F/}. A record that counts in a figure keeps the path as it was then
 * @param validFrom first day of this placing
 * @param validTo last day; {@code null} while it lasts
 * @param version of the record
 */
public record Unit(
        UUID id,
        String code,
        UnitKind kind,
        String name,
        @Nullable UUID parent,
        String path,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long version)
        implements Versioned {}
