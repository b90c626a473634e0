// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain.safetyfile;

import java.util.Optional;
import java.util.UUID;

/** What equipment there is, by name. */
public interface Inventory {

    /** The piece that holds a {@link Equipment#slot slot}. */
    Optional<UUID> inSlot(String slot);

    /** The service of a piece that is to be done next. */
    Optional<EquipmentService> serviceDue(UUID equipment);
}
