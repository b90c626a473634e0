// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.kernel.Ids;
import se.rond.kernel.Period;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.audit.persistence.JdbcChains;
import se.rond.platform.audit.persistence.StoredEntry;

/**
 * Collects what is recorded during a unit of work and chains it at its end, in one batch: the heads of the chains are locked
 * as late and as short as can be.
 */
@Component
public final class ChainedTrail implements AuditTrail {

    private final UnitOfWork work;
    private final EntityManager entities;
    private final AccessControl access;
    private final JdbcChains chains;
    private final DailyRoots roots;
    private final Clock clock;
    /** By the entity manager of the unit of work; one that is rolled back takes its entries with it. */
    private final Map<Object, List<Stamped>> pending = Collections.synchronizedMap(new WeakHashMap<>());

    @Activate
    public ChainedTrail(
            @Reference UnitOfWork work,
            @Reference(target = "(osgi.unit.name=audit)") EntityManager entities,
            @Reference AccessControl access,
            @Reference JdbcChains chains,
            @Reference DailyRoots roots,
            @Reference Clock clock) {
        this.work = work;
        this.entities = entities;
        this.access = access;
        this.chains = chains;
        this.roots = roots;
        this.clock = clock;
    }

    @Override
    public void record(AuditEntry entry) {
        Object unitOfWork = entities.getDelegate();
        List<Stamped> collected = pending.get(unitOfWork);
        if (collected == null) {
            List<Stamped> first = new ArrayList<>();
            work.beforeCommit(() -> {
                pending.remove(unitOfWork);
                append(first);
            });
            pending.put(unitOfWork, first);
            collected = first;
        }
        collected.add(new Stamped(entry, access.caller(), access.roles()));
    }

    private void append(List<Stamped> collected) {
        // ids order by time, and within a millisecond by chance: in order they keep the order of what happened
        List<UUID> ids = Stream.generate(() -> Ids.next(clock))
                .limit(collected.size())
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
        List<StoredEntry> entries = IntStream.range(0, ids.size())
                .mapToObj(i -> collected.get(i).as(ids.get(i), moment(ids.get(i))))
                .toList();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        LocalDate open = roots.firstOpenDay();
        // a clock that was set back must not add to a day that is sealed
        chains.append(today.isBefore(open) ? open : today, entries);
    }

    private static Instant moment(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}
