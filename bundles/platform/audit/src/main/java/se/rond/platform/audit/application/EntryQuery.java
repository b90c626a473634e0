// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Period;
import se.rond.platform.audit.persistence.EntryFilter;
import se.rond.platform.audit.persistence.EntryFilter.Column;

/**
 * Which entries are asked for; what is {@code null} asks for all.
 *
 * @param from first day, in Swedish time
 * @param to last day, included
 * @param actor name of an account, or id of a person
 */
public record EntryQuery(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String subject,
        @Nullable String subjectType,
        @Nullable String actor,
        @Nullable String action,
        @Nullable UUID unit) {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    void narrow(EntryFilter filter) {
        TrailDays.requireOrder(from, to);
        boolean byPerson = actor != null && ID.matcher(actor).matches();
        filter.equal(Column.SUBJECT, subject)
                .equal(Column.SUBJECT_TYPE, subjectType)
                .equal(Column.ACTION, action)
                .equal(Column.CHAIN_UNIT, unit == null ? null : unit.toString())
                .equal(
                        byPerson ? Column.PERSON : Column.ACTOR,
                        actor == null ? null : actor.strip().toLowerCase(Locale.ROOT))
                .from(from == null ? null : lowest(from))
                .before(to == null ? null : lowest(to.plusDays(1)));
    }

    /** The lowest id of the day: ids are UUIDs of version 7, which begin with the time. */
    private static String lowest(LocalDate day) {
        Instant start = day.atStartOfDay(Period.ZONE).toInstant();
        return new UUID(Math.max(0, start.toEpochMilli()) << 16, 0).toString();
    }
}
