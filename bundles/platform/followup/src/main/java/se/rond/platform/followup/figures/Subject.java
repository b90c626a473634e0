// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.Premise;
import se.rond.organisation.Unit;

/**
 * What a figure is about: a unit with all below it, or one premise.
 *
 * @param unit the unit, or the one that occupies the premise
 * @param path the subtree to count in: for a premise the whole municipality, for it may have moved within
 */
record Subject(Unit unit, @Nullable Premise premise, String path) {

    @Nullable
    UUID premiseId() {
        return premise == null ? null : premise.id();
    }
}
