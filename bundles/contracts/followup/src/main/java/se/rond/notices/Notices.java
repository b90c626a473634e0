// SPDX-License-Identifier: Apache-2.0
package se.rond.notices;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Tells people what concerns them, each thing once. */
@ProviderType
public interface Notices {

    /**
     * Tells a person in the running unit of work: the notice is there, and its mail goes out, if the unit of work commits.
     * Telling the same key again, from another node too, does nothing. Somebody who is no longer employed is not told.
     *
     * @return whether it was told now
     * @throws IllegalStateException outside a unit of work
     */
    boolean tell(UUID person, Notice notice);
}
