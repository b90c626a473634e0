// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;

/** What has been analysed. Reading one is in the trail, once for a person and day. */
@ProviderType
public interface ReadingAnalyses {

    /** The latest first. */
    Page<AnalysisView> analyses(AnalysisFilter filter, PageRequest request);

    AnalysisDetail analysis(UUID id);

    /** Word for word what was decided, as the hash was made of it. */
    String decided(UUID id, UUID decision);

    /** Risks of an analysis, as rows. */
    Page<RiskView> risks(UUID id, PageRequest request);
}
