// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * The key without the key.
 *
 * @param said in words how it fares and what to do
 * @param file where it is looked for
 * @param guarded whether nobody but the account of the process may read the file; {@code null} where that cannot be known
 */
public record KeyView(
        KeyState state, Text said, String file, @Nullable Boolean guarded, List<One> keys) {

    public KeyView {
        keys = List.copyOf(keys);
    }

    /**
     * @param texts how many texts are sealed by it, those of the past as well
     * @param retiredAt since when it seals nothing new; {@code null} for the one in use
     */
    public record One(
            String id,
            Instant madeAt,
            String madeBy,
            @Nullable Instant retiredAt,
            long texts) {}
}
