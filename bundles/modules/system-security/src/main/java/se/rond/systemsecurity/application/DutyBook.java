// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.systemsecurity.domain.AnalysisDuty;
import se.rond.systemsecurity.domain.Duties;
import se.rond.systemsecurity.domain.ItSystem;

/** Keeps what must be analysed until when in step with the register. Works within a unit of work. */
@Component(service = DutyBook.class)
public final class DutyBook {

    private final Duties duties;
    private final SystemSecuritySettings settings;

    @Activate
    public DutyBook(@Reference Duties duties, @Reference SystemSecuritySettings settings) {
        this.duties = duties;
        this.settings = settings;
    }

    /** After anything about a system has changed. */
    void follow(ItSystem system, LocalDate today) {
        AnalysisDuty open = duties.open(system.id()).orElse(null);
        if (!isNeeded(system)) {
            if (open != null) {
                duties.remove(open);
            }
            return;
        }
        if (open == null) {
            begin(system, today);
        } else {
            open.follow(system);
        }
    }

    /** An analysis of it was approved: what was to be done is, and the next is due when this one ends. */
    void approved(ItSystem system, LocalDate today) {
        duties.open(system.id()).ifPresent(open -> open.done(today));
        if (isNeeded(system)) {
            begin(system, today);
        }
    }

    /** It is not approved any more: what was due when the approval ended is due as for a new system. */
    void rejected(ItSystem system, LocalDate today) {
        duties.open(system.id())
                .filter(open -> open.days().opensOn().isAfter(today))
                .ifPresent(duties::remove);
        follow(system, today);
    }

    private void begin(ItSystem system, LocalDate today) {
        LocalDate until = system.validUntil();
        duties.add(
                until == null
                        ? new AnalysisDuty(system, today, today.plusDays(settings.firstAnalysisDays()))
                        : new AnalysisDuty(system, until.minusDays(ItSystem.EXPIRING_DAYS), until));
    }

    private boolean isNeeded(ItSystem system) {
        return system.status().isRunning()
                && !system.isHandedOver()
                && settings.inScope(
                        system.facts().personalData(), system.levels().t());
    }
}
