// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

/** Where a campaign stands. */
public enum CampaignState {
    /** Being prepared: everything can be changed, nobody has been asked. */
    PLANNED,
    /** The departments have been invited. */
    OPEN,
    COMPILED,
    CANCELLED
}
