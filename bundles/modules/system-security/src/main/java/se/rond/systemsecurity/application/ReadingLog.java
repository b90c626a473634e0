// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.audit.AuditEntry;
import se.rond.persistence.UnitOfWork;
import se.rond.systemsecurity.domain.Readings;

/** That somebody read an analysis is in the trail, once for a person, analysis and day. */
@Component(service = ReadingLog.class)
public final class ReadingLog {

    private final Readings readings;
    private final SystemDesk desk;
    private final UnitOfWork work;

    @Activate
    public ReadingLog(@Reference Readings readings, @Reference SystemDesk desk, @Reference UnitOfWork work) {
        this.readings = readings;
        this.desk = desk;
        this.work = work;
    }

    void read(UUID analysis, UUID unit) {
        String human = desk.sign().human();
        LocalDate today = desk.today();
        if (!work.read(() -> readings.isKnown(analysis, human, today))) {
            work.write(() -> {
                readings.add(analysis, human, today);
                desk.record(new AuditEntry(
                        "system-security.analysis.read",
                        "system-analysis",
                        analysis.toString(),
                        unit,
                        Compartment.INFOSEC,
                        null,
                        Map.of(),
                        Map.of()));
            });
        }
    }
}
