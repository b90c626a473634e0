// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Period;
import se.rond.organisation.Organisation;
import se.rond.organisation.Person;
import se.rond.platform.followup.domain.Action;
import se.rond.platform.followup.domain.Assignee;
import se.rond.platform.followup.domain.Assignment;
import se.rond.platform.followup.domain.Change;
import se.rond.platform.followup.domain.DueTimes;
import se.rond.platform.followup.domain.Finding;
import se.rond.platform.followup.domain.Refusals;
import se.rond.platform.followup.domain.RiskAcceptance;
import se.rond.platform.followup.domain.Violations;

/** What people do with findings. Each refuses with the rule that is broken. */
@Component(service = FindingActions.class)
public final class FindingActions {

    private final FindingDesk desk;
    private final Authority authority;
    private final Organisation organisation;
    private final Photos photos;
    private final Owners owners;
    private final Confidants confidants;
    private final FollowUpSettings settings;

    @Activate
    public FindingActions(
            @Reference FindingDesk desk,
            @Reference Authority authority,
            @Reference Organisation organisation,
            @Reference Photos photos,
            @Reference Owners owners,
            @Reference Confidants confidants,
            @Reference FollowUpSettings settings) {
        this.desk = desk;
        this.authority = authority;
        this.organisation = organisation;
        this.photos = photos;
        this.owners = owners;
        this.confidants = confidants;
        this.settings = settings;
    }

    public FindingDetails assign(UUID id, IfMatch seen, Assignment wanted) {
        Deed deed = Deed.of(Action.ASSIGN, wanted.comment(), (finding, now) -> {
            refuseStrangers(wanted.assignee(), finding, now.atZone(Period.ZONE).toLocalDate());
            return finding.assign(wanted, settings.dueTimes(), now);
        });
        return desk.act(id, seen, deed.doneWhen(finding -> finding.isAsWanted(wanted)));
    }

    public FindingDetails extend(UUID id, IfMatch seen, @Nullable Instant until, @Nullable String reason) {
        Deed deed = Deed.of(Action.EXTEND, reason, (finding, now) -> finding.extend(until, reason, now));
        return desk.act(
                id,
                seen,
                deed.because().doneWhen(finding -> finding.deadline().due().equals(until)));
    }

    /** Gives it to the owner of the premise, unless the caller names somebody else. */
    public FindingDetails handOver(UUID id, IfMatch seen, Assignment wanted, @Nullable String reference) {
        String note = wanted.comment();
        return desk.act(id, seen, Deed.of(Action.HAND_OVER, note, (finding, now) -> {
            Assignment toOwner = owners.completed(wanted, finding);
            refuseStrangers(toOwner.assignee(), finding, now.atZone(Period.ZONE).toLocalDate());
            return finding.handOver(toOwner, reference, note, settings.dueTimes(), now);
        }));
    }

    public FindingDetails start(UUID id, IfMatch seen, @Nullable String comment) {
        return desk.act(id, seen, Deed.of(Action.START, comment, (finding, now) -> finding.go(Action.START, comment)));
    }

    public FindingDetails resume(UUID id, IfMatch seen, @Nullable String comment) {
        return desk.act(
                id, seen, Deed.of(Action.RESUME, comment, (finding, now) -> finding.go(Action.RESUME, comment)));
    }

    public FindingDetails order(UUID id, IfMatch seen, @Nullable String reference, @Nullable String note) {
        return desk.act(id, seen, Deed.of(Action.ORDER, note, (finding, now) -> finding.order(reference, note)));
    }

    public FindingDetails reportFixed(
            UUID id, IfMatch seen, @Nullable String comment, List<UUID> shown, @Nullable BigDecimal cost) {
        return desk.act(id, seen, Deed.of(Action.REPORT_FIXED, comment, (finding, now) -> {
            List<Change> changes = finding.reportFixed(comment, shown, cost, authority.actor(), now);
            photos.attach(finding, shown);
            return changes;
        }));
    }

    public FindingDetails verify(UUID id, IfMatch seen, @Nullable String comment) {
        return desk.act(
                id,
                seen,
                Deed.of(Action.VERIFY, comment, (finding, now) -> finding.verify(comment, authority.actor(), now)));
    }

    public FindingDetails rejectFix(UUID id, IfMatch seen, @Nullable String comment) {
        return desk.act(id, seen, Deed.of(Action.REJECT_FIX, comment, (finding, now) -> finding.rejectFix(comment)));
    }

    public FindingDetails acceptRisk(UUID id, IfMatch seen, RiskAcceptance decision) {
        Deed deed = Deed.of(
                Action.ACCEPT_RISK,
                decision.motivation(),
                (finding, now) -> finding.acceptRisk(decision, now, latest(now)));
        return desk.act(id, seen, deed.because());
    }

    public FindingDetails reject(UUID id, IfMatch seen, @Nullable String comment) {
        Deed deed = Deed.of(Action.REJECT, comment, (finding, now) -> finding.reject(comment));
        return desk.act(id, seen, deed.because());
    }

    public FindingDetails reopen(UUID id, IfMatch seen, @Nullable String reason) {
        Deed deed =
                Deed.of(Action.REOPEN, reason, (finding, now) -> finding.reopen(reason, settings.reopenDays(), now));
        return desk.act(id, seen, deed.because());
    }

    public FindingDetails comment(UUID id, @Nullable String comment) {
        return desk.act(
                id, IfMatch.none(), Deed.of(Action.COMMENT, comment, (finding, now) -> finding.comment(comment)));
    }

    /** To the end of the day, so many months from today. */
    private Instant latest(Instant now) {
        return DueTimes.endOf(now.atZone(Period.ZONE).toLocalDate().plusMonths(settings.acceptanceMonths()));
    }

    private void refuseStrangers(Assignee wanted, Finding finding, LocalDate today) {
        UUID person = wanted.person();
        UUID unit = wanted.unit();
        new Violations()
                .unless(
                        person == null
                                || organisation
                                        .person(person)
                                        .filter((Person p) -> p.isEmployedOn(today))
                                        .isPresent(),
                        "/assignee",
                        "assignee-unknown",
                        "Personen finns inte eller är inte anställd. Välj någon annan.",
                        "The person does not exist or is not employed. Choose somebody else.")
                .unless(
                        unit == null || organisation.tree().unit(unit).isPresent(),
                        "/assigneeUnit",
                        "assignee-unit-unknown",
                        "Enheten finns inte. Välj en annan.",
                        "The unit does not exist. Choose another.")
                .refuse();
        if (person != null
                && !confidants.mayBeGiven(
                        person, finding.compartment(), finding.site().place())) {
            throw Refusals.assigneeOutside();
        }
    }
}
