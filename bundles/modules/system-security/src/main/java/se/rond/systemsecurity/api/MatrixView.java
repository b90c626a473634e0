// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.util.List;
import java.util.UUID;
import se.rond.kernel.Versioned;

/**
 * A risk matrix. A changed one is a new number of the same code; decided analyses keep theirs.
 *
 * @param code such as {@code 4x4}
 */
public record MatrixView(
        UUID id,
        String code,
        int number,
        List<ScaleLevel> consequences,
        List<ScaleLevel> likelihoods,
        List<List<Band>> bands,
        boolean current,
        boolean chosen,
        long version)
        implements Versioned {

    public MatrixView {
        consequences = List.copyOf(consequences);
        likelihoods = List.copyOf(likelihoods);
        bands = bands.stream().map(List::copyOf).toList();
    }
}
