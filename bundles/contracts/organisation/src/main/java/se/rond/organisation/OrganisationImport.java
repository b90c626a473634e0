// SPDX-License-Identifier: Apache-2.0
package se.rond.organisation;

import java.io.InputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Text;

/** Reads registers from files. One file is one unit of work: with one error nothing is changed. */
@ProviderType
public interface OrganisationImport {

    /** What a file is about. */
    enum Kind {
        UNITS,
        PREMISES,
        PEOPLE,
        ROLES
    }

    /** How a file is written. */
    enum Format {
        CSV,
        XLSX
    }

    /**
     * @param line line in the file, the heading is 1; 0 for the file as a whole
     * @param column heading of the column; empty for the row as a whole
     * @param rule stable name in kebab-case
     */
    record RowError(int line, String column, String rule, Text message) {}

    /**
     * @param rows data rows in the file
     * @param accepted rows without an error: what was imported, or would be
     * @param created how many were (or would be) new
     * @param changed how many were (or would be) changed
     * @param applied whether anything was written
     */
    record Result(int rows, int accepted, int created, int changed, boolean applied, List<RowError> errors) {

        public Result {
            errors = List.copyOf(errors);
        }
    }

    /**
     * @param dryRun say what would happen and change nothing
     * @throws se.rond.kernel.Problem if the file as a whole cannot be read: empty, too large, unknown heading
     */
    Result read(Kind kind, Format format, InputStream file, boolean dryRun);
}
