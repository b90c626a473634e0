// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.util.Locale;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.reporting.PublicRecord;
import se.rond.reporting.ReportFile;

/** What has been decided, for whoever asks for public records: free text is masked, also to who gives it out. */
@ProviderType
public interface ReleasingRecords {

    /**
     * A PDF. It is in the trail, with the rule and what was given out.
     *
     * @throws se.rond.kernel.RuleBroken if nothing has been decided yet
     */
    ReportFile release(UUID assessment, PublicRecord how, Locale language);
}
