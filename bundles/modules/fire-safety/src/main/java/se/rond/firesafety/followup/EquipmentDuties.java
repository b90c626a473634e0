// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.duties.Duty;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyDays;
import se.rond.duties.DutyKind;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource;
import se.rond.firesafety.api.safetyfile.ServiceState;
import se.rond.firesafety.application.DutyPremises;
import se.rond.firesafety.application.RoundDuties;
import se.rond.firesafety.domain.safetyfile.DutyServices;
import se.rond.firesafety.domain.safetyfile.EquipmentService;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.Premise;
import se.rond.persistence.UnitOfWork;

/** The service of equipment is a duty of whoever is responsible for the fire safety of the premises. */
@Component
public final class EquipmentDuties implements DutySource {

    private static final String RESPONSIBLE = "fire_safety_responsible";
    private static final DutyKind KIND = new DutyKind(
            RoundDuties.MODULE, "equipment-service", new Text("Service av utrustning", "Service of equipment"));

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
                List.of(),
                premises -> services.page(query, premises, after, limit).stream()
                        .map(service -> duty(service, query.asOf()))
                        .toList());
    }

    @Override
    public Map<String, DutyCount> countByUnit(DutyQuery query) {
        return ask(query, Map.of(), premises -> services.countByUnit(query, premises));
    }

    @Override
    public Map<YearMonth, DutyCount> countByMonth(DutyQuery query) {
        return ask(query, Map.of(), premises -> services.countByMonth(query, premises));
    }

    /** Whether a unit reports is seen by its rounds. */
    @Override
    public boolean areReports() {
        return false;
    }

    /** Asks with the premises that count; where there are none there is nothing to ask. */
    private <T> T ask(DutyQuery query, T nothing, Function<@Nullable Set<UUID>, T> question) {
        Set<UUID> premises = DutyPremises.of(query, RESPONSIBLE);
        return premises != null && premises.isEmpty() ? nothing : work.read(() -> question.apply(premises));
    }

    private Duty duty(EquipmentService service, Instant now) {
        LocalDate due = Objects.requireNonNull(service.dueOn());
        UUID id = service.site().premise();
        String place = organisation.premise(id).map(Premise::name).orElse("");
        LocalDate done = service.state() == ServiceState.DONE ? service.doneOn() : null;
        DutyDays days = new DutyDays(due.minusDays(DutyServices.OPEN_DAYS), due, done);
        return Duty.of(
                        KIND,
                        service.id(),
                        new Text(
                                "Service av " + service.label() + ", " + place,
                                "Service of " + service.label() + ", " + place),
                        service.site().unit(),
                        service.site().unitPath(),
                        "/fire-safety/premises/" + id)
                .premise(id)
                .of(RESPONSIBLE)
                .by(days, now)
                .ready();
    }
}
