// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;
import se.rond.findings.FindingState;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.kernel.Text;
import se.rond.kernel.Versioned;

/**
 * A finding as it is read.
 *
 * @param overdue open, and due before now
 * @param sourceAddress path in the console where the source is shown, while its module is there
 * @param unit id of the unit that held the place then
 * @param assigneeName name of the person, or «skyddad» where the identity is protected
 * @param originalDueAt when it was due at first: never moved
 * @param extensionCount how often somebody chose a later due time, with a reason
 * @param compartment who may know of it at all
 * @param photoRequired whether the remedy has to be shown by a photo
 * @param temporaryMeasureAsked whether it is critical and nobody has said what keeps people safe meanwhile
 */
public record FindingView(
        UUID id,
        String number,
        Text title,
        @Nullable String description,
        FindingState state,
        Severity severity,
        ResponsibleParty responsible,
        boolean overdue,
        Instant dueAt,
        Instant originalDueAt,
        UUID unit,
        @Nullable String unitCode,
        @Nullable String unitName,
        @Nullable UUID premise,
        @Nullable String premiseCode,
        @Nullable String premiseName,
        @Nullable UUID assignee,
        @Nullable String assigneeName,
        @Nullable UUID assigneeUnit,
        @Nullable String assigneeUnitName,
        Instant reportedAt,
        @Nullable UUID reportedBy,
        @Nullable String reportedByName,
        @Nullable Instant remediedAt,
        @Nullable String remediedByName,
        @Nullable Instant closedAt,
        boolean fixedOnSite,
        boolean photoRequired,
        int reopenCount,
        int extensionCount,
        @Nullable String orderReference,
        @Nullable String temporaryMeasure,
        boolean temporaryMeasureAsked,
        @Nullable BigDecimal costSek,
        @Nullable String riskMotivation,
        @Nullable String riskRegistrationNumber,
        @Nullable Instant riskAcceptedAt,
        @Nullable Instant riskExpiresAt,
        String module,
        UUID source,
        String sourceKey,
        String sourceAddress,
        Compartment compartment,
        long version)
        implements Versioned {

    /** As it stands in a list: what was written freely of something that is kept apart is read one by one, and noted. */
    FindingView listed() {
        return compartment == Compartment.GENERAL
                ? this
                : new FindingView(
                        id,
                        number,
                        title,
                        null,
                        state,
                        severity,
                        responsible,
                        overdue,
                        dueAt,
                        originalDueAt,
                        unit,
                        unitCode,
                        unitName,
                        premise,
                        premiseCode,
                        premiseName,
                        assignee,
                        assigneeName,
                        assigneeUnit,
                        assigneeUnitName,
                        reportedAt,
                        reportedBy,
                        reportedByName,
                        remediedAt,
                        remediedByName,
                        closedAt,
                        fixedOnSite,
                        photoRequired,
                        reopenCount,
                        extensionCount,
                        orderReference,
                        null,
                        temporaryMeasureAsked,
                        costSek,
                        null,
                        riskRegistrationNumber,
                        riskAcceptedAt,
                        riskExpiresAt,
                        module,
                        source,
                        sourceKey,
                        sourceAddress,
                        compartment,
                        version);
    }
}
