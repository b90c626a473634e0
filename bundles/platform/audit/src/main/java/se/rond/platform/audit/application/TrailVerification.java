// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.audit.AuditVerification;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.audit.chain.TrailCheck;
import se.rond.platform.audit.persistence.ChainedEntry;
import se.rond.platform.audit.persistence.JdbcEntries;
import se.rond.platform.audit.persistence.JdbcRoots;

/** Reads the stored trail day by day, one transaction each, and computes it again. */
@Component
public final class TrailVerification implements AuditVerification {

    private final UnitOfWork work;
    private final JdbcEntries entries;
    private final JdbcRoots roots;
    private final Clock clock;

    @Activate
    public TrailVerification(
            @Reference UnitOfWork work,
            @Reference JdbcEntries entries,
            @Reference JdbcRoots roots,
            @Reference Clock clock) {
        this.work = work;
        this.entries = entries;
        this.roots = roots;
        this.clock = clock;
    }

    @Override
    public Result verify(@Nullable LocalDate from, @Nullable LocalDate to) {
        TrailDays.requireOrder(from, to);
        TrailDays days =
                work.read(() -> TrailDays.of(roots, LocalDate.ofInstant(clock.instant(), Period.ZONE), from, to));
        TrailCheck check = new TrailCheck(days.rootBefore());
        for (LocalDate day = days.from(); !day.isAfter(days.to()); day = day.plusDays(1)) {
            LocalDate current = day;
            work.read(() -> verify(current, !current.isAfter(days.sealedTo()), check));
        }
        return result(days, check);
    }

    private LocalDate verify(LocalDate day, boolean sealed, TrailCheck check) {
        check.begin(roots.heads(day));
        entries.each(day, stored -> check.link(stored.link(), stored.entry().id(), contents(stored)));
        check.end(day, roots.heads(day), roots.root(day).orElse(null), sealed);
        return day;
    }

    private static String contents(ChainedEntry stored) {
        try {
            return stored.entry().canonical();
        } catch (IllegalArgumentException noLongerJson) {
            return ""; // digests to something else than the entry did
        }
    }

    private Result result(TrailDays days, TrailCheck check) {
        Optional<Fault> fault = check.firstFault().map(TrailVerification::fault);
        LocalDate sealedTo = check.lastSealed().orElse(null);
        return new Result(
                fault.isEmpty(),
                days.from(),
                days.to(),
                check.chains(),
                check.entries(),
                sealedTo,
                sealedTo == null ? null : check.lastRoot(),
                clock.instant(),
                fault.orElse(null));
    }

    private static Fault fault(se.rond.platform.audit.chain.Fault found) {
        return new Fault(
                found.day(),
                uuid(found.unit()),
                found.position(),
                uuid(found.entry()),
                found.kind().rule(),
                new Text(found.kind().sv(), found.kind().en()));
    }

    private static @Nullable UUID uuid(@Nullable String id) {
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            return null; // the municipality, a day, or something that is no longer an id
        }
    }
}
