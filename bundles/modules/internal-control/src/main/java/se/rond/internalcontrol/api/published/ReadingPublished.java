// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.published;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.reporting.Report;

/**
 * Open reading of internal control. Where the municipality has not opened it there is nothing to be found here; nobody
 * reads drafts here, whatever they may do elsewhere.
 */
@ProviderType
public interface ReadingPublished {

    /** The versions in force, the latest year first. */
    Page<PublishedPlan> plans(PageRequest request);

    PublishedDetail plan(UUID id);

    /** The report of the whole year, once the board has decided on it. */
    Report report(UUID id);
}
