// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.followup;

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
import se.rond.duties.Duty;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyKind;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource;
import se.rond.internalcontrol.application.ShippedCatalogue;
import se.rond.internalcontrol.domain.ControlDuties;
import se.rond.internalcontrol.domain.ControlDuty;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;

/** That controls are made in their periods is a duty of their performers; that there is a plan, of the coordinators. */
@Component
public final class ControlDutySource implements DutySource {

    private static final String MODULE = "internal-control";
    private static final DutyKind CONTROL = new DutyKind(MODULE, "control", new Text("Kontroll", "Control"));
    private static final DutyKind PLAN =
            new DutyKind(MODULE, "control-plan", new Text("Internkontrollplan", "Plan of internal control"));

    private final ControlDuties duties;
    private final ShippedCatalogue shipped;
    private final UnitOfWork work;

    @Activate
    public ControlDutySource(
            @Reference ControlDuties duties, @Reference ShippedCatalogue shipped, @Reference UnitOfWork work) {
        this.duties = duties;
        this.shipped = shipped;
        this.work = work;
    }

    @Override
    public String module() {
        return MODULE;
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

    private Duty duty(ControlDuty duty, Instant now) {
        boolean plan = duty.kind() == ControlDuty.Kind.PLAN;
        Text name = plan
                ? new Text(
                        "Internkontrollplan " + duty.year() + " för " + duty.name(),
                        "Plan of internal control " + duty.year() + " of " + duty.name())
                : shipped.words().named(duty.name());
        return Duty.of(plan ? PLAN : CONTROL, duty.id(), name, duty.unit(), duty.unitPath(), address(duty))
                .of(duty.person(), ControlDuties.ROLE)
                .by(duty.days(), now)
                .ready();
    }

    private static String address(ControlDuty duty) {
        if (duty.kind() == ControlDuty.Kind.CONTROL) {
            return "/internal-control/controls/" + duty.record();
        }
        return duty.cycle() == null
                ? "/internal-control/plans?board=" + duty.board() + "&year=" + duty.year()
                : "/internal-control/plans/" + duty.cycle();
    }
}
