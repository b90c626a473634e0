// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.figures;

import java.util.UUID;

/**
 * A figure that a control is to look at.
 *
 * @param figure id, such as {@code k.sba.01}
 * @param unit whose figure it is, with all below
 * @param period as {@code 2026-T1} or {@code 2026}
 */
public record FigureChosen(String figure, UUID unit, String period) {}
