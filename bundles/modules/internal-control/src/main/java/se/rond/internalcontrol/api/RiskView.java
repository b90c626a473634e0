// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.kernel.Versioned;

/**
 * A risk of a plan.
 *
 * @param control id in the catalogue; {@code null} for a risk of one's own
 * @param words the title as it is read: in both languages where it is the catalogue's
 * @param value likelihood times consequence
 * @param removedBecause why the draft of a revision leaves it out
 */
public record RiskView(
        UUID id,
        String area,
        @Nullable String control,
        String title,
        Text words,
        int likelihood,
        int consequence,
        int value,
        RiskBand band,
        @Nullable Handling handling,
        @Nullable String motivation,
        @Nullable ActionView action,
        @Nullable String removedBecause,
        Set<RiskAction> may,
        long version)
        implements Versioned {

    public RiskView {
        may = Set.copyOf(may);
    }
}
