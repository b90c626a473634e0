// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.followup;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.duties.Duty;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyKind;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;
import se.rond.systemsecurity.domain.AnalysisDuty;
import se.rond.systemsecurity.domain.Duties;

/** That systems are analysed in time is a duty of whoever owns them; where nobody does, of the coordinators. */
@Component
public final class AnalysisDuties implements DutySource {

    private static final DutyKind KIND = new DutyKind(
            "system-security", "system-analysis", new Text("Systemsäkerhetsanalys", "System security analysis"));

    private final Duties duties;
    private final UnitOfWork work;

    @Activate
    public AnalysisDuties(@Reference Duties duties, @Reference UnitOfWork work) {
        this.duties = duties;
        this.work = work;
    }

    @Override
    public String module() {
        return KIND.module();
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
        return work.read(() -> duties.countByUnit(query));
    }

    @Override
    public Map<YearMonth, DutyCount> countByMonth(DutyQuery query) {
        return work.read(() -> duties.countByMonth(query));
    }

    @Override
    public Map<UUID, Instant> lastDone(Set<UUID> units, Instant asOf) {
        return work.read(() -> duties.lastDone(units, asOf));
    }

    private static Duty duty(AnalysisDuty duty, Instant now) {
        return Duty.of(
                        KIND,
                        duty.id(),
                        new Text("Analys av " + duty.systemName(), "Analysis of " + duty.systemName()),
                        duty.unit(),
                        duty.unitPath(),
                        "/system-security/systems/" + duty.system())
                .of(duty.person(), Duties.ROLE)
                .by(duty.days(), now)
                .in(Compartment.INFOSEC)
                .ready();
    }
}
