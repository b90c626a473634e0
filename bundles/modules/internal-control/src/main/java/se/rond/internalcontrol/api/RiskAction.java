// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

/** What a caller may do with a risk now. */
public enum RiskAction {
    /** Of a draft, where it is new: what the board has adopted is left out and added anew. */
    CHANGE
}
