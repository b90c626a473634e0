// SPDX-License-Identifier: Apache-2.0
package se.rond.findings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;

/**
 * A measure as a module proposes it. What is not known yet is {@code null}: deciding it asks for owner and due day.
 *
 * @param module id of the module, such as {@code gap-analysis}
 * @param source id of the record that it follows from, such as an assessment
 * @param sourceKey what in that record, such as the question. Module, source and key name the measure: proposing it again
 *     changes nothing and gives the same one
 * @param sourceAddress path in the console where the source is shown
 * @param title what is to be done, in a line
 * @param unit id of the unit that it concerns
 * @param premise id of the premise; {@code null} where there is none
 * @param owner id of the person who is to do it
 * @param dueOn last day
 * @param costSek expected cost in SEK
 * @param findings ids of findings that it serves: of the same compartment, or of the general one
 * @param compartment who may know of it at all, in lists, counts and mails as well as by itself
 */
public record NewMeasure(
        String module,
        UUID source,
        String sourceKey,
        String sourceAddress,
        String title,
        @Nullable String description,
        Priority priority,
        UUID unit,
        @Nullable UUID premise,
        @Nullable UUID owner,
        @Nullable LocalDate dueOn,
        @Nullable BigDecimal costSek,
        List<UUID> findings,
        Compartment compartment) {

    public NewMeasure {
        findings = List.copyOf(findings);
    }

    /**
     * Begins one. What is not said is not known yet.
     *
     * @param unit id of the unit that it concerns
     */
    public static MeasureDraft of(Source source, String title, Priority priority, UUID unit) {
        return new MeasureDraft(source, title, priority, unit);
    }
}
