// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Compartment;
import se.rond.access.Place;
import se.rond.findings.MeasureState;
import se.rond.platform.followup.application.Confidants;
import se.rond.platform.followup.application.ModuleRights;
import se.rond.platform.followup.application.Permissions;
import se.rond.platform.followup.domain.Actor;

/** Who may do what with a measure: by permission and place, and its owner without any role. */
@Component(service = MeasureAuthority.class)
public final class MeasureAuthority {

    private final AccessControl access;
    private final ModuleRights modules;

    @Activate
    public MeasureAuthority(@Reference AccessControl access, @Reference ModuleRights modules) {
        this.access = access;
        this.modules = modules;
    }

    Actor actor() {
        return Actor.of(access.caller());
    }

    boolean mayRead(Measure measure) {
        return isOwner(measure)
                || access.may(
                        in(measure, Permissions.READ_MEASURES), measure.site().place())
                || isFollower(measure);
    }

    /** @throws se.rond.kernel.Forbidden if the caller may not */
    void requirePropose(Place place, Compartment compartment) {
        access.require(Permissions.in(compartment, Permissions.PROPOSE_MEASURE), place);
    }

    boolean may(MeasureAction action, Measure measure) {
        return mayThere(action, measure) || (isOfFollowers(action) && isFollower(measure));
    }

    /** Its owner does it, and nobody in their place. */
    private static boolean isOfFollowers(MeasureAction action) {
        return action != MeasureAction.START && action != MeasureAction.FINISH;
    }

    private boolean isFollower(Measure measure) {
        return modules.follows(
                measure.module(), measure.compartment(), measure.site().place());
    }

    private boolean mayThere(MeasureAction action, Measure measure) {
        Place place = measure.site().place();
        return switch (action) {
            case PROPOSE -> access.may(in(measure, Permissions.PROPOSE_MEASURE), place);
            case CHANGE -> access.may(permissionToChange(measure), place);
            case DECIDE, REJECT -> access.may(in(measure, Permissions.DECIDE_MEASURE), place);
            case START, FINISH -> isOwner(measure);
            case CHECK_EFFECT, REOPEN -> access.may(in(measure, Permissions.CHECK_EFFECT), place);
            case LINK, UNLINK, COMMENT ->
                isOwner(measure) || access.may(in(measure, Permissions.PROPOSE_MEASURE), place);
        };
    }

    /**
     * @throws se.rond.kernel.Unauthenticated if nobody is signed in
     * @throws se.rond.kernel.Forbidden if the caller may not
     */
    void require(MeasureAction action, Measure measure) {
        if (may(action, measure)) {
            return;
        }
        Place place = measure.site().place();
        switch (action) {
            case CHANGE -> access.require(permissionToChange(measure), place);
            case DECIDE, REJECT -> access.require(in(measure, Permissions.DECIDE_MEASURE), place);
            case CHECK_EFFECT, REOPEN -> access.require(in(measure, Permissions.CHECK_EFFECT), place);
            case START, FINISH -> throw MeasureRefusals.notTheOwner();
            default -> access.require(in(measure, Permissions.PROPOSE_MEASURE), place);
        }
    }

    List<MeasureAction> actions(Measure measure) {
        Actor actor = actor();
        return Arrays.stream(MeasureAction.values())
                .filter(action -> measure.allows(action, actor) && may(action, measure))
                .toList();
    }

    /** What has been decided is changed by whoever may decide. */
    private static String permissionToChange(Measure measure) {
        return in(
                measure,
                measure.state() == MeasureState.PROPOSED ? Permissions.PROPOSE_MEASURE : Permissions.DECIDE_MEASURE);
    }

    private boolean isOwner(Measure measure) {
        UUID person = access.caller().person();
        return person != null && person.equals(measure.owner()) && isWithin(measure);
    }

    /** Who owns a measure sees it for that reason, but not into security protection: there the right to read has to stay. */
    private boolean isWithin(Measure measure) {
        return Confidants.isGivenAway(measure.compartment())
                || access.may(
                        in(measure, Permissions.READ_MEASURES), measure.site().place());
    }

    private static String in(Measure measure, String general) {
        return Permissions.in(measure.compartment(), general);
    }
}
