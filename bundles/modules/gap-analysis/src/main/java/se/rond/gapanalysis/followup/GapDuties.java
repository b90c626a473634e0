// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.followup;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.access.Scope;
import se.rond.duties.Doer;
import se.rond.duties.Duty;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyKind;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource;
import se.rond.duties.DutyState;
import se.rond.gapanalysis.application.GapFindings;
import se.rond.gapanalysis.application.GapPlaces;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.AssessmentDuties;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;

/** Each assessment is a duty of the security contacts of its unit: a department that stays silent is in every count. */
@Component
public final class GapDuties implements DutySource {

    private static final DutyKind KIND =
            new DutyKind(GapFindings.MODULE, "gap-assessment", new Text("Gapanalys", "Gap analysis"));

    private final AssessmentDuties assessments;
    private final UnitOfWork work;

    @Activate
    public GapDuties(@Reference AssessmentDuties assessments, @Reference UnitOfWork work) {
        this.assessments = assessments;
        this.work = work;
    }

    @Override
    public String module() {
        return GapFindings.MODULE;
    }

    /** Those who answer, review and approve see into information security; others have no part in it. */
    @Override
    public Set<Compartment> compartments() {
        return Set.of(Compartment.INFOSEC);
    }

    @Override
    public List<Duty> duties(DutyQuery query, @Nullable Seen after, int limit) {
        return ask(
                query,
                List.of(),
                units -> assessments.page(query, units, after, limit).stream()
                        .map(assessment -> duty(assessment, query.asOf()))
                        .toList());
    }

    @Override
    public Map<String, DutyCount> countByUnit(DutyQuery query) {
        return ask(query, Map.of(), units -> assessments.countByUnit(query, units));
    }

    @Override
    public Map<YearMonth, DutyCount> countByMonth(DutyQuery query) {
        return ask(query, Map.of(), units -> assessments.countByMonth(query, units));
    }

    @Override
    public Map<UUID, Instant> lastDone(Set<UUID> units, Instant asOf) {
        return units.isEmpty() ? Map.of() : work.read(() -> assessments.lastSubmitted(units, asOf));
    }

    /** Asks with the units that count; where there are none there is nothing to ask. */
    private <T> T ask(DutyQuery query, T nothing, Function<@Nullable Set<UUID>, T> question) {
        Set<UUID> units = units(query);
        return units != null && units.isEmpty() ? nothing : work.read(() -> question.apply(units));
    }

    /** Those that the asker may see and the doer, if one is asked for, answers for; {@code null} for all. */
    private static @Nullable Set<UUID> units(DutyQuery query) {
        Doer doer = query.doer();
        Scope held = doer == null ? Scope.EVERYTHING : doer.scope(GapPlaces.CONTACT);
        if (query.scope().everything()) {
            return held.everything() ? null : held.units();
        }
        Set<UUID> units = new HashSet<>(query.scope().units());
        if (!held.everything()) {
            units.retainAll(held.units());
        }
        return units;
    }

    private static Duty duty(Assessment assessment, Instant now) {
        String name = assessment.year() + ", " + assessment.unitName();
        return Duty.of(
                        KIND,
                        assessment.id(),
                        new Text("Gapanalys " + name, "Gap analysis " + name),
                        assessment.unit(),
                        assessment.unitPath(),
                        "/gap-analysis/assessments/" + assessment.id())
                .of(GapPlaces.CONTACT)
                .from(assessment.opensAt(), assessment.dueAt())
                .done(assessment.firstSubmittedAt())
                .standing(state(assessment, now))
                .in(Compartment.INFOSEC)
                .ready();
    }

    private static DutyState state(Assessment assessment, Instant now) {
        Instant done = assessment.firstSubmittedAt();
        if (done != null && !done.isAfter(now)) {
            return done.isAfter(assessment.dueAt()) ? DutyState.DONE_LATE : DutyState.DONE;
        }
        if (assessment.opensAt().isAfter(now)) {
            return DutyState.UPCOMING;
        }
        return now.isAfter(assessment.dueAt()) ? DutyState.LATE : DutyState.DUE;
    }
}
