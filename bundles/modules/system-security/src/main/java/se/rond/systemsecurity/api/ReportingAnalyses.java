// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.reporting.Report;

/** One analysis as a report, for the archive. */
@ProviderType
public interface ReportingAnalyses {

    /** Without free text to whoever may not read it. That it was read is in the trail. */
    Report report(UUID id);
}
