// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
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
import se.rond.duties.DutyKind;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource;
import se.rond.duties.DutyState;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.followup.domain.Finding;
import se.rond.platform.followup.duties.AssignedFindings.ByDue;
import se.rond.platform.followup.duties.AssignedFindings.ByPath;

/** A finding is a duty of the person it is assigned to, or of the manager of the unit. */
@Component
public final class FindingDuties implements DutySource {

    private static final DutyKind KIND =
            new DutyKind("followup", "finding", new Text("Brist att åtgärda", "Deficiency to remedy"));

    private final AssignedFindings findings;
    private final UnitOfWork work;

    @Activate
    public FindingDuties(@Reference AssignedFindings findings, @Reference UnitOfWork work) {
        this.findings = findings;
        this.work = work;
    }

    @Override
    public String module() {
        return KIND.module();
    }

    /** Whatever the module: who may not see one is not asked for it. */
    @Override
    public Set<Compartment> compartments() {
        return EnumSet.allOf(Compartment.class);
    }

    @Override
    public List<Duty> duties(DutyQuery query, @Nullable Seen after, int limit) {
        return work.read(() -> findings.page(query, after, limit).stream()
                .map(finding -> duty(finding, query.asOf()))
                .toList());
    }

    @Override
    public Map<String, DutyCount> countByUnit(DutyQuery query) {
        Map<String, DutyCount> counts = new HashMap<>();
        for (ByPath row : work.read(() -> findings.countByPath(query))) {
            counts.merge(row.path(), DutyCount.of(row.state(), row.findings()), DutyCount::plus);
        }
        return counts;
    }

    @Override
    public Map<YearMonth, DutyCount> countByMonth(DutyQuery query) {
        Map<YearMonth, DutyCount> counts = new TreeMap<>();
        for (ByDue row : work.read(() -> findings.countByDue(query))) {
            YearMonth month = YearMonth.from(LocalDate.ofInstant(row.dueAt(), Period.ZONE));
            counts.merge(month, DutyCount.of(row.state(), row.findings()), DutyCount::plus);
        }
        return counts;
    }

    @Override
    public boolean areReports() {
        return false;
    }

    private static Duty duty(Finding finding, Instant now) {
        UUID person = finding.assignee().person();
        Text title = finding.origin().title();
        String number = finding.number();
        return Duty.of(
                        KIND,
                        finding.id(),
                        new Text(number + " " + title.sv(), number + " " + title.en()),
                        finding.site().unit(),
                        finding.site().unitPath(),
                        "/findings/" + finding.id())
                .premise(finding.site().premise())
                .of(person, AssignedFindings.MANAGER)
                .from(finding.origin().reportedAt(), finding.deadline().due())
                .done(finding.remediedAt())
                .standing(state(finding, now))
                .in(finding.compartment())
                .ready();
    }

    private static DutyState state(Finding finding, Instant now) {
        Instant due = finding.deadline().due();
        if (finding.state().isOpen()) {
            return due.isBefore(now) ? DutyState.LATE : DutyState.DUE;
        }
        Instant done = finding.remediedAt();
        return done != null && done.isAfter(due) ? DutyState.DONE_LATE : DutyState.DONE;
    }
}
