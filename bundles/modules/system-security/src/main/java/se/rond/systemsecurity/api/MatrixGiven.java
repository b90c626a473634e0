// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.util.List;

/**
 * A risk matrix as it is decided.
 *
 * @param consequences levels, the least first, 3 to 6
 * @param likelihoods levels, the least first, 3 to 6
 * @param bands for each likelihood, the least first, a band for each consequence
 * @param chosen whether new analyses use it
 */
public record MatrixGiven(
        List<ScaleLevel> consequences, List<ScaleLevel> likelihoods, List<List<Band>> bands, boolean chosen) {

    public MatrixGiven {
        consequences = List.copyOf(consequences);
        likelihoods = List.copyOf(likelihoods);
        bands = bands.stream().map(List::copyOf).toList();
    }
}
