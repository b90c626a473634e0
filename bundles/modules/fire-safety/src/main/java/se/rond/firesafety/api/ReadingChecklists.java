// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;

/** The check lists that are in use. */
@ProviderType
public interface ReadingChecklists {

    /** The newest version of each, by code. */
    Page<ChecklistSummary> checklists(PageRequest request);

    /**
     * Any version, old ones included: rounds keep theirs.
     *
     * @throws se.rond.kernel.NotFound if there is none
     */
    ChecklistView checklist(UUID id);
}
