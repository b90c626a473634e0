// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.published;

import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.IfMatch;

/** Opens adopted plans and reports for everybody who is employed, or closes them, by a decision of the executive board. */
@ProviderType
public interface DecidingReading {

    ReadingView reading();

    /**
     * @param seen the version that was seen; none for the first decision
     * @throws se.rond.kernel.Forbidden of rule {@code executive-board-decides} for whoever does not act for that board
     * @throws se.rond.kernel.Invalid for a decision of the future, or one before that which holds
     */
    ReadingView decide(ReadingGiven given, IfMatch seen);
}
