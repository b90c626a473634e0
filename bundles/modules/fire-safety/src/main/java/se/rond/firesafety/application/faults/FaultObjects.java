// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.faults;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.domain.safetyfile.Equipment;
import se.rond.firesafety.domain.safetyfile.FileRecords;
import se.rond.kernel.Invalid;

/** What codes hang on. */
@Component(service = FaultObjects.class)
public final class FaultObjects {

    private final FileRecords records;

    @Activate
    public FaultObjects(@Reference FileRecords records) {
        this.records = records;
    }

    @Nullable
    String labelOrNull(@Nullable UUID equipment) {
        return equipment == null
                ? null
                : records.find(Equipment.class, equipment).map(Equipment::label).orElse(null);
    }

    /** An object that is there, in the premises. */
    void require(UUID equipment, UUID premise) {
        Equipment piece = records.find(Equipment.class, equipment)
                .filter(found -> found.site().premise().equals(premise))
                .orElseThrow(() -> new Invalid(
                        "/equipment",
                        "equipment-unknown",
                        "Utrustningen finns inte i lokalen.",
                        "There is no such equipment in the premises."));
        piece.refuseIfRemoved();
    }
}
