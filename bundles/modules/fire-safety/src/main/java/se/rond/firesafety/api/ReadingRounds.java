// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;

/** Check rounds as the caller may see them. */
@ProviderType
public interface ReadingRounds {

    /** By due time, the earliest first; {@code sort=-due} turns it round. */
    Page<RoundView> rounds(RoundFilter filter, PageRequest request);

    /** @throws se.rond.kernel.NotFound if there is none, or the caller may not see it */
    RoundDetail round(UUID id);
}
