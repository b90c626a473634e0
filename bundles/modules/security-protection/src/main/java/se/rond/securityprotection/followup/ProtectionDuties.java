// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.duties.Doer;
import se.rond.duties.Duty;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource;
import se.rond.kernel.Period;
import se.rond.organisation.Organisation;
import se.rond.organisation.Unit;
import se.rond.persistence.UnitOfWork;
import se.rond.securityprotection.application.KeyDesk;
import se.rond.securityprotection.application.ShippedDuties;
import se.rond.securityprotection.domain.DutyRecords;

/** What falls due in the compartment, and what fell due and was done. As few as ship, so that they are counted one by one. */
@Component
public final class ProtectionDuties implements DutySource {

    private final DutyRecords duties;
    private final ShippedDuties shipped;
    private final KeyDesk keys;
    private final Organisation organisation;
    private final UnitOfWork work;

    @Activate
    public ProtectionDuties(
            @Reference DutyRecords duties,
            @Reference ShippedDuties shipped,
            @Reference KeyDesk keys,
            @Reference Organisation organisation,
            @Reference UnitOfWork work) {
        this.duties = duties;
        this.shipped = shipped;
        this.keys = keys;
        this.organisation = organisation;
        this.work = work;
    }

    @Override
    public String module() {
        return TimedDuty.MODULE;
    }

    @Override
    public Set<Compartment> compartments() {
        return Set.of(Compartment.SECURITY_PROTECTION);
    }

    /** Of none of them anything is reported to others. */
    @Override
    public boolean areReports() {
        return false;
    }

    @Override
    public List<Duty> duties(DutyQuery query, @Nullable Seen after, int limit) {
        return found(query)
                .sorted(Comparator.comparing(Duty::dueAt)
                        .thenComparing(duty -> duty.id().toString()))
                .filter(duty -> after == null || isAfter(duty, after))
                .limit(limit)
                .toList();
    }

    private static boolean isAfter(Duty duty, Seen seen) {
        int byTime = duty.dueAt().compareTo(seen.dueAt());
        return byTime > 0
                || byTime == 0 && duty.id().toString().compareTo(seen.id().toString()) > 0;
    }

    private Stream<Duty> found(DutyQuery query) {
        Optional<Unit> root = organisation.tree().root();
        if (root.isEmpty() || !isAsked(query, root.get()) || !keys.isReady()) {
            return Stream.empty();
        }
        LocalDate from = query.period().from();
        LocalDate to = query.period().to();
        return work.read(() -> TimedDuty.all(duties.stepsUntil(query.asOf()))).stream()
                .filter(timed -> !timed.due().isBefore(from) && !timed.due().isAfter(to))
                .flatMap(timed ->
                        shipped.find(timed.code()).map(known -> timed.duty(known, root.get(), query.asOf())).stream())
                .filter(duty -> query.states().contains(duty.state()));
    }

    private static boolean isAsked(DutyQuery query, Unit root) {
        return query.compartment() == Compartment.SECURITY_PROTECTION
                && query.scope().everything()
                && (query.unitPath() == null || query.unitPath().equals(root.path()))
                && (query.doer() == null || isOf(query.doer()));
    }

    private static boolean isOf(Doer doer) {
        return Stream.of(TimedDuty.OFFICER, TimedDuty.DEPUTY)
                .anyMatch(role -> !doer.scope(role).isNothing());
    }

    @Override
    public Map<String, DutyCount> countByUnit(DutyQuery query) {
        Map<String, DutyCount> counts = new HashMap<>();
        found(query).forEach(duty -> counts.merge(duty.unitPath(), DutyCount.of(duty.state(), 1), DutyCount::plus));
        return counts;
    }

    @Override
    public Map<YearMonth, DutyCount> countByMonth(DutyQuery query) {
        Map<YearMonth, DutyCount> counts = new TreeMap<>();
        found(query).forEach(duty -> counts.merge(month(duty.dueAt()), DutyCount.of(duty.state(), 1), DutyCount::plus));
        return counts;
    }

    private static YearMonth month(Instant moment) {
        return YearMonth.from(moment.atZone(Period.ZONE));
    }
}
