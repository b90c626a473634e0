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
import se.rond.internalcontrol.api.ControlGiven;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.PlanDetail;
import se.rond.internalcontrol.api.RiskGiven;
import se.rond.internalcontrol.api.WritingPlans;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Reason;

/** Risks and controls of a plan that is a draft. A change of what is there needs the version that was seen. */
@Component(service = PlanWritingResource.class)
@JakartarsResource
@Path("v1/plans")
@Produces("application/json")
public final class PlanWritingResource {

    private final WritingPlans writing;

    @Activate
    public PlanWritingResource(@Reference WritingPlans writing) {
        this.writing = writing;
    }

    /** Adds or changes a risk. */
    @PUT
    @Path("{id}/risks/{risk}")
    @RolesAllowed(InternalControlPermissions.EDIT_PLAN)
    public Response saveRisk(
            @PathParam("id") UUID id,
            @PathParam("risk") UUID risk,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            RiskGiven given) {
        return Answered.with(writing.saveRisk(id, risk, given, IfMatch.of(ifMatch)));
    }

    /** Takes a risk out; of an adopted version the draft of a revision leaves it out, and says why. */
    @POST
    @Path("{id}/risks/{risk}/remove")
    @RolesAllowed(InternalControlPermissions.EDIT_PLAN)
    public PlanDetail removeRisk(@PathParam("id") UUID id, @PathParam("risk") UUID risk, Reason why) {
        return writing.removeRisk(id, risk, why);
    }

    /** Adds or changes a control. */
    @PUT
    @Path("{id}/controls/{control}")
    @RolesAllowed(InternalControlPermissions.EDIT_PLAN)
    public Response saveControl(
            @PathParam("id") UUID id,
            @PathParam("control") UUID control,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            ControlGiven given) {
        return Answered.with(writing.saveControl(id, control, given, IfMatch.of(ifMatch)));
    }

    /** Takes a control out; of an adopted version the draft of a revision leaves it out, and says why. */
    @POST
    @Path("{id}/controls/{control}/remove")
    @RolesAllowed(InternalControlPermissions.EDIT_PLAN)
    public PlanDetail removeControl(@PathParam("id") UUID id, @PathParam("control") UUID control, Reason why) {
        return writing.removeControl(id, control, why);
    }

    /** A control that the draft of a revision left out stays after all. */
    @POST
    @Path("{id}/controls/{control}/keep")
    @RolesAllowed(InternalControlPermissions.EDIT_PLAN)
    public PlanDetail keepControl(@PathParam("id") UUID id, @PathParam("control") UUID control) {
        return writing.keepControl(id, control);
    }
}
