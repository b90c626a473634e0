// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.util.List;
import se.rond.findings.FindingState;

/**
 * Findings in columns, one for each state that is not the end.
 *
 * @param columns in the order in which a finding goes through them
 */
public record BoardView(List<Column> columns) {

    public BoardView {
        columns = List.copyOf(columns);
    }

    /**
     * @param count how many there are
     * @param items the first of them, by due time
     */
    public record Column(FindingState state, long count, List<FindingView> items) {}
}
