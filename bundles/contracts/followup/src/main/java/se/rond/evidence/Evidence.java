// SPDX-License-Identifier: Apache-2.0
package se.rond.evidence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.access.Place;

/** Photos and documents. Who may see one follows from the record that it belongs to. */
@ProviderType
public interface Evidence {

    /**
     * Ties files to a record in the running unit of work: from then on they are seen by whoever has the permission there.
     *
     * @param owner such as {@code fire-safety.round/018f…}
     * @param permission what it takes to see them, such as {@code fire-safety.read_premise}
     * @throws se.rond.kernel.Invalid if a file does not exist, or was sent by somebody else and the caller may not see it
     */
    void attach(Collection<UUID> files, String owner, String permission, Place place);

    /**
     * The same for what is to be looked at as a photo.
     *
     * @throws se.rond.kernel.Invalid also of rule {@code photo-expected} if a file is no photo
     */
    void attachPhotos(Collection<UUID> files, String owner, String permission, Place place);

    /** @return the files of a record, oldest first */
    List<EvidenceFile> of(String owner);
}
