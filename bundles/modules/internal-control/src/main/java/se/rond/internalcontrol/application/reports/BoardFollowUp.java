// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.rond.findings.MeasureState;
import se.rond.internalcontrol.api.BoardDecision;
import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.api.reports.BoardStanding;
import se.rond.internalcontrol.domain.CatalogueWords;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.internalcontrol.domain.CorrectiveAction;
import se.rond.internalcontrol.domain.Judgement;
import se.rond.internalcontrol.domain.PlanRisk;
import se.rond.internalcontrol.domain.figures.ControlFigure;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.organisation.UnitRef;

/**
 * What there is to be said of a board's internal control in a period.
 *
 * @param versions of the plan
 * @param all controls of all versions
 * @param actions about their deviations
 * @param figures frozen ones, by control
 * @param words what controls and risks are called in each language
 * @param asOf the day from which one looks
 * @param lastAdoption the last day on which the plan is adopted in time
 */
record BoardFollowUp(
        UnitRef board,
        PlanVersions versions,
        List<ControlActivity> all,
        List<CorrectiveAction> actions,
        List<PlanRisk> risks,
        Map<UUID, List<ControlFigure>> figures,
        CatalogueWords words,
        Period period,
        LocalDate asOf,
        LocalDate lastAdoption) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    boolean adoptedInTime() {
        BoardDecision adoption = versions.firstAdoption();
        return adoption != null && !adoption.meetingDate().isAfter(lastAdoption);
    }

    /** Those of the version in force. */
    List<ControlActivity> controls() {
        return controls(ControlActivity::counts);
    }

    /** All that a version of the plan has. */
    List<ControlActivity> controlsOf(ControlPlan version) {
        return controls(control -> control.isIn(version.number()));
    }

    /**
     * Those whose period ends in the period that is reported, as the plan had them when that ended, and those that a revision has
     * added since. The ones that it has left out are here; they do not count.
     */
    List<ControlActivity> shownInPeriod() {
        return controls(control -> period.contains(control.periodTo()) && (control.counts() || heldAtEnd(control)));
    }

    /** Whether the plan had it when the period ended, or has it now where that is to come. */
    boolean heldAtEnd(ControlActivity control) {
        ControlPlan held = versions.atEnd();
        return held != null && control.isIn(held.number());
    }

    /** Those that count whose period ends in the period that is reported, whether or not it has ended. */
    List<ControlActivity> inPeriod() {
        return controls(control -> control.counts() && period.contains(control.periodTo()));
    }

    /**
     * Those of them that count: whose period has ended, and those that are settled before it has. What is judged, or closed without
     * being performed, is not going to be anything else on the last day of its period; and what a board decides on as its report
     * must be all of the plan, even if the year is not over. Since a plan is reported when every control is final, all controls of
     * one that is reported are here. The figure of completion (k.ic.01) is narrower: it compares units on one day, and has
     * ended periods alone. The difference is {@link #early()}, which is said beside.
     */
    List<ControlActivity> due() {
        return inPeriod().stream().filter(this::isDue).toList();
    }

    private boolean isDue(ControlActivity control) {
        return hasEnded(control) || control.state().isSettled();
    }

    /** Those that count although their period goes on. */
    List<ControlActivity> early() {
        return due().stream().filter(control -> !hasEnded(control)).toList();
    }

    /** Those that do not count yet: their period goes on. */
    List<ControlActivity> remaining() {
        return inPeriod().stream().filter(control -> !isDue(control)).toList();
    }

    /** Those whose period has ended and whose result nobody has judged. */
    List<ControlActivity> toAssess() {
        return due().stream()
                .filter(control -> control.state() == ControlState.PERFORMED)
                .toList();
    }

    /** Those of them whose period has ended and that are still to be made. */
    List<ControlActivity> late() {
        return due().stream().filter(control -> control.state().isToDo()).toList();
    }

    /** Still to be made although their period ended in an earlier one than that reported, of the same year: never among those due. */
    List<ControlActivity> lateBefore() {
        return controls(control -> control.counts()
                && isFromBefore(control)
                && hasEnded(control)
                && control.state().isToDo());
    }

    boolean isFromBefore(ControlActivity control) {
        return control.periodTo().isBefore(period.from());
    }

    /** Of this period, and of earlier ones where the deviation is not followed up. */
    List<ControlActivity> deviating() {
        return controls(control -> control.counts()
                && (isOpenMajor(control) && !control.periodTo().isAfter(period.to())
                        || period.contains(control.periodTo()) && isDeviation(control)
                        || isOngoing(control)));
    }

    /** Deviations that are assessed in the period of controls whose own ends after it: that one will count them. */
    List<ControlActivity> ongoing() {
        return controls(control -> control.counts() && isOngoing(control));
    }

    private boolean isOngoing(ControlActivity control) {
        Judgement assessment = control.assessment();
        return isDeviation(control)
                && !hasEnded(control)
                && control.periodTo().isAfter(period.to())
                && assessment != null
                && !assessment.by().day().isAfter(period.to());
    }

    List<ControlActivity> notPerformed() {
        return due().stream()
                .filter(control -> control.state() == ControlState.NOT_PERFORMED)
                .toList();
    }

    /** Taken out by a decision of the board. */
    List<ControlActivity> leftOut() {
        return controls(ControlActivity::leftOut);
    }

    boolean hasEnded(ControlActivity control) {
        return control.periodTo().isBefore(asOf);
    }

    static boolean isOpenMajor(ControlActivity control) {
        return control.state() == ControlState.MAJOR_DEVIATION;
    }

    private static boolean isDeviation(ControlActivity control) {
        return switch (control.state()) {
            case MINOR_DEVIATION, MAJOR_DEVIATION, FOLLOWED_UP -> true;
            default -> false;
        };
    }

    List<CorrectiveAction> actionsOf(ControlActivity control) {
        return actions.stream()
                .filter(action -> action.activity().equals(control.id()))
                .toList();
    }

    /** Those whose day falls in the period and has passed, or that are done, as the figure k.ic.03 counts them. */
    List<CorrectiveAction> actionsDue() {
        return actionsInPeriod().stream().filter(this::isActionDue).toList();
    }

    /** Those of the period that are not done, and whose day has not come. */
    private int actionsAhead() {
        return actionsInPeriod().size() - actionsDue().size();
    }

    private List<CorrectiveAction> actionsInPeriod() {
        return actions.stream()
                .filter(action -> period.contains(action.dueOn()) && action.state() != MeasureState.REJECTED)
                .toList();
    }

    private boolean isActionDue(CorrectiveAction action) {
        return action.doneOn() != null || action.dueOn().isBefore(asOf);
    }

    boolean hasOverdueAction() {
        return actions.stream().anyMatch(action -> action.isLateOn(asOf));
    }

    Text title(ControlActivity control) {
        return words.title(control);
    }

    private List<ControlActivity> controls(Predicate<ControlActivity> which) {
        return all.stream().filter(which).toList();
    }

    int count(List<ControlActivity> among, ControlState... states) {
        Set<ControlState> wanted = Set.of(states);
        return (int) among.stream()
                .filter(control -> wanted.contains(control.state()))
                .count();
    }

    BoardStanding standing() {
        ControlPlan shown = versions.latest();
        List<ControlActivity> due = due();
        int performed = (int) due.stream()
                .filter(control -> ControlState.JUDGED.contains(control.state()))
                .count();
        List<CorrectiveAction> actionsDue = actionsDue();
        return new BoardStanding(
                board,
                shown == null ? null : shown.id(),
                shown == null ? null : shown.state(),
                versions.firstAdoption(),
                adoptedInTime(),
                lastAdoption,
                controls().size(),
                due.size(),
                performed,
                percent(performed, due.size()),
                early().size(),
                remaining().size(),
                late().size(),
                lateBefore().size(),
                toAssess().size(),
                count(due, ControlState.NOT_PERFORMED),
                count(due, ControlState.MINOR_DEVIATION),
                count(due, ControlState.MAJOR_DEVIATION, ControlState.FOLLOWED_UP),
                count(ongoing(), ControlState.MINOR_DEVIATION),
                count(ongoing(), ControlState.MAJOR_DEVIATION, ControlState.FOLLOWED_UP),
                (int) controls().stream().filter(BoardFollowUp::isOpenMajor).count(),
                actionsDue.size(),
                (int) actionsDue.stream().filter(CorrectiveAction::isInTime).count(),
                actionsAhead(),
                LightRule.of(this, performed, due.size()));
    }

    static @Nullable String percent(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
