// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;

/**
 * What waits for the caller: for whoever the register names, for coordinators what nobody else can do, and for nobody what they
 * have written in themselves and may not judge.
 */
@ProviderType
public interface ReadingTasks {

    /** The one that began first comes first. */
    Page<AnalysisTask> analyses(PageRequest request);

    /** The one that is due first comes first. */
    Page<SystemTask> systems(PageRequest request);
}
