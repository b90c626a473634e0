// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureCount;
import se.rond.figures.GoalStatus;
import se.rond.securityprotection.api.DutyState;
import se.rond.securityprotection.domain.DutyRecords;
import se.rond.securityprotection.domain.DutyStep;
import se.rond.securityprotection.domain.ProgrammeGoal;
import se.rond.securityprotection.domain.Stand;

/** k.sp.01 and k.sp.02 as they stood at a moment: by what had been written down by then. Works within a unit of work. */
@Component(service = DutyFigures.class)
public final class DutyFigures {

    public static final String FULFILLED = "k.sp.01";
    public static final String GOAL = "k.sp.02";
    public static final List<String> ALL = List.of(FULFILLED, GOAL);

    private static final String OFFICER = "sp.01";
    private static final String ANALYSIS = "sp.04";

    private final DutyRecords duties;
    private final ShippedDuties shipped;

    @Activate
    public DutyFigures(@Reference DutyRecords duties, @Reference ShippedDuties shipped) {
        this.duties = duties;
        this.shipped = shipped;
    }

    /** Empty where nothing had been written down, and where nothing of what is counted applied. */
    public Optional<FigureCount> count(String figure, Instant moment) {
        Map<String, Stand> stands = new HashMap<>();
        for (DutyStep step : duties.stepsUntil(moment)) {
            stands.put(step.code(), new Stand(step.to(), step.nextDue()));
        }
        if (stands.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = ProtectionDesk.dayOf(moment);
        return figure.equals(FULFILLED) ? share(stands, day) : goal(stands, day);
    }

    private Optional<FigureCount> share(Map<String, Stand> stands, LocalDate day) {
        long exempt = stands.values().stream()
                .filter(stand -> stand.state() == DutyState.NOT_APPLICABLE)
                .count();
        long holding =
                stands.values().stream().filter(stand -> stand.holds(day)).count();
        long all = shipped.all().size() - exempt;
        return all == 0 ? Optional.empty() : Optional.of(FigureCount.of(holding, all));
    }

    private static Optional<FigureCount> goal(Map<String, Stand> stands, LocalDate day) {
        return ProgrammeGoal.status(
                        stands.getOrDefault(OFFICER, Stand.NOTHING), stands.getOrDefault(ANALYSIS, Stand.NOTHING), day)
                .map(GoalStatus::count);
    }
}
