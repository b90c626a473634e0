// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.PremiseRef;
import se.rond.kernel.Versioned;
import se.rond.organisation.PersonRef;

/**
 * A document of the fire-safety file.
 *
 * @param id of the evidence as well: {@code /api/evidence/v1/files/{id}}
 */
public record DocumentView(
        UUID id,
        PremiseRef premise,
        LocalDate day,
        RecordState state,
        DocumentKind kind,
        String title,
        boolean secrecyToBeAssessed,
        PersonRef recordedBy,
        @Nullable String withdrawnBecause,
        long version)
        implements Versioned {}
