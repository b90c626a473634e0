// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Caller;
import se.rond.access.Compartment;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.audit.ReadLog;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.audit.persistence.JdbcReadings;

/** Asks the database what was noted today: the entry and that it was made commit together. */
@Component
public final class DailyReadLog implements ReadLog {

    private final UnitOfWork work;
    private final JdbcReadings readings;
    private final AuditTrail trail;
    private final AccessControl access;
    private final Clock clock;
    private volatile LocalDate tidied = LocalDate.MIN;

    @Activate
    public DailyReadLog(
            @Reference UnitOfWork work,
            @Reference JdbcReadings readings,
            @Reference AuditTrail trail,
            @Reference AccessControl access,
            @Reference Clock clock) {
        this.work = work;
        this.readings = readings;
        this.trail = trail;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public void reads(String action, String subjectType, UUID subject, @Nullable UUID unit, Compartment compartment) {
        Caller caller = access.caller();
        if (caller.equals(Caller.SYSTEM)) {
            return;
        }
        UUID account = caller.account();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        if (work.read(() -> readings.isNoted(account, today, action, subject.toString()))) {
            return;
        }
        try {
            work.write(() -> {
                tidy(today);
                readings.note(account, today, action, subject.toString());
                trail.record(new AuditEntry(
                        action, subjectType, subject.toString(), unit, compartment, null, Map.of(), Map.of()));
            });
        } catch (RuleBroken faster) {
            // another node, or the same person in another window, has just been noted: once is enough
        }
    }

    private void tidy(LocalDate today) {
        if (tidied.isBefore(today)) {
            readings.forgetBefore(today);
            tidied = today;
        }
    }
}
