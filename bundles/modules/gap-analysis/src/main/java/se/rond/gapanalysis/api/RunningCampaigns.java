// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.kernel.Saved;

/** Planning campaigns, inviting to them and compiling them. */
@ProviderType
public interface RunningCampaigns {

    /** The newest year first. */
    Page<CampaignView> campaigns(CampaignFilter filter, PageRequest request);

    CampaignDetail campaign(UUID id);

    /** Plans a campaign, or changes one that nobody has been invited to. */
    Saved<CampaignDetail> plan(UUID id, CampaignPlan plan, IfMatch seen);

    /** Makes an assessment for each unit and tells its contacts. Doing it again changes nothing. */
    CampaignDetail invite(UUID id);

    /**
     * Puts together what has been approved. What is approved later joins when it is done again.
     *
     * @throws se.rond.kernel.RuleBroken {@code assessments-not-approved} if some are not and no reason is given
     */
    CampaignDetail compile(UUID id, Reason without);

    /** @throws se.rond.kernel.RuleBroken {@code campaign-has-results} if something has been handed in */
    CampaignDetail cancel(UUID id, Reason why);
}
