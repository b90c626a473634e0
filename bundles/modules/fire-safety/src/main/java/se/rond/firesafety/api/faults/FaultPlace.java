// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.faults;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a code hangs.
 *
 * @param premise name of the premises
 * @param object what it hangs on; {@code null} for the premises as a whole
 * @param premiseId for whoever may see the premises in Rond; {@code null} for everybody else
 */
public record FaultPlace(
        String premise, @Nullable String object, @Nullable UUID premiseId) {}
