// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.rond.kernel.Versioned;
import se.rond.organisation.UnitRef;

/**
 * A campaign with its units.
 *
 * @param answerers who answers for what beside the departments
 * @param targets levels aimed at where they differ from those of the set
 * @param participants by name; as they will be while it is planned
 * @param unasked questions that nobody of the campaign answers, by reference
 * @param actions what the caller may do now: {@code change}, {@code invite}, {@code compile}, {@code cancel}
 */
public record CampaignDetail(
        CampaignView campaign,
        Map<String, UnitRef> answerers,
        Map<String, Integer> targets,
        List<Participant> participants,
        List<String> unasked,
        List<String> actions)
        implements Versioned {

    public CampaignDetail {
        participants = List.copyOf(participants);
        unasked = List.copyOf(unasked);
        actions = List.copyOf(actions);
    }

    public UUID id() {
        return campaign.id();
    }

    @Override
    public long version() {
        return campaign.version();
    }
}
