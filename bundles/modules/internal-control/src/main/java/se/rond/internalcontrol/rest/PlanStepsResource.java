// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.internalcontrol.api.BoardDecision;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.PlanDetail;
import se.rond.internalcontrol.api.RunningPlans;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Reason;

/** A plan goes on. Every step needs the version that was seen in {@code If-Match}. */
@Component(service = PlanStepsResource.class)
@JakartarsResource
@Path("v1/plans")
@Produces("application/json")
public final class PlanStepsResource {

    private final RunningPlans running;

    @Activate
    public PlanStepsResource(@Reference RunningPlans running) {
        this.running = running;
    }

    /** The board is to decide on it: the risk analysis is done, and nothing is missing. */
    @POST
    @Path("{id}/propose")
    @RolesAllowed(InternalControlPermissions.EDIT_PLAN)
    public PlanDetail propose(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return running.propose(id, IfMatch.of(ifMatch));
    }

    /** Back to be changed. */
    @POST
    @Path("{id}/return")
    @RolesAllowed(InternalControlPermissions.RETURN_PLAN)
    public PlanDetail giveBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Reason why) {
        return running.giveBack(id, why, IfMatch.of(ifMatch));
    }

    /** Back to whoever writes it, who asked too early. */
    @POST
    @Path("{id}/take-back")
    @RolesAllowed(InternalControlPermissions.EDIT_PLAN)
    public PlanDetail takeBack(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return running.takeBack(id, IfMatch.of(ifMatch));
    }

    /** Records that the board has adopted it; the version before, if there is one, is replaced. */
    @POST
    @Path("{id}/adopt")
    @RolesAllowed(InternalControlPermissions.RECORD_DECISION)
    public PlanDetail adopt(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, BoardDecision decision) {
        return running.adopt(id, decision, IfMatch.of(ifMatch));
    }

    /** Every control is final, and the board has decided on the report. */
    @POST
    @Path("{id}/report")
    @RolesAllowed(InternalControlPermissions.EDIT_PLAN)
    public PlanDetail report(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, BoardDecision decision) {
        return running.report(id, decision, IfMatch.of(ifMatch));
    }

    /** Begins the next version as a draft, once however often it is sent. This one holds until the board has decided. */
    @PUT
    @Path("{id}/revisions/{next}")
    @RolesAllowed(InternalControlPermissions.EDIT_PLAN)
    public Response revise(@PathParam("id") UUID id, @PathParam("next") UUID next, Reason why) {
        return Answered.with(running.revise(id, next, why));
    }

    /** Gives up the draft of a revision; answers the version that holds. */
    @POST
    @Path("{id}/withdraw")
    @RolesAllowed(InternalControlPermissions.EDIT_PLAN)
    public PlanDetail withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return running.withdraw(id, IfMatch.of(ifMatch));
    }
}
