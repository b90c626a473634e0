// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.rest;

import java.util.List;
import se.rond.organisation.OrganisationImport.Kind;
import se.rond.organisation.OrganisationImport.Result;
import se.rond.organisation.OrganisationImport.RowError;

/** What an import did, or would do. */
public record ImportReport(
        Kind kind,
        boolean dryRun,
        int rows,
        int accepted,
        int created,
        int changed,
        boolean applied,
        List<RowError> errors) {

    static ImportReport of(Kind kind, boolean dryRun, Result result) {
        return new ImportReport(
                kind,
                dryRun,
                result.rows(),
                result.accepted(),
                result.created(),
                result.changed(),
                result.applied(),
                result.errors());
    }
}
