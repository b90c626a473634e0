// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.organisation.UnitRef;

/**
 * A campaign across its departments: groups of questions by units.
 *
 * @param units by name, those who have not been reviewed as well: they have no levels
 * @param rows one for each group at the top of the set, in its order
 * @param whole all units together, with the number of questions behind it
 */
public record Comparison(CampaignView campaign, List<Column> units, List<Row> rows, Level whole) {

    public Comparison {
        units = List.copyOf(units);
        rows = List.copyOf(rows);
    }

    /**
     * A unit.
     *
     * @param change since the last approved one, on the questions they share; {@code null} if there is none
     */
    public record Column(
            UnitRef unit,
            UUID assessment,
            AssessmentState state,
            Level level,
            @Nullable String change) {}

    /**
     * A group of questions.
     *
     * @param cells in the order of the units
     */
    public record Row(String ref, String label, Text title, List<Level> cells, Level whole) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param level 0 to 5 with two decimals; {@code null} where nothing was counted
     * @param questions how many answers were counted
     */
    public record Level(@Nullable String level, int questions) {}
}
