// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.kernel.Saved;

/** Who is trained. */
@ProviderType
public interface KeepingRecords {

    /** Of those whom the caller may read, by {@code day} (the latest first) or {@code validUntil}. */
    Page<RecordView> records(RecordFilter filter, PageRequest request);

    /** The caller's own, the latest first; without a state all. */
    Page<RecordView> own(Set<RecordState> states, PageRequest request);

    /** One's own, too. */
    RecordView record(UUID id);

    /**
     * Completed outside a session. The same person, course version and day again changes nothing, whatever id is sent.
     *
     * @throws se.rond.kernel.RuleBroken of rule {@code restricted-course}, {@code not-employed-that-day}, or {@code
     *     record-id-taken} where something else has the id
     * @throws se.rond.kernel.Invalid of rule {@code completed-in-future} or {@code too-long-ago}
     */
    Saved<RecordView> save(UUID id, RecordGiven given);

    /** @throws se.rond.kernel.RuleBroken of rule {@code session-not-begun} */
    RecordView complete(UUID id, Completion how);

    RecordView fail(UUID id);

    RecordView noShow(UUID id);

    /** By the employee or the administrator: the place goes to whoever waits. */
    RecordView cancel(UUID id);

    /**
     * What was completed was not, after all. Again it changes nothing.
     *
     * @throws se.rond.kernel.VersionMissing without the version that was seen
     * @throws se.rond.kernel.RuleBroken of rule {@code record-not-completed}
     */
    RecordView revoke(UUID id, Reason why, IfMatch seen);

    /** A whole list at once. Lines that say what is so already change nothing. */
    List<RecordView> attended(UUID session, List<Attended> lines);
}
