// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import java.time.YearMonth;
import se.rond.firesafety.api.Frequency;

/**
 * One round as a schedule wants it.
 *
 * @param month that it belongs to: its label
 * @param frequency its widest points
 */
public record Occurrence(YearMonth month, Frequency frequency, RoundWindow window) {

    public String label() {
        return month.toString();
    }
}
