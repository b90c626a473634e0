// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

/** How large a risk is: likelihood times consequence. */
public enum RiskBand {
    /** 1 to 3: documented and accepted. */
    LOW,
    /** 4 to 8: the board chooses. */
    MEDIUM,
    /** From 9: in the plan, or acted on at once. */
    HIGH;

    private static final int MEDIUM_FROM = 4;
    private static final int HIGH_FROM = 9;

    public static RiskBand of(int value) {
        if (value >= HIGH_FROM) {
            return HIGH;
        }
        return value >= MEDIUM_FROM ? MEDIUM : LOW;
    }
}
