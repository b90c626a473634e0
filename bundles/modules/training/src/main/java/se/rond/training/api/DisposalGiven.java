// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

/**
 * Disposal of all records whose time is over.
 *
 * @param decision number of the decision, in at most 60 characters
 */
public record DisposalGiven(String decision) {}
