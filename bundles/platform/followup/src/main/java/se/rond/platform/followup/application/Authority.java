// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Caller;
import se.rond.access.Compartment;
import se.rond.access.Place;
import se.rond.findings.ResponsibleParty;
import se.rond.organisation.Organisation;
import se.rond.organisation.Person;
import se.rond.platform.followup.domain.Action;
import se.rond.platform.followup.domain.Actor;
import se.rond.platform.followup.domain.Finding;
import se.rond.platform.followup.domain.Refusals;

/** Who may do what with a finding: by permission and place, and whoever it is assigned to without any role. */
@Component(service = Authority.class)
public final class Authority {

    private final AccessControl access;
    private final Organisation organisation;
    private final ModuleRights modules;

    @Activate
    public Authority(
            @Reference AccessControl access, @Reference Organisation organisation, @Reference ModuleRights modules) {
        this.access = access;
        this.organisation = organisation;
        this.modules = modules;
    }

    public Actor actor() {
        return Actor.of(access.caller());
    }

    public boolean mayRead(Finding finding) {
        return access.may(in(finding, Permissions.READ), finding.site().place())
                || (hasOwnerPart(finding)
                        && access.may(Permissions.READ_ASSIGNED, finding.site().place()))
                || isAssignee(finding)
                || isFollower(finding);
    }

    /** Whether the caller is told that there are findings of the compartment elsewhere. */
    public boolean knowsOf(Compartment compartment) {
        return compartment == Compartment.GENERAL
                || !access.scope(Permissions.in(compartment, Permissions.READ)).isNothing();
    }

    public boolean may(Action action, Finding finding) {
        Place place = finding.site().place();
        return switch (action) {
            case ASSIGN, EXTEND, REOPEN -> access.may(in(finding, Permissions.ASSIGN), place) || isFollower(finding);
            case HAND_OVER -> access.may(in(finding, Permissions.ASSIGN), place);
            case START, ORDER, RESUME, REPORT_FIXED -> mayRemedy(finding);
            case VERIFY, REJECT_FIX -> access.may(in(finding, Permissions.VERIFY), place) || isFollower(finding);
            case ACCEPT_RISK -> access.may(in(finding, Permissions.ACCEPT_RISK), place);
            case REJECT -> access.may(in(finding, Permissions.REJECT), place) || isFollower(finding);
            case COMMENT -> access.may(in(finding, Permissions.COMMENT), place) || mayRemedy(finding);
            case REPORT, AUTO_CLOSE, EXPIRE, ESCALATE -> access.caller().equals(Caller.SYSTEM);
        };
    }

    /**
     * @throws se.rond.kernel.Unauthenticated if nobody is signed in
     * @throws se.rond.kernel.Forbidden if the caller may not
     */
    public void require(Action action, Finding finding) {
        if (may(action, finding)) {
            return;
        }
        switch (action) {
            case ASSIGN, EXTEND, HAND_OVER, REOPEN ->
                access.require(in(finding, Permissions.ASSIGN), finding.site().place());
            case VERIFY, REJECT_FIX ->
                access.require(in(finding, Permissions.VERIFY), finding.site().place());
            case ACCEPT_RISK ->
                access.require(
                        in(finding, Permissions.ACCEPT_RISK), finding.site().place());
            case REJECT ->
                access.require(in(finding, Permissions.REJECT), finding.site().place());
            case COMMENT ->
                access.require(in(finding, Permissions.COMMENT), finding.site().place());
            default -> throw Refusals.notTheAssignee();
        }
    }

    public List<Action> actions(Finding finding, int reopenDays, Instant now) {
        Actor actor = actor();
        return Arrays.stream(Action.values())
                .filter(action -> finding.allows(action, actor, reopenDays, now) && may(action, finding))
                .toList();
    }

    private boolean mayRemedy(Finding finding) {
        return isAssignee(finding)
                || isFollower(finding)
                || access.may(in(finding, Permissions.REMEDY), finding.site().place())
                || (hasOwnerPart(finding)
                        && access.may(
                                Permissions.REMEDY_ASSIGNED, finding.site().place()));
    }

    private boolean isFollower(Finding finding) {
        return modules.follows(
                finding.origin().module(), finding.compartment(), finding.site().place());
    }

    /** A unit is everybody in it: what is kept apart is only given to persons. */
    private boolean isAssignee(Finding finding) {
        UUID person = access.caller().person();
        if (person == null || !Confidants.isGivenAway(finding.compartment())) {
            return false;
        }
        UUID unit = finding.assignee().unit();
        return person.equals(finding.assignee().person())
                || (unit != null && isGeneral(finding) && unitsActedFor().contains(unit));
    }

    /** The caller's home unit, and units whose head or coordinator they are. */
    Set<UUID> unitsActedFor() {
        Set<UUID> units = new HashSet<>(access.scope(Permissions.ACT_FOR_UNIT).units());
        Optional.ofNullable(access.caller().person())
                .flatMap(organisation::person)
                .map(Person::unit)
                .ifPresent(units::add);
        return units;
    }

    private static boolean hasOwnerPart(Finding finding) {
        return isGeneral(finding) && finding.responsible() != ResponsibleParty.OCCUPANT;
    }

    private static boolean isGeneral(Finding finding) {
        return finding.compartment() == Compartment.GENERAL;
    }

    private static String in(Finding finding, String general) {
        return Permissions.in(finding.compartment(), general);
    }
}
