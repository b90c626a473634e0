// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.util.UUID;

/**
 * Who is to make a control instead.
 *
 * @param performer id of a person who does not answer for the routine
 */
public record PerformerGiven(UUID performer) {}
