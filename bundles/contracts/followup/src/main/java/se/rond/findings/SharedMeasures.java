// SPDX-License-Identifier: Apache-2.0
package se.rond.findings;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Measures that are there already and serve one finding more, of whichever module. */
@ProviderType
public interface SharedMeasures {

    /**
     * Lets a measure serve a finding, too, in the running unit of work. Twice is once.
     *
     * @throws se.rond.kernel.NotFound if there is no such measure or finding, or the caller may not know of it
     * @throws se.rond.kernel.Forbidden if the caller may not add to the measure
     * @throws se.rond.kernel.RuleBroken if the measure is in a state in which nothing is added
     */
    void serve(UUID measure, UUID finding);
}
