// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.rest;

import se.rond.kernel.Invalid;
import se.rond.kernel.Violation;
import se.rond.systemsecurity.api.ImportReport;
import se.rond.systemsecurity.api.RowError;

/** A file that was to be imported and has errors is refused with all of them. */
final class RefusedRows {

    private RefusedRows() {}

    static ImportReport unlessApplied(ImportReport report) {
        if (!report.dryRun() && !report.applied()) {
            throw new Invalid(
                    report.errors().stream().map(RefusedRows::violation).toList());
        }
        return report;
    }

    private static Violation violation(RowError error) {
        String column = error.column().replace("~", "~0").replace("/", "~1");
        return new Violation("/" + error.line() + "/" + column, error.rule(), error.message());
    }
}
