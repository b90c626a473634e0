// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** What leaves as a file is in the trail, in the compartment of information security, before it goes. */
@ProviderType
public interface NotingExports {

    /** @param list such as {@code assessments} */
    void list(String list);

    /**
     * @param format such as {@code csv} or {@code oscal-assessment-results}
     * @throws se.rond.kernel.NotFound if there is none, or the caller may not know of it
     */
    void assessment(UUID assessment, String format);

    /** As of an assessment. */
    void campaign(UUID campaign, String format);
}
