// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.ControlDuties;
import se.rond.internalcontrol.domain.ControlDuty;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.internalcontrol.domain.MeetingDecision;
import se.rond.internalcontrol.domain.WholePlan;
import se.rond.organisation.Unit;

/** Keeps what falls due in step with plans and controls. Works within a unit of work. */
@Component(service = DutyBook.class)
public final class DutyBook {

    private final ControlDuties duties;
    private final InternalControlSettings settings;

    @Activate
    public DutyBook(@Reference ControlDuties duties, @Reference InternalControlSettings settings) {
        this.duties = duties;
        this.settings = settings;
    }

    /** A version of a plan has come into force. */
    void follow(WholePlan whole) {
        whole.controls().forEach(this::follow);
        ControlPlan plan = whole.plan();
        MeetingDecision adoption = plan.adoption();
        if (plan.number() == 1 && adoption != null) {
            duties.find(ControlDuty.planSlot(plan.board(), plan.year()))
                    .ifPresent(duty -> duty.done(adoption.meetingDate(), plan.cycle()));
        }
    }

    /** After anything about a control has changed. */
    void follow(ControlActivity control) {
        ControlDuty known = duties.find(control.id().toString()).orElse(null);
        if (!control.counts()) {
            if (known != null) {
                duties.remove(known);
            }
        } else if (known == null) {
            duties.add(new ControlDuty(control));
        } else {
            known.follow(control);
        }
    }

    /** Whether plans of the year are to be made now: the last day for it has not passed. */
    boolean isAskedFor(int year, LocalDate today) {
        return !today.isBefore(settings.planOpens(year)) && !today.isAfter(settings.lastAdoption(year));
    }

    /** That a board has a plan for the year, from the day on which it is to begin with it. */
    void require(Unit board, int year, @Nullable ControlPlan plan, LocalDate today) {
        LocalDate opens = settings.planOpens(year);
        if (today.isBefore(opens)
                || duties.find(ControlDuty.planSlot(board.id(), year)).isPresent()) {
            return;
        }
        ControlDuty duty = new ControlDuty(board, year, opens, settings.lastAdoption(year));
        MeetingDecision adoption = plan == null ? null : plan.adoption();
        if (plan != null && adoption != null) {
            duty.done(adoption.meetingDate(), plan.cycle());
        }
        duties.add(duty);
    }
}
