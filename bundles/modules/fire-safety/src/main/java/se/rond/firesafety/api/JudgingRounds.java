// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** What those who answer for fire safety do with a check round: responsible persons and coordinators. */
@ProviderType
public interface JudgingRounds {

    /** Approves a round that somebody else submitted; what was fixed on site and was not serious is closed. */
    RoundDetail approve(UUID round);

    RoundDetail giveBack(UUID round, RoundReturn why);

    RoundDetail cancel(UUID round, Cancellation why);
}
