// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.PremiseRef;
import se.rond.kernel.Versioned;
import se.rond.organisation.UnitRef;

/**
 * A piece of equipment.
 *
 * @param nextServiceOn {@code null} where it needs no service, or was removed
 * @param serviceOverdue whether that day is past
 * @param note why it is out of order or was removed; what was noted at the last service
 */
public record EquipmentView(
        UUID id,
        PremiseRef premise,
        UnitRef unit,
        EquipmentState state,
        EquipmentKind kind,
        String label,
        String location,
        @Nullable String serialNumber,
        @Nullable Integer serviceIntervalMonths,
        @Nullable LocalDate lastServiceOn,
        @Nullable LocalDate nextServiceOn,
        boolean serviceOverdue,
        @Nullable String note,
        long version)
        implements Versioned {}
