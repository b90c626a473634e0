// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.kernel.Text;
import se.rond.notices.Notice;
import se.rond.notices.Notices;
import se.rond.notices.Urgency;
import se.rond.organisation.Organisation;
import se.rond.organisation.RoleAssignment;
import se.rond.persistence.UnitOfWork;
import se.rond.securityprotection.api.DutyState;
import se.rond.securityprotection.api.ShippedDuty;
import se.rond.securityprotection.domain.DutyRecord;
import se.rond.securityprotection.domain.DutyRecords;

/**
 * Reminds of what falls due, and tells upwards what is overdue: the officer, then the deputy, then the municipal director, who
 * is told that a duty is overdue and no more. No notice says which.
 */
@Component(service = Reminding.class)
public final class Reminding {

    static final String OFFICER = "security_protection_officer";
    static final String DEPUTY = "deputy_security_protection_officer";
    private static final String DIRECTOR = "municipal_director";
    private static final Text OVERDUE = new Text("En skyldighet är försenad", "A duty is overdue");
    private static final Text DUE_SOON = new Text("En skyldighet förfaller snart", "A duty falls due soon");
    private static final Text SEE = new Text("Se registret.", "See the register.");
    private static final Text ASK = new Text(
            "Fråga den som är ansvarig för området. Mer får inte stå här.",
            "Ask whoever is responsible for the area. No more may be said here.");

    private final DutyRecords duties;
    private final ShippedDuties shipped;
    private final Notices notices;
    private final Organisation organisation;
    private final ProtectionDesk desk;
    private final SecurityProtectionSettings settings;
    private final UnitOfWork work;

    @Activate
    public Reminding(
            @Reference DutyRecords duties,
            @Reference ShippedDuties shipped,
            @Reference Notices notices,
            @Reference Organisation organisation,
            @Reference ProtectionDesk desk,
            @Reference SecurityProtectionSettings settings,
            @Reference UnitOfWork work) {
        this.duties = duties;
        this.shipped = shipped;
        this.notices = notices;
        this.organisation = organisation;
        this.desk = desk;
        this.settings = settings;
        this.work = work;
    }

    void remind() {
        work.write(() -> duties.all().stream()
                .filter(duty -> duty.state() != DutyState.NOT_APPLICABLE)
                .forEach(duty -> shipped.find(duty.code()).ifPresent(known -> remind(known, duty))));
    }

    private void remind(ShippedDuty known, DutyRecord duty) {
        LocalDate due = duty.nextDue();
        LocalDate today = desk.today();
        if (due == null) {
            return;
        }
        if (due.isBefore(today)) {
            tell(OFFICER, inside(duty, "overdue/" + due, OVERDUE));
            if (!due.plusDays(settings.deputyAfterDays()).isAfter(today)) {
                tell(DEPUTY, inside(duty, "overdue/" + due, OVERDUE));
            }
            if (!due.plusDays(settings.directorAfterDays()).isAfter(today)) {
                tell(DIRECTOR, outside(duty, due));
            }
            return;
        }
        known.remindDays().stream()
                .sorted()
                .filter(days -> !due.minusDays(days).isAfter(today))
                .findFirst() // at 30 days nobody is told of the 90 that were missed
                .ifPresent(days -> tell(OFFICER, inside(duty, "due/" + days + "/" + due, DUE_SOON)));
    }

    private void tell(String role, Notice notice) {
        holders(role).forEach(person -> notices.tell(person, notice));
    }

    private List<UUID> holders(String role) {
        return organisation.holders(role, desk.today()).stream()
                .map(RoleAssignment::person)
                .distinct()
                .toList();
    }

    private static Notice inside(DutyRecord duty, String occasion, Text subject) {
        return new Notice(
                        "followup.duty",
                        "apart/" + duty.id() + "/" + occasion,
                        subject,
                        SEE,
                        "/security-protection",
                        Urgency.DIGEST)
                .in(Compartment.SECURITY_PROTECTION);
    }

    /** Whoever is told this stands outside the compartment. */
    private static Notice outside(DutyRecord duty, LocalDate due) {
        return new Notice("followup.duty", "apart/" + duty.id() + "/told/" + due, OVERDUE, ASK, null, Urgency.DIGEST);
    }
}
