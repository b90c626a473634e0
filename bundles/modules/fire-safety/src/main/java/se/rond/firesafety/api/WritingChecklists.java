// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.IfMatch;

/** Check lists of the municipality's own: copied, adapted, published as a new version, retired. */
@ProviderType
public interface WritingChecklists {

    PointLibrary library();

    /** Drafts, by code: a list has one at most. */
    List<DraftView> drafts();

    DraftView draft(UUID id);

    /** @param id made by the client: the same again is the same draft */
    DraftView begin(UUID id, DraftSource source);

    DraftView save(UUID id, DraftGiven given, IfMatch seen);

    /** From here on it never changes. */
    ChecklistView publish(UUID id, Publication how);

    /** The draft is given up. */
    void discard(UUID id);

    /** No schedule can choose the list any more; what was walked by it stays. Refused while schedules follow it. */
    void retire(String code, Cancellation why);
}
