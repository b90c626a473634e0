// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;

/** What is asked for by one and confirmed by another. Nobody confirms their own. */
@ProviderType
public interface AskingForTwo {

    /** The latest first. */
    Page<RequestView> requests(PageRequest request);

    /** With what was written in it. Notes that the caller reads that. */
    RequestDetail request(UUID id);

    /** Sent again, the same request is the same. */
    RequestView ask(UUID id, RequestGiven given);

    /** What was asked for is done now. */
    RequestView confirm(UUID id);

    /** The other says no; whoever asked takes it back. */
    RequestView refuse(UUID id);
}
