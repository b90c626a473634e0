// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api.packs;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an import found and did. Nothing is left out without a remark.
 *
 * @param counts how many of what, such as {@code questions}, {@code groups}, {@code withdrawn}, {@code parameters}
 */
public record ImportReport(Map<String, Long> counts, List<Remark> remarks) {

    public ImportReport {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        remarks = List.copyOf(remarks);
    }
}
