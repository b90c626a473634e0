// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.followup;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Scope;
import se.rond.findings.FollowUpRights;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.application.Boards;
import se.rond.organisation.OrganisationTree;

/**
 * Who assesses the controls of a board follows up what came of them: the guideline gives a major deviation to the coordinator from
 * the corrective action to the check of its effect.
 */
@Component
public final class ControlFollowUp implements FollowUpRights {

    private static final String MODULE = "internal-control";

    private final Boards boards;

    @Activate
    public ControlFollowUp(@Reference Boards boards) {
        this.boards = boards;
    }

    @Override
    public String module() {
        return MODULE;
    }

    /** With all that is below a board: a deviation is at the unit that owns the routine. */
    @Override
    public Scope followed() {
        Set<UUID> reached = boards.reached(InternalControlPermissions.ASSESS).boards();
        if (reached == null) {
            return Scope.EVERYTHING;
        }
        OrganisationTree tree = boards.organisation().tree();
        return new Scope(
                false,
                reached.stream()
                        .filter(unit -> tree.unit(unit).isPresent())
                        .flatMap(unit -> tree.subtree(unit).stream())
                        .collect(Collectors.toSet()),
                Set.of());
    }
}
