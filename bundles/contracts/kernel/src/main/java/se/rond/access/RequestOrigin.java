// SPDX-License-Identifier: Apache-2.0
package se.rond.access;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Where the request on this thread came from: for limits on what anybody may send. Not to be kept with a record. */
@ProviderType
public interface RequestOrigin {

    /** The network address that the connection has, or that a trusted proxy saw; empty where the work is nobody's request. */
    Optional<String> address();
}
