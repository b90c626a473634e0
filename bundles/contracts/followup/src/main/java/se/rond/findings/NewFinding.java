// SPDX-License-Identifier: Apache-2.0
package se.rond.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;
import se.rond.kernel.Text;

/**
 * A deficiency as a module reports it.
 *
 * @param module id of the module, such as {@code fire-safety}
 * @param source id of the record that it was found in, such as a check round
 * @param sourceKey what in that record, such as the checkpoint. Module, source and key name the finding: reporting it
 *     again changes nothing and gives the same one
 * @param sourceAddress path in the console where the source is shown, such as {@code /fire-safety/rounds/…}
 * @param title what is wrong, in a line
 * @param description what the inspector wrote; {@code null} if nothing
 * @param unit id of the unit that holds the place today
 * @param premise id of the premise; {@code null} where there is none
 * @param reportedAt when it was seen
 * @param reportedBy id of the person who saw it; {@code null} for an account without a person
 * @param fixedOnSite whether it was remedied at once: the finding is then born remedied
 * @param photoOnFail whether a photo is asked for when the remedy is reported
 * @param photos ids of evidence
 * @param dueOn last day to remedy it, where somebody has decided that, as an order does; {@code null} for the usual time of
 *     its severity
 * @param compartment who may know of it at all, in lists, counts and mails as well as by itself
 */
public record NewFinding(
        String module,
        UUID source,
        String sourceKey,
        String sourceAddress,
        Text title,
        @Nullable String description,
        Severity severity,
        ResponsibleParty responsible,
        UUID unit,
        @Nullable UUID premise,
        Instant reportedAt,
        @Nullable UUID reportedBy,
        boolean fixedOnSite,
        boolean photoOnFail,
        List<UUID> photos,
        @Nullable LocalDate dueOn,
        Compartment compartment) {

    public NewFinding {
        photos = List.copyOf(photos);
    }

    /**
     * Begins one. The rest is said where it is not the usual.
     *
     * @param unit id of the unit that holds the place today
     * @param seenAt when it was seen
     */
    public static FindingDraft of(Source source, Text title, Severity severity, UUID unit, Instant seenAt) {
        return new FindingDraft(source, title, severity, unit, seenAt);
    }
}
