// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;

/**
 * A request with what was written in it. Reading it is noted.
 *
 * @param decision number of the decision that it rests on; {@code null} where none is needed, and once it has been carried out
 * @param quarantined whether what was written is shut away until it has been decided whether it goes
 */
public record RequestDetail(RequestView request, @Nullable String decision, boolean quarantined) implements Versioned {

    @Override
    public long version() {
        return request.version();
    }
}
