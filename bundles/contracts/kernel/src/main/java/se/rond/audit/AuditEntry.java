// SPDX-License-Identifier: Apache-2.0
package se.rond.audit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;

/**
 * What happened to one subject. Who, when and how they came in is added by the trail.
 *
 * @param action {@code <module>.<subject>.<what>}, such as {@code fire-safety.round.submit}
 * @param subjectType the kind of record, such as {@code round}
 * @param subject id of the record
 * @param unit id of the unit that holds the record, by which the trail is read and chained; {@code null} for the municipality
 * @param compartment who may read the entry
 * @param reason why, where the action asks for a reason
 * @param before the changed fields as they were; empty for something new
 * @param after the changed fields as they are
 */
public record AuditEntry(
        String action,
        String subjectType,
        String subject,
        @Nullable UUID unit,
        Compartment compartment,
        @Nullable String reason,
        Map<String, Object> before,
        Map<String, Object> after) {

    /** An entry in the general compartment. */
    public static AuditEntry of(
            String action,
            String subjectType,
            Object subject,
            @Nullable UUID unit,
            Map<String, Object> before,
            Map<String, Object> after) {
        return new AuditEntry(action, subjectType, subject.toString(), unit, Compartment.GENERAL, null, before, after);
    }

    public AuditEntry because(@Nullable String why) {
        return new AuditEntry(action, subjectType, subject, unit, compartment, why, before, after);
    }
}
