// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api.packs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;

/** The packs of the installation. Texts of packs are no secret: reading them takes any reading permission of the module. */
@ProviderType
public interface Packs {

    /**
     * @param id of the pack
     * @param created whether it was not there before
     */
    record Installed(UUID id, boolean created) {}

    /** Every version of every pack, by code, the newest first. */
    Page<PackSummary> packs(PageRequest request);

    /** @throws se.rond.kernel.NotFound if there is no such pack */
    PackDetail pack(UUID id);

    /** The pack as it was stored; remembered, since it never changes. */
    Optional<Pack> find(UUID id);

    /** Every version of a pack that is installed, the newest first. */
    List<PackSummary> versions(String code);

    /**
     * Stores a pack. The same again changes nothing.
     *
     * @throws se.rond.kernel.RuleBroken {@code pack-version-differs} if the version is installed with other content,
     *     {@code pack-version-lower} if a newer one is installed
     * @throws se.rond.kernel.Forbidden without the permission to import packs
     */
    Installed install(Pack pack);
}
