// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.duties.Duty;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource;
import se.rond.duties.DutyState;
import se.rond.firesafety.api.safetyfile.ServiceState;
import se.rond.firesafety.application.DutyPremises;
import se.rond.firesafety.application.RoundDuties;
import se.rond.firesafety.domain.safetyfile.DutyServices;
import se.rond.firesafety.domain.safetyfile.DutyServices.ByDay;
import se.rond.firesafety.domain.safetyfile.DutyServices.ByPath;
import se.rond.firesafety.domain.safetyfile.EquipmentService;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.Premise;
import se.rond.persistence.UnitOfWork;

/** The service of equipment is a duty of whoever is responsible for the fire safety of the premises. */
@Component
public final class EquipmentDuties implements DutySource {

    private static final String RESPONSIBLE = "fire_safety_responsible";
    private static final Text KIND = new Text("Service av utrustning", "Service of equipment");

    private final DutyServices services;
    private final Organisation organisation;
    private final UnitOfWork work;

    @Activate
    public EquipmentDuties(
            @Reference DutyServices services, @Reference Organisation organisation, @Reference UnitOfWork work) {
        this.services = services;
        this.organisation = organisation;
        this.work = work;
    }

    @Override
    public String module() {
        return RoundDuties.MODULE;
    }

    @Override
    public List<Duty> duties(DutyQuery query, @Nullable Seen after, int limit) {
        return ask(
                query,
                premises -> services.page(query, premises, after, limit).stream()
                        .map(service -> duty(service, query.asOf()))
                        .toList());
    }

    @Override
    public Map<String, DutyCount> countByUnit(DutyQuery query) {
        Map<String, DutyCount> counts = new HashMap<>();
        for (ByPath row : ask(query, premises -> services.countByPath(query, premises))) {
            counts.merge(row.path(), DutyCount.of(row.state(), row.services()), DutyCount::plus);
        }
        return counts;
    }

    @Override
    public Map<YearMonth, DutyCount> countByMonth(DutyQuery query) {
        Map<YearMonth, DutyCount> counts = new TreeMap<>();
        for (ByDay row : ask(query, premises -> services.countByDay(query, premises))) {
            counts.merge(YearMonth.from(row.dueOn()), DutyCount.of(row.state(), row.services()), DutyCount::plus);
        }
        return counts;
    }

    /** Whether a unit reports is seen by its rounds. */
    @Override
    public boolean areReports() {
        return false;
    }

    /** Asks with the premises that count; where there are none there is nothing to ask. */
    private <T> List<T> ask(DutyQuery query, Function<@Nullable Set<UUID>, List<T>> question) {
        Set<UUID> premises = DutyPremises.of(query, RESPONSIBLE);
        return premises != null && premises.isEmpty() ? List.of() : work.read(() -> question.apply(premises));
    }

    private Duty duty(EquipmentService service, Instant now) {
        LocalDate due = Objects.requireNonNull(service.dueOn());
        UUID id = service.site().premise();
        String place = organisation.premise(id).map(Premise::name).orElse("");
        LocalDate done = service.doneOn();
        return new Duty(
                service.id(),
                RoundDuties.MODULE,
                "equipment-service",
                KIND,
                new Text(
                        "Service av " + service.label() + ", " + place, "Service of " + service.label() + ", " + place),
                service.site().unit(),
                service.site().unitPath(),
                id,
                null,
                RESPONSIBLE,
                beginning(due.minusDays(DutyServices.OPEN_DAYS)),
                beginning(due.plusDays(1)).minusSeconds(1),
                null,
                done == null ? null : beginning(done),
                state(service, due, LocalDate.ofInstant(now, Period.ZONE)),
                "/fire-safety/premises/" + id);
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Period.ZONE).toInstant();
    }

    private static DutyState state(EquipmentService service, LocalDate due, LocalDate today) {
        if (service.state() == ServiceState.DONE) {
            return service.isLate(today) ? DutyState.DONE_LATE : DutyState.DONE;
        }
        if (service.isLate(today)) {
            return DutyState.LATE;
        }
        return due.minusDays(DutyServices.OPEN_DAYS).isAfter(today) ? DutyState.UPCOMING : DutyState.DUE;
    }
}
