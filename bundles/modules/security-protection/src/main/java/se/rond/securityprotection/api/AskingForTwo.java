// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Saved;

/** What is asked for by one and confirmed by another. Nobody confirms their own. */
@ProviderType
public interface AskingForTwo {

    /** The latest first. */
    Page<RequestView> requests(PageRequest request);

    /** With what was written in it. Notes that the caller reads that. */
    RequestDetail request(UUID id);

    /**
     * Sent again by whoever asked, the same request is the same, also when it has been decided.
     *
     * @throws se.rond.kernel.RuleBroken of rule {@code request-id-taken} if something else was asked for with the id
     */
    Saved<RequestView> ask(UUID id, RequestGiven given);

    /** What was asked for is done now. Sent again by whoever confirmed, nothing more happens. */
    RequestView confirm(UUID id);

    /** The other says no; whoever asked takes it back. Sent again, nothing more happens. */
    RequestView refuse(UUID id);
}
