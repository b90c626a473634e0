// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.findings.Severity;
import se.rond.kernel.Text;

/** What has to be said with each action, whatever the state. Each rule has its own name and sentence. */
final class Guards {

    private static final int COMMENT = 2000;
    private static final String DUE_IN_THE_PAST = "due-in-the-past";
    private static final Text PASSED = new Text(
            "Åtgärdsdatumet har redan passerat. Välj ett senare.",
            "The due date has already passed. Choose a later one.");
    private static final String EXTENSION_REASON = "extension-reason-missing";
    private static final Text MORE_TIME =
            new Text("Skriv varför bristen får längre tid.", "Write why the deficiency is given more time.");

    private Guards() {}

    static void assignment(Assignment wanted, Finding finding, boolean extended, Instant now) {
        boolean critical = (wanted.severity() == null ? finding.severity() : wanted.severity()) == Severity.CRITICAL;
        new Violations()
                .unless(
                        !wanted.assignee().isNobody() || !finding.assignee().isNobody(),
                        "/assignee",
                        "assignee-missing",
                        "Ange en person eller en enhet som ska åtgärda bristen.",
                        "Name a person or a unit who has to remedy the deficiency.")
                .unless(
                        !wanted.assignee().isPersonAndUnit(),
                        "/assigneeUnit",
                        "assignee-ambiguous",
                        "Ange antingen en person eller en enhet, inte båda.",
                        "Name either a person or a unit, not both.")
                .unless(
                        wanted.dueAt() == null
                                || wanted.dueAt().equals(finding.deadline().due())
                                || !wanted.dueAt().isBefore(now),
                        "/dueAt",
                        DUE_IN_THE_PAST,
                        PASSED.sv(),
                        PASSED.en())
                .unless(
                        !extended || isThere(wanted.comment()),
                        "/comment",
                        EXTENSION_REASON,
                        MORE_TIME.sv(),
                        MORE_TIME.en())
                .unless(
                        !critical || isThere(wanted.temporaryMeasure()) || isThere(finding.temporaryMeasure()),
                        "/temporaryMeasure",
                        "temporary-measure-missing",
                        "Bristen är akut. Skriv vad som gör det säkert redan i dag, till exempel att rummet är stängt.",
                        "The deficiency is critical. Write what keeps people safe today, such as that the room is closed.")
                .atMost(500, wanted.temporaryMeasure(), "/temporaryMeasure")
                .atMost(COMMENT, wanted.comment(), "/comment")
                .refuse();
    }

    /** @return the later due time */
    static Instant extension(@Nullable Instant until, @Nullable String reason, Instant due, Instant now) {
        Instant later = until == null ? due : until;
        new Violations()
                .unless(
                        until != null,
                        "/dueAt",
                        "extension-due-missing",
                        "Ange till när tiden förlängs.",
                        "Say until when more time is given.")
                .unless(
                        until == null || until.isAfter(due),
                        "/dueAt",
                        "extension-not-later",
                        "Det nya åtgärdsdatumet måste vara senare än det som gäller nu.",
                        "The new due date must be later than the present one.")
                .unless(until == null || !until.isBefore(now), "/dueAt", DUE_IN_THE_PAST, PASSED.sv(), PASSED.en())
                .unless(isThere(reason), "/reason", EXTENSION_REASON, MORE_TIME.sv(), MORE_TIME.en())
                .atMost(COMMENT, reason, "/reason")
                .refuse();
        return later;
    }

    static void order(@Nullable String reference, @Nullable String note) {
        new Violations()
                .unless(
                        isThere(reference) || isThere(note),
                        "/orderReference",
                        "order-reference-missing",
                        "Ange den andra partens ärendenummer eller skriv en anteckning om beställningen.",
                        "Give the other party's case number, or write a note about the order.")
                .atMost(60, reference, "/orderReference")
                .atMost(COMMENT, note, "/comment")
                .refuse();
    }

    static void fix(@Nullable String comment, List<UUID> photos, boolean photoNeeded, @Nullable BigDecimal cost) {
        new Violations()
                .unless(
                        isThere(comment),
                        "/comment",
                        "report-fixed-comment-missing",
                        "Skriv vad som har gjorts.",
                        "Write what has been done.")
                .unless(
                        !photoNeeded || !photos.isEmpty(),
                        "/photos",
                        "report-fixed-photo-missing",
                        "Den här kontrollpunkten kräver ett foto av åtgärden. Bifoga ett.",
                        "This checkpoint asks for a photo of the remedy. Attach one.")
                .unless(
                        cost == null || cost.signum() >= 0,
                        "/costSek",
                        "cost-negative",
                        "Kostnaden kan inte vara mindre än noll.",
                        "The cost cannot be less than zero.")
                .atMost(COMMENT, comment, "/comment")
                .refuse();
    }

    /** An action that wants to know why. */
    static void words(@Nullable String words, String pointer, String rule, String sv, String en) {
        new Violations()
                .unless(isThere(words), pointer, rule, sv, en)
                .atMost(COMMENT, words, pointer)
                .refuse();
    }

    static void acceptance(RiskAcceptance decision, Instant now, Instant latest) {
        Instant expires = decision.expiresAt();
        new Violations()
                .unless(
                        isThere(decision.motivation()),
                        "/motivation",
                        "risk-motivation-missing",
                        "Skriv varför bristen kan accepteras.",
                        "Write why the deficiency can be accepted.")
                .unless(
                        isThere(decision.registrationNumber()),
                        "/registrationNumber",
                        "risk-registration-number-missing",
                        "Ange beslutets diarienummer.",
                        "Give the registration number of the decision.")
                .unless(
                        expires != null,
                        "/expiresAt",
                        "risk-expiry-missing",
                        "Ange till när bristen accepteras.",
                        "Say until when the deficiency is accepted.")
                .unless(
                        expires == null || expires.isAfter(now),
                        "/expiresAt",
                        "risk-expiry-in-the-past",
                        "Tiden har redan gått ut. Välj ett senare datum.",
                        "That time has already passed. Choose a later date.")
                .unless(
                        expires == null || !expires.isAfter(latest),
                        "/expiresAt",
                        "risk-expiry-too-far",
                        "En brist kan accepteras i högst tolv månader. Välj ett tidigare datum.",
                        "A deficiency can be accepted for twelve months at most. Choose an earlier date.")
                .atMost(COMMENT, decision.motivation(), "/motivation")
                .atMost(60, decision.registrationNumber(), "/registrationNumber")
                .refuse();
    }

    static void remark(@Nullable String comment) {
        new Violations().atMost(COMMENT, comment, "/comment").refuse();
    }

    private static boolean isThere(@Nullable String text) {
        return Violations.isThere(text);
    }
}
