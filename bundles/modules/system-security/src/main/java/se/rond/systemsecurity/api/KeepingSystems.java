// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Saved;

/** The register of IT systems. */
@ProviderType
public interface KeepingSystems {

    /** By {@code name}, {@code code} or {@code validUntil}; those without a valid analysis come first in the last. */
    Page<SystemView> systems(SystemFilter filter, PageRequest request);

    SystemView system(UUID id);

    /**
     * Created once however often it is sent; changed with the version that was seen.
     *
     * @throws se.rond.kernel.RuleBroken of rule {@code system-code-taken}, {@code system-ended}
     */
    Saved<SystemView> save(UUID id, SystemGiven given, IfMatch seen);

    /** It is not used any more: it stays in the register, and needs no analysis. */
    SystemView end(UUID id, SystemEnd why);
}
