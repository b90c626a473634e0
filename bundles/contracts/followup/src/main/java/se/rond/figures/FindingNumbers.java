// SPDX-License-Identifier: Apache-2.0
package se.rond.figures;

import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How many findings a module has, for figures of its own that compare them with something else. Those that turned out to be
 * none do not count. Works within a unit of work.
 */
@ProviderType
public interface FindingNumbers {

    /** Findings reported in the period, as they stood at the moment of the query. */
    long reported(String module, FigureQuery query);

    /** The same for many subtrees at once, by path. */
    Map<String, Long> reportedByPath(String module, FigureQuery query, List<String> paths);
}
