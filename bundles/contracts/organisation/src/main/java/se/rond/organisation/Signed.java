// SPDX-License-Identifier: Apache-2.0
package se.rond.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/** What somebody did, as a record keeps it. */
@ConsumerType
public interface Signed {

    /** {@code null} for an account without a person, and for the system. */
    @Nullable
    UUID person();

    /** For people to read where no person can be looked up. */
    String name();
}
