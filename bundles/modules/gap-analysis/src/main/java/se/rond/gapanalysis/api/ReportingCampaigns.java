// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.reporting.Report;

/** The compilation of one campaign, to read and to archive. */
@ProviderType
public interface ReportingCampaigns {

    /** Of the units that the caller may know of, without free text. */
    Report report(UUID campaign);
}
