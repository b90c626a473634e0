// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.reports;

import java.util.List;
import se.rond.internalcontrol.ControlOffice;
import se.rond.internalcontrol.application.ShippedCatalogue;
import se.rond.internalcontrol.persistence.figures.JpaControlFigures;
import se.rond.kernel.Text;
import se.rond.platform.persistence.testing.StoreRule;
import se.rond.reporting.Block;
import se.rond.reporting.Cell;
import se.rond.reporting.Report;

/** Reports of the office, and what can be read in them. */
final class WrittenReports {

    private WrittenReports() {}

    static ControlReporting of(ControlOffice office, StoreRule store) {
        FollowUpReading reading = new FollowUpReading(
                office.plans,
                office.controls,
                new JpaControlFigures(store.entities("internal-control")),
                office.town,
                new ShippedCatalogue(),
                office.settings);
        return new ControlReporting(reading, new ControlReports(reading), office.desk, office.callers, store.work());
    }

    static List<List<String>> table(Report report, String caption) {
        return report.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.caption().sv().equals(caption))
                .flatMap(table -> table.rows().stream())
                .map(row -> row.stream().map(Cell::text).map(Text::sv).toList())
                .toList();
    }

    static String everything(Report report) {
        return report.blocks().toString();
    }
}
