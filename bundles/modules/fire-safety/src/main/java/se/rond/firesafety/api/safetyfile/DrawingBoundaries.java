// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.IfMatch;

/** Boundary lists: a copy of the default, adjusted for each premises. */
@ProviderType
public interface DrawingBoundaries {

    BoundaryView boundary(UUID premise);

    /** The premises get a list of their own; the version is needed once they have one. */
    BoundaryView adjust(UUID premise, BoundaryGiven given, IfMatch seen);
}
