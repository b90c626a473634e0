// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.faults;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.PremiseRef;
import se.rond.firesafety.api.safetyfile.RecordState;
import se.rond.kernel.Versioned;
import se.rond.organisation.PersonRef;

/**
 * The code of a place: random, so that nobody can guess another one.
 *
 * @param day when it was issued
 * @param object what it hangs on; {@code null} for the premises as a whole
 * @param path in the console, where the QR code leads
 */
public record CodeView(
        UUID id,
        PremiseRef premise,
        LocalDate day,
        RecordState state,
        @Nullable UUID equipment,
        @Nullable String object,
        String code,
        String path,
        PersonRef issuedBy,
        @Nullable String withdrawnBecause,
        long version)
        implements Versioned {}
