// SPDX-License-Identifier: Apache-2.0
package se.rond.reporting;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Text;

/** A part of a report. */
@ProviderType
public sealed interface Block {

    /** Of a section. */
    record Heading(Text text) implements Block {}

    record Paragraph(Text text) implements Block {}

    /**
     * Columns and rows; the first column names the row.
     *
     * @param caption what the rows are
     */
    record Table(Text caption, List<Text> columns, List<List<Cell>> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * One bar for each label, drawn beside its value, so that the chart is its own table.
     *
     * @param caption what is shown
     * @param full the value that fills the width
     */
    record Bars(Text caption, Text labels, Text values, List<Bar> bars, double full) implements Block {

        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /** @param value without a number: nothing is drawn */
    record Bar(Text label, Cell value) {}
}
