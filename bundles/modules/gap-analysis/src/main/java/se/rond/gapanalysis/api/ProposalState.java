// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

/** Where a proposed improvement stands. After it was accepted it is followed up like everything else. */
public enum ProposalState {
    OPEN,
    ACCEPTED,
    DISMISSED
}
