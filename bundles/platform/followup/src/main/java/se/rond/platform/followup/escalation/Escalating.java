// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.findings.Severity;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Stale;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.followup.application.Chronicle;
import se.rond.platform.followup.application.FindingRecords;
import se.rond.platform.followup.domain.DueTimes;
import se.rond.platform.followup.domain.Finding;

/** Lifts what is not remedied in time to the next level: recorded once, told to whoever holds the role there. */
@Component(service = Escalating.class)
public final class Escalating {

    private static final int AT_ONCE = 200;
    private static final List<Step> BY_DAYS = List.of(Step.ASSIGNEE, Step.RESPONSIBLE, Step.COORDINATOR, Step.HEAD);

    private final Escalations escalations;
    private final FindingRecords records;
    private final Chronicle chronicle;
    private final Recipients recipients;
    private final Messenger messenger;
    private final EscalationSettings settings;
    private final UnitOfWork work;
    private final AccessControl access;
    private final Clock clock;

    @Activate
    public Escalating(
            @Reference Escalations escalations,
            @Reference FindingRecords records,
            @Reference Chronicle chronicle,
            @Reference Recipients recipients,
            @Reference Messenger messenger,
            @Reference EscalationSettings settings,
            @Reference UnitOfWork work,
            @Reference AccessControl access,
            @Reference Clock clock) {
        this.escalations = escalations;
        this.records = records;
        this.chronicle = chronicle;
        this.recipients = recipients;
        this.messenger = messenger;
        this.settings = settings;
        this.work = work;
        this.access = access;
        this.clock = clock;
    }

    /** @return how many levels were reached now; what is left waits for the next time */
    public int overdue() {
        LocalDate today = now().atZone(Period.ZONE).toLocalDate();
        return access.asSystem(() -> {
            int reached = 0;
            for (Step step : BY_DAYS) {
                Instant until = DueTimes.endOf(today.minusDays(settings.days(step)));
                List<UUID> due = work.read(() -> escalations.due(step, until, AT_ONCE));
                reached += lift(due, step);
            }
            return reached;
        });
    }

    /** The same for what is critical, which does not wait for its due time. */
    public int critical() {
        Instant before = now().minus(settings.criticalHead());
        return access.asSystem(() -> {
            int reached = lift(work.read(() -> escalations.critical(AT_ONCE)), Step.CRITICAL_AT_ONCE);
            List<UUID> still = work.read(() -> escalations.stillCritical(before, AT_ONCE));
            return reached + lift(still, Step.CRITICAL_HEAD);
        });
    }

    private int lift(List<UUID> findings, Step step) {
        return (int) findings.stream().filter(id -> lift(id, step)).count();
    }

    /** Each in its own transaction. If another node was faster, it has been done. */
    private boolean lift(UUID id, Step step) {
        try {
            return work.write(() -> records.find(id)
                    .filter(finding -> isStillDue(finding, step))
                    .map(finding -> reach(finding, step))
                    .orElse(false));
        } catch (Stale | RuleBroken faster) {
            return false;
        }
    }

    private boolean isStillDue(Finding finding, Step step) {
        return finding.state().isOpen() && (!step.isCritical() || finding.severity() == Severity.CRITICAL);
    }

    private boolean reach(Finding finding, Step step) {
        Instant from = step.isCritical()
                ? finding.origin().reportedAt()
                : finding.deadline().due();
        if (escalations.isReached(finding.id(), step, from)) {
            return false;
        }
        Instant now = now();
        Set<UUID> people = recipients.of(step, finding, now.atZone(Period.ZONE).toLocalDate());
        escalations.add(new Escalation(finding.id(), step, from, people, now));
        chronicle.escalated(finding, step.code(), people, now);
        messenger.tell(finding, step, from, people);
        records.flush();
        return true;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
