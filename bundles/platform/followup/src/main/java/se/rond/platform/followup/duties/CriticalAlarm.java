// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.notices.Notice;
import se.rond.notices.Notices;
import se.rond.notices.Urgency;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.followup.domain.Finding;

/** Tells at once who has to know of a critical deficiency, whatever mail they otherwise want. */
@Component(service = CriticalAlarm.class)
public final class CriticalAlarm {

    private static final Duration NEWS = Duration.ofDays(7);
    private static final int AT_ONCE = 200;
    private static final List<String> ROLES =
            List.of("fire_safety_responsible", AssignedFindings.MANAGER, "department_safety_coordinator");

    private final AssignedFindings findings;
    private final Doers doers;
    private final Notices notices;
    private final UnitOfWork work;
    private final AccessControl access;
    private final Clock clock;
    private final Set<String> told = new HashSet<>();

    @Activate
    public CriticalAlarm(
            @Reference AssignedFindings findings,
            @Reference Doers doers,
            @Reference Notices notices,
            @Reference UnitOfWork work,
            @Reference AccessControl access,
            @Reference Clock clock) {
        this.findings = findings;
        this.doers = doers;
        this.notices = notices;
        this.work = work;
        this.access = access;
        this.clock = clock;
    }

    /** @return how many were told something new */
    public int run() {
        return access.asSystem(() -> {
            List<Finding> critical =
                    work.read(() -> findings.criticalSince(clock.instant().minus(NEWS), AT_ONCE));
            return critical.stream().mapToInt(this::alarm).sum();
        });
    }

    private int alarm(Finding finding) {
        Notice notice = notice(finding);
        int alarmed = 0;
        for (UUID person : concerned(finding)) {
            String once = person + notice.key();
            if (!told.contains(once)) {
                alarmed += tell(person, notice) ? 1 : 0;
                told.add(once);
            }
        }
        return alarmed;
    }

    private boolean tell(UUID person, Notice notice) {
        try {
            return work.write(() -> notices.tell(person, notice));
        } catch (RuleBroken anotherNodeWasFaster) {
            return false;
        }
    }

    private Set<UUID> concerned(Finding finding) {
        Set<UUID> people = new LinkedHashSet<>();
        for (String role : ROLES) {
            people.addAll(
                    doers.holders(role, finding.site().premise(), finding.site().unit()));
        }
        UUID assignee = finding.assignee().person();
        if (assignee != null) {
            people.add(assignee);
        }
        return people;
    }

    private static Notice notice(Finding finding) {
        Text title = finding.origin().title();
        LocalDate due = LocalDate.ofInstant(finding.deadline().due(), Period.ZONE);
        return new Notice(
                "followup.finding-critical",
                "finding/" + finding.id() + "/critical",
                new Text(
                        "Akut brist " + finding.number() + ": " + title.sv(),
                        "Critical deficiency " + finding.number() + ": " + title.en()),
                new Text("Ska vara åtgärdad senast " + due + ".", "To be remedied by " + due + "."),
                "/findings/" + finding.id(),
                Urgency.IMMEDIATE);
    }
}
