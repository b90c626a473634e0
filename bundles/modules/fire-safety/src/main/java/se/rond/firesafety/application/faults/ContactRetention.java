// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.faults;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.firesafety.application.FireSafetySettings;
import se.rond.firesafety.application.safetyfile.FileDesk;
import se.rond.firesafety.domain.faults.Contacts;
import se.rond.firesafety.domain.faults.FaultReport;
import se.rond.firesafety.domain.safetyfile.FileRecords;
import se.rond.persistence.UnitOfWork;

/**
 * Forgets how to reach who reported a fault, some time after the report was judged: then nobody needs it any more (GDPR
 * article 5.1 e). The report itself stays.
 */
@Component(service = ContactRetention.class)
public final class ContactRetention {

    private static final int BATCH = 100;

    private final Contacts contacts;
    private final FileRecords records;
    private final FileDesk desk;
    private final AccessControl access;
    private final UnitOfWork work;
    private final Clock clock;
    private final Duration kept;

    @Activate
    public ContactRetention(
            @Reference Contacts contacts,
            @Reference FileRecords records,
            @Reference FileDesk desk,
            @Reference AccessControl access,
            @Reference UnitOfWork work,
            @Reference Clock clock,
            @Reference FireSafetySettings settings) {
        this.contacts = contacts;
        this.records = records;
        this.desk = desk;
        this.access = access;
        this.work = work;
        this.clock = clock;
        this.kept = Duration.ofDays(settings.contactDays());
    }

    /** Until none is left that has been kept for so long. */
    public void run() {
        Instant before = clock.instant().minus(kept);
        while (access.asSystem(() -> work.write(() -> forget(before))) == BATCH) {
            // the next ones
        }
    }

    private int forget(Instant before) {
        List<UUID> reports = contacts.judgedBefore(before, BATCH);
        reports.stream()
                .flatMap(id -> records.find(FaultReport.class, id).stream())
                .forEach(report -> {
                    desk.changed(report, "forget-contact", report::forgetContact);
                    contacts.forgetPast(report.id());
                });
        return reports.size();
    }
}
