// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.findings.FindingState;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.kernel.Period;
import se.rond.organisation.Organisation;
import se.rond.organisation.Premise;
import se.rond.organisation.RoleAssignment;
import se.rond.platform.followup.application.Chronicle;
import se.rond.platform.followup.domain.Action;
import se.rond.platform.followup.domain.Actor;
import se.rond.platform.followup.domain.Assignee;
import se.rond.platform.followup.domain.Assignment;
import se.rond.platform.followup.domain.Change;
import se.rond.platform.followup.domain.DueTimes;
import se.rond.platform.followup.domain.Finding;
import se.rond.platform.followup.domain.RiskAcceptance;

/** One plausible course of a finding, as far as it has come by now. Nothing happens that the rules would refuse. */
@Component(service = DemoCourse.class)
public final class DemoCourse {

    private static final List<String> REMEDIES = List.of(
            "Åtgärdat och kontrollerat.",
            "Bytt ut och provat.",
            "Flyttat till förrådet och informerat personalen.",
            "Justerat och smort.",
            "Nytt exemplar uppsatt.");

    private final Chronicle chronicle;
    private final Organisation organisation;

    @Activate
    public DemoCourse(@Reference Chronicle chronicle, @Reference Organisation organisation) {
        this.chronicle = chronicle;
        this.organisation = organisation;
    }

    void run(Finding finding, Instant now) {
        UUID premise = finding.site().premise();
        Optional<Actor> responsible = premise == null ? Optional.empty() : holder("fire_safety_responsible", premise);
        Optional<Actor> inspector = premise == null ? Optional.empty() : holder("fire_safety_inspector", premise);
        if (finding.state() == FindingState.REPORTED && responsible.isPresent() && inspector.isPresent()) {
            new Steps(finding, now).take(responsible.get(), inspector.get());
        }
    }

    private Optional<Actor> holder(String role, UUID scope) {
        List<RoleAssignment> holders =
                organisation.holders(role, scope, organisation.tree().day());
        return holders.stream()
                .flatMap(holder -> organisation.person(holder.person()).stream())
                .findFirst()
                .map(person -> new Actor(null, person.id(), person.name()));
    }

    /** The steps of one finding, each at its moment; those that are still to come are left out. */
    private final class Steps {

        private final Finding finding;
        private final Instant now;
        private final Random chance;
        private final Instant reported;
        private final Duration given;

        Steps(Finding finding, Instant now) {
            this.finding = finding;
            this.now = now;
            this.chance = new Random(finding.number().hashCode() * 7919L);
            this.reported = finding.origin().reportedAt();
            this.given = Duration.between(reported, finding.deadline().original());
        }

        void take(Actor responsible, Actor inspector) {
            int fate = chance.nextInt(100);
            if (fate < 3) {
                step(
                        share(0.15),
                        Action.REJECT,
                        responsible,
                        at -> finding.reject("Missförstånd, punkten gäller inte här."));
            } else if (fate < 6 && finding.severity() != Severity.CRITICAL) {
                accept();
            } else {
                remedy(responsible, inspector, fate);
            }
        }

        private void remedy(Actor responsible, Actor inspector, int fate) {
            Assignee assignee = assignee(responsible);
            boolean ordered = assignee.unit() != null;
            Instant done = fate < 82 ? share(0.25 + 0.7 * chance.nextDouble()) : share(1.05 + chance.nextDouble());
            boolean begun = step(
                    share(0.1),
                    Action.ASSIGN,
                    responsible,
                    at -> finding.assign(
                            new Assignment(null, null, assignee, null, temporaryMeasure(), null), DueTimes.USUAL, at));
            begun = begun
                    && (ordered
                            ? step(share(0.15), Action.ORDER, responsible, at -> finding.order(order(), null))
                            : step(share(0.15), Action.START, responsible, at -> finding.go(Action.START, null)));
            boolean never = fate >= 93 || finding.origin().photoOnFail();
            if (begun && !never && step(done, Action.REPORT_FIXED, responsible, at -> fixed(responsible, at))) {
                Instant seen = done.plus(Duration.ofHours(20L + chance.nextInt(96)));
                step(seen, Action.VERIFY, inspector, at -> finding.verify(null, inspector, at));
            }
        }

        private List<Change> fixed(Actor by, Instant at) {
            return finding.reportFixed(REMEDIES.get(chance.nextInt(REMEDIES.size())), List.of(), null, by, at);
        }

        private void accept() {
            Optional<Actor> head = organisation
                    .tree()
                    .departmentOf(finding.site().unit())
                    .flatMap(department -> holder("department_head", department.id()));
            Instant until = DueTimes.endOf(now.atZone(Period.ZONE).toLocalDate().plusDays(30L + chance.nextInt(90)));
            RiskAcceptance decision = new RiskAcceptance(
                    "Åtgärdas vid den beslutade ombyggnaden. Tillsyn varje vecka till dess.", until, registration());
            head.ifPresent(by -> step(
                    share(0.4),
                    Action.ACCEPT_RISK,
                    by,
                    at -> finding.acceptRisk(decision, at, until.plus(1, ChronoUnit.DAYS))));
        }

        private boolean step(Instant at, Action action, Actor by, Function<Instant, List<Change>> deed) {
            if (!at.isBefore(now)) {
                return false;
            }
            var before = Chronicle.facts(finding);
            chronicle.changed(finding, action, deed.apply(at), by, before, null, at);
            return true;
        }

        private Assignee assignee(Actor responsible) {
            Optional<UUID> owner = Optional.ofNullable(finding.site().premise())
                    .flatMap(organisation::premise)
                    .map(Premise::owner);
            return finding.responsible() == ResponsibleParty.OWNER && owner.isPresent()
                    ? new Assignee(null, owner.get())
                    : new Assignee(responsible.person(), null);
        }

        private @Nullable String temporaryMeasure() {
            return finding.severity() == Severity.CRITICAL ? "Rummet används inte förrän bristen är åtgärdad." : null;
        }

        private String order() {
            return "FAB-" + (10_000 + chance.nextInt(90_000));
        }

        private String registration() {
            return "KS-" + reported.atZone(Period.ZONE).getYear() + "/" + (100 + chance.nextInt(900));
        }

        private Instant share(double share) {
            return reported.plusMillis((long) (given.toMillis() * share)).truncatedTo(ChronoUnit.MILLIS);
        }
    }
}
