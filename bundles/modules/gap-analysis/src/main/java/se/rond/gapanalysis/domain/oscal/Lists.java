// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.List;
import java.util.stream.Stream;

/** One list after another. */
final class Lists {

    private Lists() {}

    static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
