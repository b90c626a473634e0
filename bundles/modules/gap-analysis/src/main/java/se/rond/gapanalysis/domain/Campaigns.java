// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.CampaignFilter;

/** The campaigns that are kept. */
public interface Campaigns {

    /** Where a page begins: after this one. */
    record Seen(int year, UUID id) {}

    Optional<Campaign> find(UUID id);

    /** Alone until the unit of work ends. */
    Optional<Campaign> findToChange(UUID id);

    /** The newest year first, then the newest. */
    List<Campaign> page(CampaignFilter filter, @Nullable Seen after, int rows);

    void add(Campaign campaign);
}
