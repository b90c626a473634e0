// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.util.List;

/**
 * What an import did, or would do. With one error nothing is changed.
 *
 * @param accepted rows without an error
 * @param unused headings whose columns are not read
 */
public record ImportReport(
        boolean dryRun,
        int rows,
        int accepted,
        int created,
        int changed,
        boolean applied,
        List<String> unused,
        List<RowError> errors) {

    public ImportReport {
        unused = List.copyOf(unused);
        errors = List.copyOf(errors);
    }
}
