// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.util.UUID;

/**
 * A plan to be begun.
 *
 * @param board id of a board or a company
 */
public record PlanGiven(UUID board, int year) {}
