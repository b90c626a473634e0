// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import org.jspecify.annotations.Nullable;

/**
 * A risk as a board assesses it.
 *
 * @param area id of an area of the catalogue
 * @param control id of the control in the catalogue that the risk was taken from; {@code null} for a risk of one's own
 * @param likelihood 1 to 4
 * @param consequence 1 to 4
 * @param handling {@code null} while it is not decided; a high risk may not be accepted
 * @param motivation why it is accepted
 * @param action what is done at once; only for {@code direct_action}
 */
public record RiskGiven(
        String area,
        @Nullable String control,
        String title,
        int likelihood,
        int consequence,
        @Nullable Handling handling,
        @Nullable String motivation,
        @Nullable ActionGiven action) {}
