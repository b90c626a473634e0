// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;
import se.rond.findings.Effect;
import se.rond.findings.MeasureState;
import se.rond.findings.Priority;
import se.rond.kernel.Versioned;

/**
 * A measure as it is read.
 *
 * @param overdue open, and due before today
 * @param ownerName name of the person, or «skyddad» where the identity is protected
 * @param originalDueOn what was decided at first: never moved
 * @param effectDue done, and the day on which its effect is to be judged has come
 * @param compartment who may know of it at all
 * @param sourceAddress path in the console where the source is shown, while its module is there
 */
public record MeasureView(
        UUID id,
        String title,
        @Nullable String description,
        MeasureState state,
        Priority priority,
        boolean overdue,
        @Nullable UUID owner,
        @Nullable String ownerName,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        int extensionCount,
        @Nullable BigDecimal costSek,
        UUID unit,
        @Nullable String unitName,
        @Nullable UUID premise,
        @Nullable String premiseName,
        Instant proposedAt,
        @Nullable String proposedByName,
        @Nullable Instant decidedAt,
        @Nullable String decidedByName,
        @Nullable Instant finishedAt,
        @Nullable String finishedByName,
        @Nullable String evidenceReference,
        @Nullable LocalDate effectCheckOn,
        boolean effectDue,
        @Nullable Effect effect,
        @Nullable Instant effectCheckedAt,
        @Nullable String effectCheckedByName,
        int reopenCount,
        String module,
        UUID source,
        String sourceKey,
        String sourceAddress,
        Compartment compartment,
        long version)
        implements Versioned {

    /** As it stands in a list: what was written freely of something that is kept apart is read one by one, and noted. */
    MeasureView listed() {
        return compartment == Compartment.GENERAL
                ? this
                : new MeasureView(
                        id,
                        title,
                        null,
                        state,
                        priority,
                        overdue,
                        owner,
                        ownerName,
                        dueOn,
                        originalDueOn,
                        extensionCount,
                        costSek,
                        unit,
                        unitName,
                        premise,
                        premiseName,
                        proposedAt,
                        proposedByName,
                        decidedAt,
                        decidedByName,
                        finishedAt,
                        finishedByName,
                        null,
                        effectCheckOn,
                        effectDue,
                        effect,
                        effectCheckedAt,
                        effectCheckedByName,
                        reopenCount,
                        module,
                        source,
                        sourceKey,
                        sourceAddress,
                        compartment,
                        version);
    }
}
