// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.firesafety.api.AnswerGiven;
import se.rond.firesafety.api.Cancellation;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.JudgingRounds;
import se.rond.firesafety.api.RoundDetail;
import se.rond.firesafety.api.RoundReturn;
import se.rond.firesafety.api.WalkingRounds;

/** What happens to a check round. Doing again what one has done already answers the round as it is. */
@Component(service = RoundActionsResource.class)
@JakartarsResource
@Path("v1/rounds")
@Produces("application/json")
public final class RoundActionsResource {

    private final WalkingRounds walking;
    private final JudgingRounds judging;

    @Activate
    public RoundActionsResource(@Reference WalkingRounds walking, @Reference JudgingRounds judging) {
        this.walking = walking;
        this.judging = judging;
    }

    /** Starts an open round. */
    @POST
    @Path("{id}/start")
    @RolesAllowed(FireSafetyPermissions.PERFORM)
    public RoundDetail start(@PathParam("id") UUID id) {
        return walking.start(id);
    }

    /** Keeps in the trail an answer that did not come to stand, when its author lets it go. */
    @POST
    @Path("{id}/answers/{point}/set-aside")
    @RolesAllowed(FireSafetyPermissions.PERFORM)
    public void setAside(@PathParam("id") UUID id, @PathParam("point") String point, AnswerGiven given) {
        walking.setAside(id, point, given);
    }

    /** Hands the round in; every deficiency is reported to the follow-up. */
    @POST
    @Path("{id}/submit")
    @RolesAllowed(FireSafetyPermissions.PERFORM)
    public RoundDetail submit(@PathParam("id") UUID id) {
        return walking.submit(id);
    }

    /** Hands a returned round in again; only deficiencies that are new are reported. */
    @POST
    @Path("{id}/resubmit")
    @RolesAllowed(FireSafetyPermissions.PERFORM)
    public RoundDetail resubmit(@PathParam("id") UUID id) {
        return walking.resubmit(id);
    }

    /** Approves a round that somebody else submitted. */
    @POST
    @Path("{id}/approve")
    @RolesAllowed(FireSafetyPermissions.APPROVE)
    public RoundDetail approve(@PathParam("id") UUID id) {
        return judging.approve(id);
    }

    /** Sends a round back to the inspector, with a comment. */
    @POST
    @Path("{id}/return")
    @RolesAllowed(FireSafetyPermissions.APPROVE)
    public RoundDetail giveBack(@PathParam("id") UUID id, RoundReturn why) {
        return judging.giveBack(id, why);
    }

    /** Cancels a round that is not to be walked, with a reason. */
    @POST
    @Path("{id}/cancel")
    @RolesAllowed(FireSafetyPermissions.CANCEL)
    public RoundDetail cancel(@PathParam("id") UUID id, Cancellation why) {
        return judging.cancel(id, why);
    }
}
