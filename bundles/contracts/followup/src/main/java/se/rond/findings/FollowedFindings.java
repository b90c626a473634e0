// SPDX-License-Identifier: Apache-2.0
package se.rond.findings;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What becomes of a finding in the module that reported it, where people agree there on who mends it and say there that it helped:
 * nobody has to say the same a second time. Within the running unit of work, by the caller and by the rules of the follow-up.
 */
@ProviderType
public interface FollowedFindings {

    /**
     * Gives it to the person who is to mend it. Nothing happens to one that is not open any more, or theirs already.
     *
     * @throws se.rond.kernel.NotFound if there is none, or the caller may not know of it
     * @throws se.rond.kernel.Forbidden if the caller may not assign it
     */
    void give(UUID finding, UUID person);

    /**
     * What was to be done about it is done and has helped, says the caller: it is remedied and closed. Nothing happens to one that is
     * neither open nor waiting to be verified.
     *
     * @param by who mended it, which may not be the caller where it was serious
     * @param words how it is known that it helped
     * @throws se.rond.kernel.NotFound if there is none, or the caller may not know of it
     * @throws se.rond.kernel.Forbidden if the caller may not verify it
     */
    void mended(UUID finding, UUID by, String words);
}
