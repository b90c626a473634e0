// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.duties.Duty;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource;
import se.rond.duties.DutyState;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;
import se.rond.systemsecurity.domain.AnalysisDuty;
import se.rond.systemsecurity.domain.Duties;

/** That systems are analysed in time is a duty of whoever owns them; where nobody does, of the coordinators. */
@Component
public final class AnalysisDuties implements DutySource {

    private static final String MODULE = "system-security";
    private static final Text KIND = new Text("Systemsäkerhetsanalys", "System security analysis");

    private final Duties duties;
    private final UnitOfWork work;

    @Activate
    public AnalysisDuties(@Reference Duties duties, @Reference UnitOfWork work) {
        this.duties = duties;
        this.work = work;
    }

    @Override
    public String module() {
        return MODULE;
    }

    /** Which system lacks an analysis tells where to attack. */
    @Override
    public Set<Compartment> compartments() {
        return Set.of(Compartment.INFOSEC);
    }

    @Override
    public List<Duty> duties(DutyQuery query, @Nullable Seen after, int limit) {
        return work.read(() -> duties.page(query, after, limit).stream()
                .map(duty -> duty(duty, query.asOf()))
                .toList());
    }

    @Override
    public Map<String, DutyCount> countByUnit(DutyQuery query) {
        Map<String, DutyCount> counts = new HashMap<>();
        work.read(() -> duties.countByPath(query))
                .forEach(row ->
                        counts.merge((String) row.key(), DutyCount.of(row.state(), row.duties()), DutyCount::plus));
        return counts;
    }

    @Override
    public Map<YearMonth, DutyCount> countByMonth(DutyQuery query) {
        Map<YearMonth, DutyCount> counts = new TreeMap<>();
        work.read(() -> duties.countByDay(query))
                .forEach(row -> counts.merge(
                        YearMonth.from((LocalDate) row.key()),
                        DutyCount.of(row.state(), row.duties()),
                        DutyCount::plus));
        return counts;
    }

    @Override
    public Map<UUID, Instant> lastDone(Set<UUID> units, Instant asOf) {
        Map<UUID, Instant> last = new HashMap<>();
        work.read(() -> duties.lastDone(units, LocalDate.ofInstant(asOf, Period.ZONE)))
                .forEach((unit, day) -> last.put(unit, beginning(day)));
        return last;
    }

    private static Duty duty(AnalysisDuty duty, Instant now) {
        UUID person = duty.person();
        LocalDate done = duty.doneOn();
        return new Duty(
                        duty.id(),
                        MODULE,
                        "system-analysis",
                        KIND,
                        new Text("Analys av " + duty.systemName(), "Analysis of " + duty.systemName()),
                        duty.unit(),
                        duty.unitPath(),
                        null,
                        person,
                        person == null ? Duties.ROLE : null,
                        beginning(duty.opensOn()),
                        beginning(duty.dueOn().plusDays(1)).minusSeconds(1),
                        null,
                        done == null ? null : beginning(done),
                        state(duty, LocalDate.ofInstant(now, Period.ZONE)),
                        "/system-security/systems/" + duty.system())
                .in(Compartment.INFOSEC);
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Period.ZONE).toInstant();
    }

    private static DutyState state(AnalysisDuty duty, LocalDate today) {
        LocalDate done = duty.doneOn();
        if (done != null) {
            return done.isAfter(duty.dueOn()) ? DutyState.DONE_LATE : DutyState.DONE;
        }
        if (duty.dueOn().isBefore(today)) {
            return DutyState.LATE;
        }
        return duty.opensOn().isAfter(today) ? DutyState.UPCOMING : DutyState.DUE;
    }
}
