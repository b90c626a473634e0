// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.followup;

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
import se.rond.duties.Duty;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource;
import se.rond.duties.DutyState;
import se.rond.internalcontrol.domain.ControlDuties;
import se.rond.internalcontrol.domain.ControlDuty;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;

/** That controls are made in their periods is a duty of their performers; that there is a plan, of the coordinators. */
@Component
public final class ControlDutySource implements DutySource {

    private static final String MODULE = "internal-control";
    private static final Text CONTROL = new Text("Kontroll", "Control");
    private static final Text PLAN = new Text("Internkontrollplan", "Plan of internal control");

    private final ControlDuties duties;
    private final UnitOfWork work;

    @Activate
    public ControlDutySource(@Reference ControlDuties duties, @Reference UnitOfWork work) {
        this.duties = duties;
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

    private static Duty duty(ControlDuty duty, Instant now) {
        boolean plan = duty.kind() == ControlDuty.Kind.PLAN;
        UUID person = duty.person();
        LocalDate done = duty.doneOn();
        return new Duty(
                duty.id(),
                MODULE,
                plan ? "control-plan" : "control",
                plan ? PLAN : CONTROL,
                plan
                        ? new Text(
                                "Internkontrollplan " + duty.year() + " för " + duty.name(),
                                "Plan of internal control " + duty.year() + " of " + duty.name())
                        : Text.same(duty.name()),
                duty.unit(),
                duty.unitPath(),
                null,
                person,
                person == null ? ControlDuties.ROLE : null,
                beginning(duty.opensOn()),
                beginning(duty.dueOn().plusDays(1)).minusSeconds(1),
                null,
                done == null ? null : beginning(done),
                state(duty, LocalDate.ofInstant(now, Period.ZONE)),
                address(duty));
    }

    private static String address(ControlDuty duty) {
        if (duty.kind() == ControlDuty.Kind.CONTROL) {
            return "/internal-control/controls/" + duty.record();
        }
        return duty.cycle() == null
                ? "/internal-control/plans?board=" + duty.board() + "&year=" + duty.year()
                : "/internal-control/plans/" + duty.cycle();
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Period.ZONE).toInstant();
    }

    private static DutyState state(ControlDuty duty, LocalDate today) {
        LocalDate done = duty.doneOn();
        if (done != null) {
            return done.isAfter(duty.dueOn()) ? DutyState.DONE_LATE : DutyState.DONE;
        }
        if (duty.givenUp()) {
            return DutyState.MISSED;
        }
        if (duty.opensOn().isAfter(today)) {
            return DutyState.UPCOMING;
        }
        return duty.dueOn().isBefore(today) ? DutyState.LATE : DutyState.DUE;
    }
}
