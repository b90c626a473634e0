// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.kernel.Text;
import se.rond.notices.Notice;
import se.rond.notices.Notices;
import se.rond.notices.Urgency;
import se.rond.organisation.RoleAssignment;
import se.rond.organisation.Unit;

/** Tells whom it concerns that a control is late: the coordinators after 14 days, the department head after 30, each once. */
@Component(service = Reminding.class)
public final class Reminding {

    static final int FIRST_AFTER_DAYS = 14;
    private static final int SECOND_AFTER_DAYS = 30;
    private static final String COORDINATOR = "internal_control_coordinator";
    private static final String HEAD = "department_head";

    private final Notices notices;
    private final PlanDesk desk;

    @Activate
    public Reminding(@Reference Notices notices, @Reference PlanDesk desk) {
        this.notices = notices;
        this.desk = desk;
    }

    /** Within the running unit of work: about one control that is late. */
    void remind(ControlActivity control) {
        tell(control, COORDINATOR, FIRST_AFTER_DAYS, coordinatorsReach(control));
        if (!control.periodTo().plusDays(SECOND_AFTER_DAYS).isAfter(desk.today())) {
            tell(control, HEAD, SECOND_AFTER_DAYS, headsReach(control));
        }
    }

    private void tell(ControlActivity control, String role, int days, Set<UUID> places) {
        Notice notice = notice(control, days);
        desk.boards().organisation().holders(role, desk.today()).stream()
                .filter(held -> places.contains(held.scope()))
                .map(RoleAssignment::person)
                .distinct()
                .forEach(person -> notices.tell(person, notice));
    }

    /** The board, its departments, and whoever coordinates for the whole municipality. */
    private Set<UUID> coordinatorsReach(ControlActivity control) {
        Set<UUID> places = desk.boards().departments(control.board()).collect(Collectors.toCollection(HashSet::new));
        places.add(control.board());
        desk.boards().organisation().tree().root().map(Unit::id).ifPresent(places::add);
        return places;
    }

    /** The department that owns the routine; where that is none, all of the board's; a company is its own. */
    private Set<UUID> headsReach(ControlActivity control) {
        UUID unit = control.routineUnit();
        Optional<Unit> department = unit == null
                ? Optional.empty()
                : desk.boards().organisation().tree().departmentOf(unit);
        return department
                .map(found -> Set.of(found.id()))
                .orElseGet(() -> Stream.concat(
                                Stream.of(control.board()), desk.boards().departments(control.board()))
                        .collect(Collectors.toSet()));
    }

    private Notice notice(ControlActivity control, int days) {
        Text title = desk.words().title(control);
        return new Notice(
                "internal-control.control-late",
                "control/" + control.id() + "/late/" + days + "/" + control.periodTo(),
                new Text("Kontrollen " + title.sv() + " är försenad", "The control " + title.en() + " is late"),
                new Text(
                        "Kontrollen skulle ha varit gjord " + control.periodTo()
                                + ". Se till att den blir gjord, byt kontrollant eller stäng den med en anledning.",
                        "The control should have been made by " + control.periodTo()
                                + ". See that it is made, change its performer or close it with a reason."),
                "/internal-control/controls/" + control.id(),
                Urgency.DIGEST);
    }
}
