// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.published;

import se.rond.internalcontrol.api.BoardDecision;

/**
 * Whether adopted plans and reports are read by everybody who is employed.
 *
 * @param decision of the executive board, as in its minutes
 */
public record ReadingGiven(boolean open, BoardDecision decision) {}
