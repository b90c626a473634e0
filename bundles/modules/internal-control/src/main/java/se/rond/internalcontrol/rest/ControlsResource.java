// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.internalcontrol.api.ActionGiven;
import se.rond.internalcontrol.api.AssessmentGiven;
import se.rond.internalcontrol.api.ControlFilter;
import se.rond.internalcontrol.api.ControlView;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.PerformerGiven;
import se.rond.internalcontrol.api.PerformingControls;
import se.rond.internalcontrol.api.ResultGiven;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;

/** Controls and their steps. Every step needs the version that was seen in {@code If-Match}. */
@Component(service = ControlsResource.class)
@JakartarsResource
@Path("v1/controls")
@Produces("application/json")
public final class ControlsResource {

    private final PerformingControls controls;

    @Activate
    public ControlsResource(@Reference PerformingControls controls) {
        this.controls = controls;
    }

    /** By the end of their periods. */
    @GET
    @RolesAllowed(InternalControlPermissions.READ)
    public Listing<ControlView> controls(
            @BeanParam ControlQuery query,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        ControlFilter filter = query.filter();
        return new Listing<>(
                ControlView.class, PageRequest.of(limit, after, null), request -> controls.controls(filter, request));
    }

    /** A control and what it showed. */
    @GET
    @Path("{id}")
    @RolesAllowed(InternalControlPermissions.READ)
    public ControlView control(@PathParam("id") UUID id) {
        return controls.control(id);
    }

    /** By the performer, when the period has begun. */
    @POST
    @Path("{id}/start")
    @RolesAllowed(InternalControlPermissions.PERFORM)
    public ControlView start(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return controls.start(id, IfMatch.of(ifMatch));
    }

    /** By the performer: size of the sample, number of deviations, conclusion. */
    @POST
    @Path("{id}/submit")
    @RolesAllowed(InternalControlPermissions.PERFORM)
    public ControlView submit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, ResultGiven result) {
        return controls.submit(id, result, IfMatch.of(ifMatch));
    }

    /** By a coordinator who has not performed it. A major deviation becomes a finding with a measure. */
    @POST
    @Path("{id}/assess")
    @RolesAllowed(InternalControlPermissions.ASSESS)
    public ControlView assess(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, AssessmentGiven assessment) {
        return controls.assess(id, assessment, IfMatch.of(ifMatch));
    }

    /** Another measure about a major deviation, where the first one did not help. */
    @POST
    @Path("{id}/correct")
    @RolesAllowed(InternalControlPermissions.ASSESS)
    public ControlView correct(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, ActionGiven action) {
        return controls.correct(id, action, IfMatch.of(ifMatch));
    }

    /** Says how the effect of what was done about a major deviation was checked. */
    @POST
    @Path("{id}/follow-up")
    @RolesAllowed(InternalControlPermissions.ASSESS)
    public ControlView followUp(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Reason how) {
        return controls.followUp(id, how, IfMatch.of(ifMatch));
    }

    /** It will not be performed; says why. */
    @POST
    @Path("{id}/close")
    @RolesAllowed(InternalControlPermissions.ASSESS)
    public ControlView close(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Reason why) {
        return controls.close(id, why, IfMatch.of(ifMatch));
    }

    /** Somebody else performs it. */
    @POST
    @Path("{id}/performer")
    @RolesAllowed(InternalControlPermissions.ASSESS)
    public ControlView giveTo(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, PerformerGiven whom) {
        return controls.giveTo(id, whom, IfMatch.of(ifMatch));
    }
}
