// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.KeepingPlans;
import se.rond.internalcontrol.api.PlanDetail;
import se.rond.internalcontrol.api.PlanFilter;
import se.rond.internalcontrol.api.PlanGiven;
import se.rond.internalcontrol.api.PlanView;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;

/** Plans of boards. */
@Component(service = PlansResource.class)
@JakartarsResource
@Path("v1/plans")
@Produces("application/json")
public final class PlansResource {

    private final KeepingPlans plans;

    @Activate
    public PlansResource(@Reference KeepingPlans plans) {
        this.plans = plans;
    }

    /** The latest year first, then by board. */
    @GET
    @RolesAllowed(InternalControlPermissions.READ)
    public Listing<PlanView> plans(
            @BeanParam PlanQuery query,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        PlanFilter filter = query.filter();
        return new Listing<>(
                PlanView.class, PageRequest.of(limit, after, null), request -> plans.plans(filter, request));
    }

    /** A version of a plan as a whole, with what it lacks before it can be proposed. */
    @GET
    @Path("{id}")
    @RolesAllowed(InternalControlPermissions.READ)
    public PlanDetail plan(@PathParam("id") UUID id) {
        return plans.plan(id);
    }

    /** Begins the plan of a board for a year, once however often it is sent. */
    @PUT
    @Path("{id}")
    @RolesAllowed(InternalControlPermissions.EDIT_PLAN)
    public Response begin(@PathParam("id") UUID id, PlanGiven given) {
        return Answered.with(plans.begin(id, given));
    }

    /** The area was gone through and no risk was found; says what was looked at. */
    @PUT
    @Path("{id}/areas/{area}")
    @RolesAllowed(InternalControlPermissions.EDIT_PLAN)
    public PlanDetail noteArea(@PathParam("id") UUID id, @PathParam("area") String area, Reason what) {
        return plans.noteArea(id, area, what);
    }

    /** The area is to be gone through again. */
    @DELETE
    @Path("{id}/areas/{area}")
    @RolesAllowed(InternalControlPermissions.EDIT_PLAN)
    public PlanDetail forgetArea(@PathParam("id") UUID id, @PathParam("area") String area) {
        return plans.forgetArea(id, area);
    }

    /** The board controls nothing; says why. */
    @PUT
    @Path("{id}/without-controls")
    @RolesAllowed(InternalControlPermissions.EDIT_PLAN)
    public PlanDetail controlNothing(@PathParam("id") UUID id, Reason why) {
        return plans.controlNothing(id, why);
    }

    /** The board controls something after all. */
    @DELETE
    @Path("{id}/without-controls")
    @RolesAllowed(InternalControlPermissions.EDIT_PLAN)
    public PlanDetail controlSomething(@PathParam("id") UUID id) {
        return plans.controlSomething(id);
    }

    /** Takes the common controls that the plan lacks from the catalogue, each with its risk, in the language of the caller. */
    @POST
    @Path("{id}/common-controls")
    @RolesAllowed(InternalControlPermissions.EDIT_PLAN)
    public PlanDetail addCommon(
            @PathParam("id") UUID id, @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        return plans.addCommon(id, acceptLanguage != null && acceptLanguage.startsWith("en") ? "en" : "sv");
    }
}
