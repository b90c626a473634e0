// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.kernel.Versioned;
import se.rond.organisation.PersonRef;
import se.rond.organisation.UnitRef;

/**
 * Somebody and a course.
 *
 * @param person without an id where the identity is protected
 * @param unit where the person was when it was completed
 * @param courseVersion number of the version
 * @param day of the session, or of completion
 * @param validUntil last day, as it was when it was completed; {@code null} for ever, or if it is not completed
 */
public record RecordView(
        UUID id,
        PersonRef person,
        @Nullable UnitRef unit,
        String course,
        Text courseName,
        int courseVersion,
        @Nullable UUID session,
        RecordState state,
        LocalDate day,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate validUntil,
        Validity validity,
        @Nullable String certificateRef,
        @Nullable String importedFrom,
        @Nullable String revokedBecause,
        long version)
        implements Versioned {}
