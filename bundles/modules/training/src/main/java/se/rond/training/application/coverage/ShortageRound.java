// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.coverage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.findings.Findings;
import se.rond.findings.NewFinding;
import se.rond.findings.Severity;
import se.rond.findings.Source;
import se.rond.kernel.Ids;
import se.rond.kernel.Text;
import se.rond.notices.Notice;
import se.rond.notices.Notices;
import se.rond.notices.Urgency;
import se.rond.organisation.Premise;
import se.rond.organisation.RoleAssignment;
import se.rond.organisation.Unit;
import se.rond.persistence.UnitOfWork;
import se.rond.training.application.TrainingDesk;
import se.rond.training.application.coverage.UnitNeeds.Need;
import se.rond.training.domain.Courses;
import se.rond.training.domain.coverage.Shortage;
import se.rond.training.domain.coverage.Shortages;

/**
 * A unit without the trained people that it must have is a finding, once. When it has them again, whoever manages it is told
 * to report the finding as remedied: it is checked and closed in the follow-up, like any other. Doing it again changes nothing.
 */
@Component(service = ShortageRound.class)
public final class ShortageRound {

    private static final String MODULE = "training";
    private static final String MANAGER = "manager";

    private final UnitNeeds needs;
    private final Shortages shortages;
    private final Courses courses;
    private final Findings findings;
    private final Notices notices;
    private final TrainingDesk desk;
    private final AccessControl access;
    private final UnitOfWork work;

    @Activate
    public ShortageRound(
            @Reference UnitNeeds needs,
            @Reference Shortages shortages,
            @Reference Courses courses,
            @Reference Findings findings,
            @Reference Notices notices,
            @Reference TrainingDesk desk,
            @Reference AccessControl access,
            @Reference UnitOfWork work) {
        this.needs = needs;
        this.shortages = shortages;
        this.courses = courses;
        this.findings = findings;
        this.notices = notices;
        this.desk = desk;
        this.access = access;
        this.work = work;
    }

    public void run() {
        access.asSystem(() -> work.write(() -> {
            look(desk.today());
            return Boolean.TRUE;
        }));
    }

    private void look(LocalDate day) {
        Map<String, Shortage> open = new HashMap<>();
        shortages.open().forEach(shortage -> open.put(shortage.slot(), shortage));
        Set<String> lacking = new HashSet<>();
        for (Need need : needs.on(day, null)) {
            String slot = Shortage.slot(need.requirement().id(), need.unit().id());
            if (!need.isMet()) {
                lacking.add(slot);
                if (!open.containsKey(slot)) {
                    report(need, day);
                }
            }
        }
        open.forEach((slot, shortage) -> {
            if (!lacking.contains(slot)) {
                over(shortage, day);
            }
        });
    }

    private void report(Need need, LocalDate day) {
        Unit unit = need.unit();
        UUID requirement = need.requirement().id();
        UUID finding = findings.report(NewFinding.of(
                        new Source(
                                MODULE,
                                requirement,
                                Shortage.sourceKey(unit.id(), day),
                                "/training/coverage?course="
                                        + need.requirement().course()),
                        title(need),
                        Severity.MEDIUM,
                        unit.id(),
                        desk.now())
                .premise(premise(need, day))
                .ready());
        shortages.add(new Shortage(Ids.next(), requirement, unit.id(), day, finding));
        desk.record(
                "shortage.report",
                "training-requirement",
                requirement,
                Map.of(),
                Map.of("unit", unit.code(), "least", need.least(), "finding", finding.toString()));
    }

    private Text title(Need need) {
        Text course = name(need.requirement().course());
        return new Text(
                need.unit().name() + " saknar personal med utbildningen " + course.sv() + " (minst " + need.least()
                        + ")",
                need.unit().name() + " lacks staff trained in " + course.en() + " (at least " + need.least() + ")");
    }

    private Text name(String code) {
        return courses.find(code)
                .map(course ->
                        courses.versions(List.of(course.currentVersion())).get(course.currentVersion()))
                .map(version -> version.facts().name())
                .orElse(Text.same(code));
    }

    /** The premises of the unit, where it has but one that the requirement is about. */
    private @Nullable UUID premise(Need need, LocalDate day) {
        List<UUID> used = desk.organisation().premises().stream()
                .filter(premise -> premise.occupant().equals(need.unit().id()) && premise.isActiveOn(day))
                .map(Premise::id)
                .toList();
        return used.size() == 1 ? used.get(0) : null;
    }

    private void over(Shortage shortage, LocalDate day) {
        shortage.met(day);
        desk.record(
                "shortage.over",
                "training-requirement",
                shortage.requirement(),
                Map.of("since", shortage.since().toString()),
                Map.of(
                        "unit",
                        shortage.unit().toString(),
                        "finding",
                        shortage.finding().toString()));
        desk.organisation().holders(MANAGER, shortage.unit(), day).stream()
                .map(RoleAssignment::person)
                .distinct()
                .forEach(manager -> notices.tell(manager, remedied(shortage)));
    }

    private static Notice remedied(Shortage shortage) {
        return new Notice(
                "training.shortage-over",
                "shortage/" + shortage.id() + "/over",
                new Text("Enheten har utbildad personal igen", "The unit has trained staff again"),
                new Text(
                        "Rapportera avvikelsen som åtgärdad, så att den kan kontrolleras och stängas.",
                        "Report the finding as remedied, so that it can be checked and closed."),
                "/findings/" + shortage.finding(),
                Urgency.DIGEST);
    }
}
