// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.intake;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.organisation.OrganisationImport.Kind;
import se.rond.organisation.OrganisationImport.Result;
import se.rond.platform.organisation.domain.Facts;

/** Records an import: each record by itself unless there are very many, and the import as a whole. */
final class ImportTrail {

    private static final int ONE_BY_ONE = 10_000;

    private final AuditTrail trail;
    private final Kind kind;
    private final boolean oneByOne;

    ImportTrail(AuditTrail trail, Kind kind, int records) {
        this.trail = trail;
        this.kind = kind;
        this.oneByOne = records <= ONE_BY_ONE;
    }

    void created(String type, UUID id, @Nullable UUID unit, Map<String, Object> after) {
        if (oneByOne) {
            trail.record(AuditEntry.of("organisation." + type + ".create", type, id, unit, Map.of(), after));
        }
    }

    void changed(String type, UUID id, @Nullable UUID unit, Facts.Difference difference) {
        if (oneByOne) {
            trail.record(AuditEntry.of(
                    "organisation." + type + ".change", type, id, unit, difference.before(), difference.after()));
        }
    }

    void imported(String sha256, Result result) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        trail.record(AuditEntry.of(
                "organisation.register.import",
                "register",
                name,
                null,
                Map.of(),
                Map.of(
                        "file", sha256,
                        "rows", result.rows(),
                        "created", result.created(),
                        "changed", result.changed(),
                        "recordsInTrail", oneByOne)));
    }
}
