// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.platform.followup.domain.Assignee;
import se.rond.platform.followup.domain.Assignment;
import se.rond.platform.followup.domain.RiskAcceptance;

/** What comes with each action. */
public final class Requests {

    private Requests() {}

    /**
     * What is left out stays as it is.
     *
     * @param assignee id of a person
     * @param assigneeUnit id of a unit, instead of a person
     * @param dueAt a day or a moment
     * @param temporaryMeasure what keeps people safe until the remedy
     */
    public record Assign(
            @Nullable Severity severity,
            @Nullable ResponsibleParty responsible,
            @Nullable UUID assignee,
            @Nullable UUID assigneeUnit,
            @Nullable String dueAt,
            @Nullable String temporaryMeasure,
            @Nullable String comment) {

        Assignment assignment() {
            return new Assignment(
                    severity,
                    responsible,
                    new Assignee(assignee, assigneeUnit),
                    Moment.read(dueAt, "/dueAt"),
                    temporaryMeasure,
                    comment);
        }
    }

    /** @param dueAt a day or a moment, later than the present one */
    public record Extend(@Nullable String dueAt, @Nullable String reason) {

        @Nullable
        Instant until() {
            return Moment.read(dueAt, "/dueAt");
        }
    }

    /**
     * To the owner of the property. What is left out follows from the premise.
     *
     * @param responsible {@code owner} or {@code shared}
     * @param assignee id of a person at the owner, where it is not the owner's unit as a whole
     * @param orderReference the owner's case number; without one a comment is needed
     */
    public record HandOver(
            @Nullable ResponsibleParty responsible,
            @Nullable UUID assignee,
            @Nullable UUID assigneeUnit,
            @Nullable String dueAt,
            @Nullable String temporaryMeasure,
            @Nullable String orderReference,
            @Nullable String comment) {

        Assignment assignment() {
            return new Assignment(
                    null,
                    responsible,
                    new Assignee(assignee, assigneeUnit),
                    Moment.read(dueAt, "/dueAt"),
                    temporaryMeasure,
                    comment);
        }
    }

    /** Words, where words may be left out. */
    public record Remark(@Nullable String comment) {

        static @Nullable String of(@Nullable Remark remark) {
            return remark == null ? null : remark.comment();
        }
    }

    /** @param orderReference the other party's case number; without one a comment is needed */
    public record Order(
            @Nullable String orderReference, @Nullable String comment) {}

    /** @param photos ids of evidence that has been sent before */
    public record ReportFixed(
            @Nullable String comment,
            @Nullable List<UUID> photos,
            @Nullable BigDecimal costSek) {

        List<UUID> shown() {
            return photos == null ? List.of() : photos;
        }
    }

    /** @param expiresAt a day or a moment, at most twelve months away */
    public record AcceptRisk(
            @Nullable String motivation,
            @Nullable String expiresAt,
            @Nullable String registrationNumber) {

        RiskAcceptance decision() {
            return new RiskAcceptance(motivation, Moment.read(expiresAt, "/expiresAt"), registrationNumber);
        }
    }

    /** Why. */
    public record Reopen(@Nullable String reason) {}
}
