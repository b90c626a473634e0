// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.papers;

/**
 * Disposal of all working papers whose time is over.
 *
 * @param decision number of the decision, in at most 60 characters
 */
public record DisposalGiven(String decision) {}
