// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Saved;

/** Equipment with its service. */
@ProviderType
public interface KeepingEquipment {

    /**
     * Those whose service is due first; {@code from} and {@code to} are days of the next service.
     *
     * @param kind {@code null} for all
     */
    Page<EquipmentView> equipment(FileFilter filter, @Nullable EquipmentKind kind, PageRequest request);

    EquipmentView piece(UUID id);

    Saved<EquipmentView> save(UUID id, EquipmentGiven given, IfMatch seen);

    /** A service: it is in order again, and the next one is an interval later. */
    EquipmentView serviced(UUID id, ServiceDone done);

    /** The services of a piece, the one that is due and the latest first. */
    Page<ServiceView> services(UUID id, PageRequest request);

    EquipmentView outOfOrder(UUID id, Withdrawal why);

    EquipmentView removed(UUID id, Withdrawal why);

    /** Reports something wrong with it. */
    Observed observe(UUID id, Observation observation);
}
