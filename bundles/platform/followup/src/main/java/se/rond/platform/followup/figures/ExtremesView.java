// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.util.List;
import se.rond.kernel.Text;

/**
 * The units that stand worst and best in a figure.
 *
 * @param minimum so many cases a unit must have to be compared
 * @param compared how many units have as many
 * @param tooFew how many have some, but fewer
 * @param worst worst first
 * @param best best first; no unit is in both
 * @param alike how many more units have the same share as the last of the best
 */
public record ExtremesView(
        String figure,
        Text name,
        String measure,
        int minimum,
        int compared,
        int tooFew,
        List<RankedUnit> worst,
        List<RankedUnit> best,
        int alike) {}
