// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.findings.Effect;
import se.rond.findings.Priority;
import se.rond.platform.followup.domain.Violations;

/** What has to be said with each action, whatever the state. Each rule has its own name and sentence. */
final class MeasureGuards {

    private static final int COMMENT = 2000;
    private static final int MONTHS_IF_HIGH = 12;
    private static final String WHEN_SV = "Ange till när åtgärden ska vara klar.";
    private static final String WHEN_EN = "Say until when the measure is to be done.";

    private MeasureGuards() {}

    static void plan(Plan wanted, @Nullable LocalDate presentDue, LocalDate today) {
        Violations found = new Violations()
                .unless(
                        Violations.isThere(wanted.title()),
                        "/title",
                        "measure-title-missing",
                        "Skriv vad som ska göras.",
                        "Write what is to be done.")
                .atMost(200, wanted.title(), "/title")
                .atMost(4000, wanted.description(), "/description")
                .atMost(COMMENT, wanted.reason(), "/reason");
        times(found, wanted.dueOn(), presentDue, wanted.effectCheckOn(), today);
        soon(found, wanted.priority(), wanted.dueOn(), presentDue, today);
        cost(found, wanted.costSek());
        found.refuse();
    }

    static void extension(boolean extended, @Nullable String reason) {
        new Violations()
                .unless(
                        !extended || Violations.isThere(reason),
                        "/reason",
                        "measure-extension-reason-missing",
                        "Skriv varför åtgärden får längre tid.",
                        "Write why the measure is given more time.")
                .refuse();
    }

    static void decision(Decision decided, MeasureFacts measure, LocalDate today) {
        LocalDate due = decided.dueOn() == null ? measure.dueOn() : decided.dueOn();
        Violations found = owned(new Violations(), decided.owner() == null ? measure.owner() : decided.owner(), due)
                .atMost(COMMENT, decided.comment(), "/comment");
        times(
                found,
                due,
                null,
                decided.effectCheckOn() == null ? measure.effectCheckOn() : decided.effectCheckOn(),
                today);
        soon(found, measure.priority(), due, measure.dueOn(), today);
        cost(found, decided.costSek());
        found.refuse();
    }

    /** What is decided has an owner and a day, and keeps them. */
    static void owned(@Nullable UUID owner, @Nullable LocalDate due) {
        owned(new Violations(), owner, due).refuse();
    }

    private static Violations owned(Violations found, @Nullable UUID owner, @Nullable LocalDate due) {
        return found.unless(
                        owner != null,
                        "/owner",
                        "measure-owner-missing",
                        "Ange vem som ska genomföra åtgärden.",
                        "Name who is to carry out the measure.")
                .unless(due != null, "/dueOn", "measure-due-missing", WHEN_SV, WHEN_EN);
    }

    static void finish(@Nullable String evidence, @Nullable BigDecimal cost, @Nullable String comment) {
        Violations found = new Violations()
                .unless(
                        Violations.isThere(evidence),
                        "/evidenceReference",
                        "evidence-reference-missing",
                        "Ange var det syns att åtgärden är genomförd: ett diarienummer, en adress eller ett dokument.",
                        "Say where it can be seen that the measure was carried out: a registration number, an address or a"
                                + " document.")
                .atMost(300, evidence, "/evidenceReference")
                .atMost(COMMENT, comment, "/comment");
        cost(found, cost);
        found.refuse();
    }

    static void effect(
            @Nullable Effect result,
            @Nullable String comment,
            @Nullable LocalDate due,
            boolean dueAgain,
            LocalDate today) {
        Violations found = new Violations()
                .unless(
                        result != null,
                        "/result",
                        "effect-result-missing",
                        "Ange om åtgärden har haft effekt, delvis eller inte alls.",
                        "Say whether the measure was effective, partly or not at all.")
                .unless(
                        result == null || result == Effect.EFFECTIVE || Violations.isThere(comment),
                        "/comment",
                        "effect-comment-missing",
                        "Skriv vad som återstår.",
                        "Write what remains.")
                .atMost(COMMENT, comment, "/comment");
        again(found, due, dueAgain, today);
    }

    static void reopen(@Nullable String reason, @Nullable LocalDate due, boolean dueAgain, LocalDate today) {
        Violations found = new Violations()
                .unless(
                        Violations.isThere(reason),
                        "/reason",
                        "measure-reopen-reason-missing",
                        "Skriv varför åtgärden öppnas igen.",
                        "Write why the measure is reopened.")
                .atMost(COMMENT, reason, "/reason");
        again(found, due, dueAgain, today);
    }

    static void words(@Nullable String words, String pointer, String rule, String sv, String en) {
        new Violations()
                .unless(Violations.isThere(words), pointer, rule, sv, en)
                .atMost(COMMENT, words, pointer)
                .refuse();
    }

    static void remark(@Nullable String comment) {
        new Violations().atMost(COMMENT, comment, "/comment").refuse();
    }

    /** Something that is to be done once more needs a day that has not passed. */
    private static void again(Violations found, @Nullable LocalDate due, boolean dueAgain, LocalDate today) {
        found.unless(!dueAgain || due != null, "/dueOn", "measure-due-missing", WHEN_SV, WHEN_EN);
        times(found, due, null, null, today);
        found.refuse();
    }

    private static void times(
            Violations found,
            @Nullable LocalDate due,
            @Nullable LocalDate present,
            @Nullable LocalDate effectCheck,
            LocalDate today) {
        found.unless(
                        due == null || due.equals(present) || !due.isBefore(today),
                        "/dueOn",
                        "due-in-the-past",
                        "Dagen har redan passerat. Välj en senare.",
                        "That day has already passed. Choose a later one.")
                .unless(
                        due == null || effectCheck == null || !effectCheck.isBefore(due),
                        "/effectCheckOn",
                        "effect-check-before-due",
                        "Effekten kan bedömas först när åtgärden ska vara klar. Välj en senare dag.",
                        "The effect can be judged only once the measure is to be done. Choose a later day.");
    }

    /** What matters most does not wait for years. */
    private static void soon(
            Violations found,
            @Nullable Priority priority,
            @Nullable LocalDate due,
            @Nullable LocalDate present,
            LocalDate today) {
        LocalDate latest = today.plusMonths(MONTHS_IF_HIGH);
        found.unless(
                priority != Priority.HIGH || due == null || due.equals(present) || !due.isAfter(latest),
                "/dueOn",
                "due-too-late",
                "En åtgärd med hög prioritet ska vara klar inom " + MONTHS_IF_HIGH + " månader, senast " + latest + ".",
                "A measure of high priority has to be done within " + MONTHS_IF_HIGH + " months, not after " + latest
                        + ".");
    }

    private static void cost(Violations found, @Nullable BigDecimal cost) {
        found.unless(
                cost == null || cost.signum() >= 0,
                "/costSek",
                "cost-negative",
                "Kostnaden kan inte vara mindre än noll.",
                "The cost cannot be less than zero.");
    }
}
