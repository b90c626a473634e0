// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Compartment;
import se.rond.access.Place;
import se.rond.access.Scope;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.kernel.Period;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.audit.chain.ChainHead;
import se.rond.platform.audit.chain.DayRoot;
import se.rond.platform.audit.chain.ExportFormat;
import se.rond.platform.audit.persistence.ChainedEntry;
import se.rond.platform.audit.persistence.Compartments;
import se.rond.platform.audit.persistence.JdbcEntries;
import se.rond.platform.audit.persistence.JdbcRoots;

/**
 * Writes the trail as lines that can be verified without Rond. Entries of a compartment that is closed to the caller are there
 * by their digest only.
 */
@Component(service = TrailExport.class)
public final class TrailExport {

    private final UnitOfWork work;
    private final JdbcEntries entries;
    private final JdbcRoots roots;
    private final AccessControl access;
    private final AuditTrail trail;
    private final Clock clock;

    @Activate
    public TrailExport(
            @Reference UnitOfWork work,
            @Reference JdbcEntries entries,
            @Reference JdbcRoots roots,
            @Reference AccessControl access,
            @Reference AuditTrail trail,
            @Reference Clock clock) {
        this.work = work;
        this.entries = entries;
        this.roots = roots;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Checks that the caller may export, and records that they do.
     *
     * @return writes the lines; needs no caller any more
     */
    public Consumer<Consumer<String>> lines(@Nullable LocalDate from, @Nullable LocalDate to) {
        access.require(AuditPermissions.EXPORT, Place.MUNICIPALITY);
        TrailDays.requireOrder(from, to);
        Map<Compartment, Scope> reach = AuditPermissions.reach(access);
        TrailDays days = work.write(() -> {
            TrailDays asked = TrailDays.of(roots, LocalDate.ofInstant(clock.instant(), Period.ZONE), from, to);
            trail.record(AuditEntry.of(
                    "audit.trail.export",
                    "trail",
                    "trail",
                    null,
                    Map.of(),
                    Map.of("from", asked.from(), "to", asked.to())));
            return asked;
        });
        return out -> write(days, reach, out);
    }

    private void write(TrailDays days, Map<Compartment, Scope> reach, Consumer<String> out) {
        out.accept(ExportFormat.start(days.from(), days.to(), days.rootBefore()));
        long count = 0;
        for (LocalDate day = days.from(); !day.isAfter(days.to()); day = day.plusDays(1)) {
            LocalDate current = day;
            count += work.read(() -> write(current, reach, out));
        }
        out.accept(ExportFormat.end(count));
    }

    /** Entries that come to a running day while it is read are left out: they follow upon the heads that were written. */
    private long write(LocalDate day, Map<Compartment, Scope> reach, Consumer<String> out) {
        List<ChainHead> heads = roots.heads(day);
        DayRoot root = roots.root(day).orElse(null);
        Map<String, Long> ends = new HashMap<>();
        heads.forEach(head -> {
            ends.put(head.unit(), head.entries());
            out.accept(ExportFormat.chain(head));
        });
        long[] count = {0};
        entries.each(day, row -> {
            if (root != null
                    || row.link().position() <= ends.getOrDefault(row.link().unit(), 0L)) {
                out.accept(ExportFormat.entry(
                        row.link(), readable(row, reach) ? row.entry().contents() : null));
                count[0]++;
            }
        });
        out.accept(ExportFormat.day(day, root));
        return count[0];
    }

    private static boolean readable(ChainedEntry row, Map<Compartment, Scope> reach) {
        return reach.getOrDefault(Compartments.of(row.entry().compartment()), Scope.NOTHING)
                .everything();
    }
}
