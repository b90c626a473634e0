// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.BoardDecision;
import se.rond.kernel.Versioned;
import se.rond.organisation.PersonRef;

/**
 * Whether adopted plans and reports are read by everybody who is employed, and by which decision.
 *
 * @param decision {@code null} while nobody has decided: then the setting of the installation holds
 * @param recordedOn since when it holds here
 * @param recordedBy who recorded the decision
 */
public record ReadingView(
        boolean open,
        @Nullable BoardDecision decision,
        @Nullable LocalDate recordedOn,
        @Nullable PersonRef recordedBy,
        boolean mayDecide,
        long version)
        implements Versioned {}
