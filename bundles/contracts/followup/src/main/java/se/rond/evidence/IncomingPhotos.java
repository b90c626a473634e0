// SPDX-License-Identifier: Apache-2.0
package se.rond.evidence;

import java.io.InputStream;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.access.Place;

/** Photos that come with a record from somebody who need not be known. */
@ProviderType
public interface IncomingPhotos {

    /**
     * Keeps a photo in a unit of work of its own, and ties it to the record from the start: nobody ever holds it without one.
     * It is drawn anew, so that it tells nothing beside what it shows.
     *
     * @param owner such as {@code fire-safety.report/018f…}
     * @param permission what it takes to see it
     * @return id of the evidence
     * @throws se.rond.kernel.Problem if it is no JPEG or PNG, broken, or too large
     */
    UUID keep(InputStream content, String owner, String permission, Place place);
}
