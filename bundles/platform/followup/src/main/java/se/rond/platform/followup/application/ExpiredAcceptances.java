// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.findings.FindingState;
import se.rond.kernel.Stale;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.followup.domain.Action;
import se.rond.platform.followup.domain.Actor;
import se.rond.platform.followup.domain.Finding;

/** Takes up again what was accepted for a time, when that time is over. */
@Component(service = ExpiredAcceptances.class)
public final class ExpiredAcceptances {

    private static final int AT_ONCE = 200;

    private final FindingRecords records;
    private final Chronicle chronicle;
    private final UnitOfWork work;
    private final AccessControl access;
    private final Clock clock;

    @Activate
    public ExpiredAcceptances(
            @Reference FindingRecords records,
            @Reference Chronicle chronicle,
            @Reference UnitOfWork work,
            @Reference AccessControl access,
            @Reference Clock clock) {
        this.records = records;
        this.chronicle = chronicle;
        this.work = work;
        this.access = access;
        this.clock = clock;
    }

    /** @return how many were taken up again; the rest waits for the next time */
    public int takeUp() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return access.asSystem(() -> {
            List<UUID> expired = work.read(() -> records.expired(now, AT_ONCE));
            return (int) expired.stream().filter(id -> takeUp(id, now)).count();
        });
    }

    /** Each in its own transaction. If another node was faster, it has been done. */
    private boolean takeUp(UUID id, Instant now) {
        try {
            return work.write(() -> records.find(id)
                    .filter(finding -> finding.state() == FindingState.RISK_ACCEPTED)
                    .map(finding -> expire(finding, now))
                    .orElse(false));
        } catch (Stale faster) {
            return false;
        }
    }

    private boolean expire(Finding finding, Instant now) {
        var before = Chronicle.facts(finding);
        chronicle.changed(finding, Action.EXPIRE, finding.expire(now), Actor.SYSTEM, before, null, now);
        return true;
    }
}
