// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.BoardDecision;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.internalcontrol.domain.MeetingDecision;

/**
 * The versions of a board's plan for a year: the one that holds now, and the one that held when a period ended.
 *
 * @param all the first first; empty where the board has none
 * @param end the last day of the period that is reported
 */
record PlanVersions(List<ControlPlan> all, LocalDate end) {

    PlanVersions {
        all = List.copyOf(all);
    }

    /** The version that the board's decision has put in force. */
    @Nullable
    ControlPlan inForce() {
        return last(plan -> plan.state().isInForce());
    }

    /** That one, or the draft of a board that has decided on none. */
    @Nullable
    ControlPlan latest() {
        ControlPlan holds = inForce();
        return holds != null || all.isEmpty() ? holds : all.get(all.size() - 1);
    }

    /** The version that held when the period ended; the one in force where that is to come, or where the board had none then. */
    @Nullable
    ControlPlan atEnd() {
        ControlPlan held = last(plan -> isAdoptedBy(plan, end));
        return held == null ? inForce() : held;
    }

    /** What the board has revised after the period; empty where it has not, or had adopted no plan in it. */
    Optional<Revised> revised() {
        return Optional.ofNullable(atEnd())
                .map(plan -> new Revised(
                        plan,
                        adopted().stream()
                                .filter(later -> later.number() > plan.number())
                                .toList()))
                .filter(revised -> !revised.since().isEmpty());
    }

    /**
     * A plan that is another one now than when the period ended.
     *
     * @param held the version that held then
     * @param since those that the board has adopted after it
     */
    record Revised(ControlPlan held, List<ControlPlan> since) {

        /** The later versions, each with the board's decision, as both languages write it. */
        String decisions() {
            return since.stream()
                    .map(plan -> "version " + plan.number() + ": "
                            + ReportWords.decision(decision(plan.adoption())).sv())
                    .collect(Collectors.joining("; "));
        }
    }

    /** Those that the board has decided on. */
    List<ControlPlan> adopted() {
        return all.stream().filter(plan -> plan.adoption() != null).toList();
    }

    /** The decision on the first version. */
    @Nullable
    BoardDecision firstAdoption() {
        return all.isEmpty() ? null : decision(all.get(0).adoption());
    }

    static @Nullable BoardDecision decision(@Nullable MeetingDecision made) {
        return made == null ? null : made.decision();
    }

    private static boolean isAdoptedBy(ControlPlan plan, LocalDate day) {
        MeetingDecision adoption = plan.adoption();
        return adoption != null && !adoption.meetingDate().isAfter(day);
    }

    private @Nullable ControlPlan last(Predicate<ControlPlan> which) {
        return all.stream().filter(which).reduce((earlier, later) -> later).orElse(null);
    }
}
