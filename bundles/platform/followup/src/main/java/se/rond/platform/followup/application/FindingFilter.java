// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;
import se.rond.findings.FindingState;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;

/**
 * Which findings are asked for. What is {@code null} or empty does not matter.
 *
 * @param held within units of today: the unit that held it, or that holds its premise now
 * @param unitPath found in the subtree that then had this path
 * @param overdueAt open and overdue now, seen from this moment
 * @param text anywhere in the title, or the number: its beginning, or what follows the year with or without zeros
 * @param counted exactly what a figure counted
 * @param owned in premises of one owner
 * @param responsible these have to see to it
 * @param compartments only what is in one of these; {@code null} for all that the asker may read
 * @param withoutMeasureOf only what no measure serves that this person has to do, or has done and nobody judged
 */
public record FindingFilter(
        Set<FindingState> states,
        @Nullable Boolean open,
        Set<Severity> severities,
        @Nullable Held held,
        @Nullable String unitPath,
        @Nullable UUID premise,
        @Nullable String module,
        @Nullable UUID source,
        @Nullable UUID assignee,
        @Nullable Instant overdueAt,
        @Nullable String text,
        Span reported,
        Span originallyDue,
        @Nullable Counted counted,
        @Nullable Owned owned,
        Set<ResponsibleParty> responsible,
        @Nullable Set<Compartment> compartments,
        @Nullable UUID withoutMeasureOf) {

    /** The same, in these states alone. */
    FindingFilter inStates(Set<FindingState> others) {
        return new FindingFilter(
                others,
                open,
                severities,
                held,
                unitPath,
                premise,
                module,
                source,
                assignee,
                overdueAt,
                text,
                reported,
                originallyDue,
                counted,
                owned,
                responsible,
                compartments,
                withoutMeasureOf);
    }

    /** Units, and the premises that they occupy. */
    public record Held(Set<UUID> units, Set<UUID> premises) {}

    /** Premises that somebody owns, of today. */
    public record Owned(Set<UUID> premises) {}

    /** From a moment up to but not including another. */
    public record Span(@Nullable Instant from, @Nullable Instant to) {

        public static final Span EVER = new Span(null, null);
    }

    /**
     * The records behind a figure.
     *
     * @param from where the period begins that was counted
     * @param to where it ends
     * @param asOf the moment from which one looked
     */
    public record Counted(Count count, Instant from, Instant to, Instant asOf) {}

    /** What was counted. */
    public enum Count {
        /** First due in the period, and in the share remedied in time. */
        FIRST_DUE,
        /** Open and overdue at the moment. */
        OVERDUE,
        /** Remedied in the period. */
        REMEDIED,
        /** Given more time in the period. */
        EXTENDED,
        /** Reported in the period. */
        REPORTED
    }
}
