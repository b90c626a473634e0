// SPDX-License-Identifier: Apache-2.0
package se.rond.findings;

import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Where modules report what is wrong. Everything after that happens in the follow-up, alike for all modules. */
@ProviderType
public interface Findings {

    /**
     * Reports a deficiency in the running unit of work: it commits or rolls back with the record that found it.
     *
     * @return id of the finding; the same for the same module, source and key
     */
    UUID report(NewFinding finding);

    /** @return the findings of a source, oldest first */
    List<FindingSummary> of(String module, UUID source);

    /**
     * The source was approved: findings of it that were fixed on site, of severity low or medium, are closed.
     *
     * @return how many were closed
     */
    int sourceApproved(String module, UUID source);
}
